package closecodes;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The architecture as a table that fails when it lies. */
class PackageDirectionTest {
    private static final Path SOURCES = Path.of("src/main/java/closecodes");

    /** Who may import whom. Change this table only on purpose: it is the map that newcomers read. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("protocol", Set.of()),
            entry("catalog", Set.of("protocol")),
            entry("data", Set.of("protocol", "catalog")),
            entry("comparison", Set.of("protocol", "catalog")),
            entry("validation", Set.of("protocol", "catalog")),
            entry("diagnosis", Set.of("protocol", "catalog")),
            entry("ending", Set.of("protocol", "catalog", "validation")),
            entry("search", Set.of("protocol", "catalog")),
            entry("lookup", Set.of("protocol", "catalog", "comparison")),
            entry(
                    "view",
                    Set.of(
                            "protocol",
                            "catalog",
                            "comparison",
                            "validation",
                            "diagnosis",
                            "ending",
                            "search",
                            "lookup",
                            "metrics")),
            entry("http", Set.of("catalog", "view")),
            entry(
                    "routing",
                    Set.of("protocol", "catalog", "comparison", "validation", "diagnosis", "search", "view", "http")),
            entry(
                    "tools",
                    Set.of(
                            "protocol",
                            "catalog",
                            "comparison",
                            "validation",
                            "diagnosis",
                            "search",
                            "view",
                            "http",
                            "routing")),
            entry("metrics", Set.of()),
            entry("log", Set.of("catalog", "http", "metrics")),
            entry(
                    "api",
                    Set.of(
                            "protocol",
                            "catalog",
                            "comparison",
                            "validation",
                            "diagnosis",
                            "ending",
                            "search",
                            "lookup",
                            "view",
                            "http",
                            "routing",
                            "tools",
                            "metrics",
                            "data")),
            entry(
                    "pages",
                    Set.of(
                            "protocol",
                            "catalog",
                            "comparison",
                            "validation",
                            "diagnosis",
                            "ending",
                            "search",
                            "view",
                            "http",
                            "routing")),
            entry("mcp", Set.of("protocol", "catalog", "comparison", "search", "view", "http", "routing", "tools")),
            entry("pictures", Set.of("catalog", "comparison", "data", "view")),
            entry("cache", Set.of("catalog", "http")),
            entry("limits", Set.of("catalog", "view", "http")),
            entry("live", Set.of("protocol", "catalog", "validation", "ending", "view", "http")),
            entry("probe", Set.of("protocol", "catalog", "validation")),
            entry(
                    "cli",
                    Set.of(
                            "protocol",
                            "catalog",
                            "comparison",
                            "validation",
                            "diagnosis",
                            "search",
                            "view",
                            "data",
                            "probe")),
            entry("export", Set.of("protocol", "catalog", "data", "http", "view")),
            entry(
                    "",
                    Set.of(
                            "api", "cache", "catalog", "cli", "data", "export", "http", "limits", "live", "log", "mcp",
                            "metrics", "pages", "routing", "search", "tools", "view")));

    /** Whose names may appear where: SnakeYAML is the business of one package, Javalin of the surfaces. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("com.github.benmanes.caffeine", Set.of("cache", "limits")),
            entry("io.github.bucket4j", Set.of("limits")),
            entry("org.apache.lucene", Set.of("search")),
            entry("org.yaml.snakeyaml", Set.of("data")),
            entry("io.javalin", Set.of("api", "mcp", "pages", "routing", "")),
            entry("org.eclipse.jetty", Set.of("api", "cache", "http", "limits", "live", "log", "routing", "")),
            entry("gg.jte", Set.of("pages")),
            entry("org.apache.fontbox", Set.of("pictures")),
            entry("io.micrometer", Set.of("metrics")),
            entry("io.prometheus", Set.of("metrics")),
            entry("com.fasterxml.jackson", Set.of("api", "cli", "log", "mcp", "routing", "tools", "view")),
            entry("picocli", Set.of("cli", "")));

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    @Test
    void packages_import_only_what_lies_below_them() throws IOException {
        var lies = new ArrayList<String>();
        for (var file : sources()) {
            var own = packageOf(SOURCES.relativize(file));
            for (var imported : importsOf(file)) {
                if (imported.startsWith("closecodes.")) {
                    var other = packageOf(
                            Path.of(imported.substring("closecodes.".length()).replace('.', '/')));
                    if (!other.equals(own) && !MAY_IMPORT.get(own).contains(other)) {
                        lies.add(file + " imports " + imported);
                    }
                }
            }
        }
        assertEquals(List.of(), lies);
    }

    @Test
    void libraries_stay_where_they_belong() throws IOException {
        var lies = new ArrayList<String>();
        for (var file : sources()) {
            var own = packageOf(SOURCES.relativize(file));
            for (var imported : importsOf(file)) {
                MAY_USE.forEach((library, packages) -> {
                    if (imported.startsWith(library + ".") && !packages.contains(own)) {
                        lies.add(file + " imports " + imported);
                    }
                });
            }
        }
        assertEquals(List.of(), lies);
    }

    private static List<Path> sources() throws IOException {
        try (var walk = Files.walk(SOURCES)) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> importsOf(Path file) throws IOException {
        return IMPORT.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String packageOf(Path path) {
        return path.getNameCount() == 1 ? "" : path.getName(0).toString();
    }
}
