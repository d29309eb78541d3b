package closecodes.routing;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A query as we would write it: parameters by name, the values of each once and in their order. */
public final class CanonicalQuery {
    private final Map<String, String> parameters = new TreeMap<>();

    /** Adds a parameter; without values it is left out. */
    public CanonicalQuery with(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            parameters.put(
                    name, values.stream().map(Object::toString).distinct().collect(Collectors.joining(",")));
        }
        return this;
    }

    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }
}
