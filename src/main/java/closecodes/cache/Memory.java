package closecodes.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/** Answers by the questions that they were given to, within a number of bytes; those asked for most often stay. */
final class Memory {
    private static final int LARGEST_SHARE = 8;

    private final long bytes;
    private final Cache<Question, Answer> answers;

    Memory(long bytes) {
        this.bytes = bytes;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Question question, Answer answer) ->
                        2 * question.target().length() + answer.weight())
                // The caller's thread: to wake another one costs more than the little work that there is.
                .executor(Runnable::run)
                .build();
    }

    @Nullable
    Answer find(Question question) {
        return answers.getIfPresent(question);
    }

    void keep(Question question, Answer answer) {
        answers.put(question, answer);
    }

    /** The largest body that is kept, so that one cannot push out all others. */
    int largest() {
        return (int) Math.min(Integer.MAX_VALUE, bytes / LARGEST_SHARE);
    }

    long size() {
        return answers.estimatedSize();
    }

    /** How many bytes it holds. */
    long weight() {
        return answers.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }
}
