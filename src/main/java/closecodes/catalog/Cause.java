package closecodes.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a connection ended with a code.
 *
 * @param id unique within its document, part of a permalink
 * @param title what happened
 * @param detail how it comes about
 * @param confirm how to be sure that it is this cause
 * @param fix the steps that end it, in order
 * @param owner whose job the fix is: a word of the vocabulary
 * @param retry the advice for this cause; null where the document's own holds
 * @param signals what speaks for it in a diagnosis
 */
public record Cause(
        String id,
        Text title,
        Text detail,
        Text confirm,
        List<Text> fix,
        String owner,
        @Nullable Retry retry,
        CauseSignals signals,
        List<Source> sources) {}
