package closecodes.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query string, always in UTF-8. Javalin decodes them by the charset of the request's
 * {@code Content-Type}, and drops all of them where it does not know that charset.
 */
public final class Query {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> unreadable = new LinkedHashSet<>();

    private Query() {}

    /** Reads a query string; null is that of an address without one. */
    public static Query of(@Nullable String text) {
        var query = new Query();
        for (var pair : text == null ? new String[0] : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                query.add(pair);
            }
        }
        return query;
    }

    /** The names, in the order of the address. */
    public Set<String> names() {
        return values.keySet();
    }

    /** The first value of a parameter, if it is there. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Every value of a parameter. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A piece with a percent sign that no two hexadecimal digits follow, if there is one. */
    public Optional<String> unreadable() {
        return unreadable.stream().findFirst();
    }

    private void add(String pair) {
        try {
            var parts = pair.split("=", 2);
            values.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : decode(parts[1]));
        } catch (IllegalArgumentException e) {
            unreadable.add(pair);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
