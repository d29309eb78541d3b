package closecodes.mcp;

import java.util.List;
import java.util.stream.Stream;

/** The revisions of the protocol that are spoken, by their dates. */
final class Revisions {
    /** The one in which each request says its revision. */
    static final String MODERN = "2026-07-28";

    /** The newest of those that begin with {@code initialize}. */
    static final String NEWEST_LEGACY = "2025-11-25";

    /** Those that begin with {@code initialize}. */
    static final List<String> LEGACY = List.of(NEWEST_LEGACY, "2025-06-18", "2025-03-26", "2024-11-05");

    /** Those in which a body may hold several messages. */
    static final List<String> WITH_BATCHES = List.of("2025-03-26", "2024-11-05");

    static final List<String> ALL =
            Stream.concat(Stream.of(MODERN), LEGACY.stream()).toList();

    private Revisions() {}
}
