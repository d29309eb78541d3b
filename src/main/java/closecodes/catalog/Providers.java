package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All services, by their names and by the numbers that they use; each is read when somebody first wants it. */
public final class Providers {
    private final List<Entry> all;
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<CloseCode, List<Entry>> byCode = new HashMap<>();

    /**
     * What makes a service findable.
     *
     * @param codes the numbers that it uses
     * @param provider all that is known of it
     */
    public record Entry(
            String slug,
            String name,
            Reach reach,
            List<String> aliases,
            List<CloseCode> codes,
            Later<Provider> provider) {}

    /** A service and what a number means there. */
    public record Use(Provider provider, ProviderCode code) {

        /** The id of the number at this service, such as {@code discord-gateway:4004}. */
        public String id() {
            return provider.slug() + ":" + code.code();
        }
    }

    /** The services in any order; no slug or alias may come twice. */
    public Providers(List<Entry> entries) {
        all = entries.stream()
                .sorted(Comparator.comparing(Entry::reach)
                        .thenComparing(Entry::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Entry::slug))
                .toList();
        for (var entry : all) {
            put(entry.slug(), entry);
            entry.aliases().forEach(alias -> put(alias, entry));
            entry.codes().forEach(code -> byCode.computeIfAbsent(code, number -> new ArrayList<>())
                    .add(entry));
        }
    }

    private void put(String name, Entry entry) {
        if (byName.put(name, entry) != null) {
            throw new IllegalArgumentException("Twice: " + name);
        }
    }

    /** All of them, those that most developers meet first, then by name. */
    public List<Provider> all() {
        return all.stream().map(entry -> entry.provider().get()).toList();
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** The service with this slug or alias. */
    public Optional<Provider> named(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(entry -> entry.provider().get());
    }

    /** All slugs and aliases. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** Every number that some service uses. */
    public Set<CloseCode> codes() {
        return Set.copyOf(byCode.keySet());
    }

    /** Every service that uses this number, those that most developers meet first, then by name. */
    public List<Use> using(CloseCode code) {
        return using(code, all.size());
    }

    /** The first of these services, at most so many; the others are not read. */
    public List<Use> using(CloseCode code, int most) {
        return byCode.getOrDefault(code, List.of()).stream()
                .limit(most)
                .map(entry -> entry.provider().get())
                .flatMap(provider -> provider.code(code).stream().map(meaning -> new Use(provider, meaning)))
                .toList();
    }
}
