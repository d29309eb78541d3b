package closecodes.cache;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the values of one request header come to; the usual values are read once. */
final class Meanings<T> {
    private static final int MOST_VALUES = 500;

    private final LoadingCache<String, T> known;
    private final T absent;

    /** Meanings as read by a function, which takes an absent header for an empty one. */
    Meanings(Function<String, T> reader) {
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_VALUES)
                .executor(Runnable::run)
                .build(reader::apply);
        this.absent = reader.apply("");
    }

    T of(@Nullable String value) {
        return value == null ? absent : known.get(value);
    }
}
