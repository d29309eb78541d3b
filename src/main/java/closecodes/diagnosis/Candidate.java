package closecodes.diagnosis;

import closecodes.catalog.Cause;
import closecodes.catalog.Ending;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Providers;
import closecodes.catalog.Source;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have ended the connection. It is a cause of a code, a code of a service or an ending of an
 * intermediary; an ending that a cause stands for comes with that cause.
 *
 * @param id such as {@code 1006#ping-timeout}, {@code discord-gateway:4014} or {@code nginx#read-timeout}
 * @param code that an application sees; null where that is not known
 * @param document the id of the document of the cause, such as {@code 1006} or {@code 4000-4999}; null without a cause
 * @param why what speaks for it and against it, the strongest first
 * @param score 0 to 100
 */
public record Candidate(
        String id,
        @Nullable CloseCode code,
        @Nullable String document,
        @Nullable Cause cause,
        Providers.@Nullable Use use,
        @Nullable Intermediary intermediary,
        @Nullable Ending ending,
        List<Text> why,
        int score) {

    /** The id of its cause, such as {@code 1006#ping-timeout}; null if it has none. */
    public @Nullable String causeId() {
        return cause == null ? null : document + "#" + cause.id();
    }

    /** What happened. */
    public Text title() {
        if (use != null) {
            return use.code().title();
        }
        if (ending != null && intermediary != null) {
            var name = intermediary.name() + ": ";
            return new Text(name + ending.title().en(), name + ending.title().vi());
        }
        return theCause().title();
    }

    /** How it comes about. */
    public Text detail() {
        return use != null
                ? use.code().meaning()
                : ending != null ? ending.detail() : theCause().detail();
    }

    /** How to be sure; null where no document says. */
    public @Nullable Text confirm() {
        if (use != null && use.code().confirm() != null) {
            return use.code().confirm();
        }
        if (ending != null && ending.confirm() != null) {
            return ending.confirm();
        }
        return cause == null ? null : cause.confirm();
    }

    /** What to do, in order; empty where no document says. */
    public List<Text> fix() {
        if (use != null && !use.code().fix().isEmpty()) {
            return use.code().fix();
        }
        if (ending != null && !ending.fix().isEmpty()) {
            return ending.fix();
        }
        return cause == null ? List.of() : cause.fix();
    }

    /** Whose job the fix is, a word of the vocabulary; null where no document says. */
    public @Nullable String owner() {
        if (use != null && use.code().owner() != null) {
            return use.code().owner();
        }
        return cause != null ? cause.owner() : ending != null ? "operator" : null;
    }

    /** Where it comes from. */
    public List<Source> sources() {
        return use != null
                ? use.code().sources()
                : ending != null ? ending.sources() : theCause().sources();
    }

    private Cause theCause() {
        return Objects.requireNonNull(cause);
    }
}
