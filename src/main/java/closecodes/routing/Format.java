package closecodes.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which we give an answer. */
public enum Format {
    JSON("application/json", "application/json"),
    MD("text/markdown", "text/markdown;charset=utf-8"),
    TXT("text/plain", "text/plain;charset=utf-8"),
    CSV("text/csv", "text/csv;charset=utf-8;header=present"),
    HTML("text/html", "text/html;charset=utf-8");

    /** What the API gives; pages are HTML too. */
    public static final List<Format> OF_API = List.of(JSON, MD, TXT, CSV);

    private final String mediaType;
    private final String contentType;

    Format(String mediaType, String contentType) {
        this.mediaType = mediaType;
        this.contentType = contentType;
    }

    /** What {@code Accept} calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** What {@code Content-Type} says, with parameters. */
    public String contentType() {
        return contentType;
    }

    /** The ending of a path that asks for it, with its dot. */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format that the ending of a path asks for. */
    public static Optional<Format> endingOf(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith(format.suffix()))
                .findFirst();
    }
}
