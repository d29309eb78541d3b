package closecodes.validation;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Level {
    /** It must not be done, or does not work. */
    ERROR,
    /** Legal, but unwise. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The id of the level in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
