package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Providers;
import closecodes.protocol.CloseCode;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A badge in the form that Shields reads from an endpoint, which has its own spelling of keys.
 *
 * @param schemaVersion always 1
 * @param label what the badge is about
 * @param message the code in a few words
 * @param color of the message, six hexadecimal digits; white is legible on it
 */
public record BadgeView(@JsonProperty("schemaVersion") int schemaVersion, String label, String message, String color) {
    private static final int LONGEST = 60;
    private static final String NEUTRAL = "565b63";

    /** The badge of a code. */
    public static BadgeView of(Catalog catalog, CloseCode code, Language language) {
        var explanation = catalog.answer(code).explanation();
        return new BadgeView(
                1, "WebSocket", message(code, explanation.title().in(language)), colour(explanation.severity()));
    }

    /** The badge of a number at a service; red where connecting again ends the same way. */
    public static BadgeView of(Providers.Use use, Language language) {
        var code = use.code();
        return new BadgeView(
                1,
                use.provider().name(),
                message(code.code(), code.title().in(language)),
                switch (code.reconnect()) {
                    case "no" -> colour("error");
                    case "yes" -> colour("notice");
                    default -> NEUTRAL;
                });
    }

    /** The colour of a severity, six hexadecimal digits; white on it has a contrast of 5:1 or more. */
    public static String colour(String severity) {
        return switch (severity) {
            case "normal" -> "1d6b3e";
            case "notice" -> "265f8f";
            case "warning" -> "8a5300";
            case "error" -> "a8221b";
            default -> NEUTRAL;
        };
    }

    private static String message(CloseCode code, String title) {
        var plain = title.replace("`", "");
        var end = plain.length() <= LONGEST ? plain.length() : plain.lastIndexOf(' ', LONGEST);
        return code + " " + plain.substring(0, end < 0 ? LONGEST : end) + (end == plain.length() ? "" : "…");
    }
}
