package closecodes.catalog;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when somebody first asks for it, once. Safe for use by several threads. */
public final class Later<T> {
    /** Forgotten once it has made the value, with all that it holds. */
    private @Nullable Supplier<T> maker;

    private volatile @Nullable T value;

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        var made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        if (value == null) {
            value = Objects.requireNonNull(maker).get();
            maker = null;
        }
        return Objects.requireNonNull(value);
    }
}
