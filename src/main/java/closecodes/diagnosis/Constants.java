package closecodes.diagnosis;

import closecodes.catalog.Library;
import closecodes.protocol.CloseCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that libraries have for codes, as logs show them: {@code CloseCode.GoingAway}, {@code CloseStatus=Away}. */
final class Constants {
    /** What stands before a name that would be an everyday word by itself. */
    private static final List<String> HEADS = List.of(
            "closecode.",
            "closecode::",
            "closecode: ",
            "closecode=",
            "closecodes.",
            "closestatus.",
            "closestatus: ",
            "closestatus=",
            "closestatus = ",
            "websocketclosestatus.",
            "closeframe { code: ",
            "closereason(reason=");

    private static final int FIRST = 1000;

    private final Map<String, Set<CloseCode>> codes = new HashMap<>();

    private Constants() {}

    /** The names with the one code that they stand for in all libraries. */
    static Map<String, CloseCode> of(Collection<Library> libraries) {
        var constants = new Constants();
        for (var library : libraries) {
            library.constants().stream()
                    .filter(constant -> constant.code().number() >= FIRST)
                    .forEach(constants::add);
        }
        var unique = new HashMap<String, CloseCode>();
        constants.codes.forEach((name, all) -> {
            if (all.size() == 1) {
                unique.put(name, all.iterator().next());
            }
        });
        return unique;
    }

    private void add(Library.Constant constant) {
        var name = constant.name().toLowerCase(Locale.ROOT);
        int last = Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1;
        var own = name.substring(last);
        if (last > 0 || name.startsWith("close") || name.startsWith("status")) {
            add(name, constant.code());
        }
        HEADS.forEach(head -> {
            add(head + own, constant.code());
            add(head + own.replace("_", ""), constant.code());
        });
    }

    private void add(String words, CloseCode code) {
        codes.computeIfAbsent(words, any -> new HashSet<>()).add(code);
    }
}
