package closecodes.view;

import closecodes.catalog.Language;
import closecodes.catalog.Retry;
import org.jspecify.annotations.Nullable;

/** Whether to reconnect and when; delays in milliseconds. */
public record RetryView(
        String advice,
        @Nullable Integer minDelayMs,
        @Nullable Integer maxDelayMs,
        String jitter,
        String condition,
        String text) {

    static RetryView of(Retry retry, Language language) {
        return new RetryView(
                retry.advice(),
                retry.minDelayMs(),
                retry.maxDelayMs(),
                retry.jitter(),
                retry.condition(),
                retry.text().in(language));
    }
}
