package closecodes.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All libraries, by their ids and by their names. */
final class Libraries {
    private final Map<String, Library> byId = new TreeMap<>();
    private final Map<String, Library> byName = new HashMap<>();

    Libraries(List<Library> libraries) {
        for (var library : libraries) {
            byId.put(library.id(), library);
            byName.put(library.id(), library);
            library.aliases().forEach(alias -> byName.put(alias, library));
        }
    }

    List<Library> all() {
        return List.copyOf(byId.values());
    }

    Optional<Library> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The library with this id or alias. */
    Optional<Library> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All ids and aliases. */
    Set<String> names() {
        return Set.copyOf(byName.keySet());
    }
}
