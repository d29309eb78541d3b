package closecodes.diagnosis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names by which people call a service, a library or what stands in between, when they tell what happened. */
final class Names {
    /** Names that mean something else in most logs; what points to these subjects there is said by their signals. */
    private static final Set<String> EVERYDAY = Set.of(
            ("afd arr autoconnect beast blink bun cf channels chrome chromium convex cowboy dart derp edge electron everest "
                            + "firefox fly gecko guacd gun hass httpd massive mercury nat node nodejs outline phoenix "
                            + "polygon qq qst render ripple safari satori shiny signal spring steve unity warp webkit "
                            + "websocket websockets wings zero")
                    .split(" "));

    private static final int SHORTEST = 3;
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");

    private Names() {}

    /** The name without what stands in brackets, and the aliases, with hyphens and with spaces. */
    static Set<String> of(String name, String slug, List<String> aliases) {
        var names = new LinkedHashSet<String>();
        add(names, ASIDE.matcher(name).replaceAll("").toLowerCase(Locale.ROOT));
        add(names, slug);
        aliases.forEach(alias -> add(names, alias));
        return names;
    }

    private static void add(Set<String> names, String name) {
        if (name.length() >= SHORTEST && !EVERYDAY.contains(name)) {
            names.add(name);
            names.add(name.replace('-', ' '));
        }
    }
}
