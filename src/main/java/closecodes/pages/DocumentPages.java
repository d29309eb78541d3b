package closecodes.pages;

import java.util.Optional;
import java.util.Set;

/** Which page shows a document, as {@code changes.yaml} names documents: {@code codes/1006}, or {@code codes} for all. */
final class DocumentPages {
    private static final Set<String> SAME_PATH =
            Set.of("codes", "providers", "libraries", "intermediaries", "situations");

    private DocumentPages() {}

    /** The path of the page, if there is one. */
    static Optional<String> path(String document) {
        var parts = document.split("/", 2);
        return switch (parts[0]) {
            case "comparisons" -> Optional.of("/compare" + (parts.length == 1 ? "" : "/" + parts[1]));
            case "decisions" -> Optional.of("/decide");
            case "ranges" -> Optional.of(parts.length == 1 ? "/codes" : "/ranges/" + parts[1]);
            default -> SAME_PATH.contains(parts[0]) ? Optional.of("/" + document) : Optional.empty();
        };
    }
}
