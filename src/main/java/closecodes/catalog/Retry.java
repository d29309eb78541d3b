package closecodes.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Whether to reconnect, and when. Ids are words of the vocabulary.
 *
 * @param advice such as {@code with-backoff}
 * @param minDelayMs the shortest (or first) delay in milliseconds; null where the advice has no delay
 * @param maxDelayMs the longest delay in milliseconds; null where the advice has no delay
 * @param jitter how the delay is randomised
 * @param condition what has to change first
 * @param text the advice as a sentence
 */
public record Retry(
        String advice,
        @Nullable Integer minDelayMs,
        @Nullable Integer maxDelayMs,
        String jitter,
        String condition,
        Text text) {}
