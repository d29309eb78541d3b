package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.data.DataFiles;
import closecodes.data.DataFiles.DataFile;
import closecodes.data.Linter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README and CONTRIBUTING show really works. */
class DocumentationTest {
    private static final Pattern CURL =
            Pattern.compile("^curl -s '?http://localhost:7070([^'\\s]*)'?$", Pattern.MULTILINE);
    private static final Pattern YAML = Pattern.compile("```yaml\\n(# data/codes/1006\\.yaml.*?)```", Pattern.DOTALL);

    @Test
    void every_request_of_the_readme_is_answered() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var paths = CURL.matcher(readme).results().map(match -> match.group(1)).toList();
        assertEquals(readme.lines().filter(line -> line.startsWith("curl ")).count(), paths.size());
        assertTrue(paths.size() > 8, paths.toString());
        for (var path : paths) {
            assertEquals(200, RunningServer.get(path).statusCode(), path);
        }
    }

    @Test
    void the_sample_document_of_contributing_has_no_problem() throws IOException {
        var matcher = YAML.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
        assertTrue(matcher.find());
        var bytes = matcher.group(1).getBytes(StandardCharsets.UTF_8);
        var files = DataFiles.builtIn().stream()
                .map(file ->
                        file.path().equals("codes/1006.yaml") ? new DataFile(file.path(), bytes, bytes.length) : file)
                .toList();
        assertEquals(List.of(), Linter.lint(files).problems());
    }

    @Test
    void the_changelog_shows_what_is_really_answered() throws IOException {
        var changelog = Files.readString(Path.of("CHANGELOG.md"));
        var shown = RunningServer.get("/v1/codes/1012.txt?lang=vi")
                .body()
                .lines()
                .limit(5)
                .toList();
        for (var line : shown) {
            assertTrue(changelog.contains(line), line);
        }
    }
}
