package closecodes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a table of things: what each is called and how to get its value. */
final class Columns<T> {
    private final List<String> names = new ArrayList<>();
    private final List<Function<T, @Nullable Object>> values = new ArrayList<>();

    /** Adds a column; its value may be null for nothing. */
    Columns<T> with(String name, Function<T, @Nullable Object> value) {
        names.add(name);
        values.add(value);
        return this;
    }

    /** The table of these things, one a row. */
    Sheet of(List<T> items, String title) {
        return new Sheet(
                title, List.copyOf(names), items.stream().map(this::row).toList());
    }

    private List<String> row(T item) {
        return values.stream().map(value -> text(value.apply(item))).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
