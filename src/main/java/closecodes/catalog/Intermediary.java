package closecodes.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * Something between client and server, and how it ends connections. Ids are words of the vocabulary.
 *
 * @param slug the name of its file, such as {@code nginx}
 * @param kind what it is, such as {@code reverse-proxy}
 * @param depth how much is said about each ending
 * @param summary what it does to WebSockets, and what to set first
 * @param aliases other names to look it up by; no other intermediary has them
 * @param signals words that give it away in a log
 */
public record Intermediary(
        String slug,
        String name,
        String kind,
        String depth,
        Reach reach,
        Text summary,
        List<String> aliases,
        List<String> signals,
        List<Ending> endings,
        List<Source> sources,
        LocalDate updated) {}
