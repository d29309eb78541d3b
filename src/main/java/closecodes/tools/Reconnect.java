package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.ProviderCode;
import closecodes.catalog.Retry;
import closecodes.catalog.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether to reconnect and when.
 *
 * @param advice a word of the vocabulary
 * @param minDelayMs the shortest or first delay in milliseconds; null where there is none
 * @param maxDelayMs the longest delay in milliseconds; null where there is none
 * @param text the advice as a sentence
 */
public record Reconnect(
        String advice,
        @Nullable Integer minDelayMs,
        @Nullable Integer maxDelayMs,
        String text) {
    private static final Text WAIT = new Text("{answer}, after {ms} ms", "{answer}, sau {ms} ms");

    static Reconnect of(Retry retry, Language language) {
        return new Reconnect(
                retry.advice(),
                retry.minDelayMs(),
                retry.maxDelayMs(),
                retry.text().in(language));
    }

    /** What a service says about one of its codes. */
    static Reconnect of(Catalog catalog, ProviderCode code, Language language) {
        var answer = catalog.vocabulary().label("reconnect", code.reconnect());
        var wait = code.waitMs();
        var text = wait == null ? answer : WAIT.with("ms", wait).with("answer", answer);
        return new Reconnect(code.reconnect(), wait, wait, text.in(language));
    }
}
