package closecodes.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All intermediaries, by their names. */
public final class Intermediaries {
    private final List<Intermediary> all;
    private final Map<String, Intermediary> byName = new HashMap<>();

    /** The intermediaries in any order; no slug or alias may come twice. */
    public Intermediaries(List<Intermediary> intermediaries) {
        all = intermediaries.stream()
                .sorted(Comparator.comparing(Intermediary::reach)
                        .thenComparing(Intermediary::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Intermediary::slug))
                .toList();
        for (var intermediary : all) {
            put(intermediary.slug(), intermediary);
            intermediary.aliases().forEach(alias -> put(alias, intermediary));
        }
    }

    private void put(String name, Intermediary intermediary) {
        if (byName.put(name, intermediary) != null) {
            throw new IllegalArgumentException("Twice: " + name);
        }
    }

    /** All of them, those that most developers meet first, then by name. */
    public List<Intermediary> all() {
        return all;
    }

    /** The intermediary with this slug or alias. */
    public Optional<Intermediary> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All slugs and aliases. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }
}
