package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All services, by their names and by the numbers that they use. */
public final class Providers {
    private final List<Provider> all;
    private final Map<String, Provider> byName = new HashMap<>();
    private final Map<CloseCode, List<Use>> uses = new HashMap<>();

    /** A service and what a number means there. */
    public record Use(Provider provider, ProviderCode code) {

        /** The id of the number at this service, such as {@code discord-gateway:4004}. */
        public String id() {
            return provider.slug() + ":" + code.code();
        }
    }

    /** The services in any order; no slug or alias may come twice. */
    public Providers(List<Provider> providers) {
        all = providers.stream()
                .sorted(Comparator.comparing(Provider::reach)
                        .thenComparing(Provider::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Provider::slug))
                .toList();
        for (var provider : all) {
            put(provider.slug(), provider);
            provider.aliases().forEach(alias -> put(alias, provider));
            for (var code : provider.codes()) {
                uses.computeIfAbsent(code.code(), number -> new ArrayList<>()).add(new Use(provider, code));
            }
        }
    }

    private void put(String name, Provider provider) {
        if (byName.put(name, provider) != null) {
            throw new IllegalArgumentException("Twice: " + name);
        }
    }

    /** All of them, those that most developers meet first, then by name. */
    public List<Provider> all() {
        return all;
    }

    /** The service with this slug or alias. */
    public Optional<Provider> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All slugs and aliases. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** Every service that uses this number, those that most developers meet first, then by name. */
    public List<Use> using(CloseCode code) {
        return List.copyOf(uses.getOrDefault(code, List.of()));
    }
}
