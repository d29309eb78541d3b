package closecodes.view;

import closecodes.catalog.Cause;
import closecodes.catalog.Language;
import closecodes.catalog.Retry;
import closecodes.catalog.Text;
import java.util.List;

/**
 * One reason why a connection ended with a code.
 *
 * @param retry the advice for this cause: its own, or else the document's
 */
public record CauseView(
        String id,
        String title,
        String detail,
        String confirm,
        List<String> fix,
        String owner,
        RetryView retry,
        List<SourceView> sources) {

    static CauseView of(Cause cause, Retry general, Language language) {
        var retry = cause.retry();
        return new CauseView(
                cause.id(),
                cause.title().in(language),
                cause.detail().in(language),
                cause.confirm().in(language),
                cause.fix().stream().map((Text step) -> step.in(language)).toList(),
                cause.owner(),
                RetryView.of(retry == null ? general : retry, language),
                SourceView.of(cause.sources(), language));
    }
}
