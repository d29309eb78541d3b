package closecodes.api;

import closecodes.view.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ?fields=}: only some keys of each item. */
final class Fields {
    private Fields() {}

    /** The items with only these keys, in the order of the names; a name that an item lacks is an error earlier on. */
    static List<Map<String, Object>> only(List<String> names, List<?> items) {
        return items.stream()
                .map(item -> {
                    var all = Json.map(item);
                    Map<String, Object> some = new LinkedHashMap<>();
                    names.forEach(name -> some.put(name, all.get(name)));
                    return some;
                })
                .toList();
    }
}
