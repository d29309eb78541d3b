package closecodes.tools;

import closecodes.catalog.Cause;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import java.util.List;

/**
 * A reason why a connection ended with a code.
 *
 * @param owner whose job the fix is: a word of the vocabulary
 */
public record CauseAnswer(String id, String title, String detail, String confirm, List<String> fix, String owner) {

    static CauseAnswer of(Cause cause, Language language) {
        return new CauseAnswer(
                cause.id(),
                cause.title().in(language),
                cause.detail().in(language),
                cause.confirm().in(language),
                cause.fix().stream().map((Text step) -> step.in(language)).toList(),
                cause.owner());
    }
}
