package closecodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The YAML of documents, as it is served. */
class DataFilesServedTest {
    @Test
    void a_file_of_each_kind_is_served_as_it_was_written() throws IOException {
        var kinds = new HashSet<Path>();
        try (var files = Files.walk(Path.of("data"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(each -> kinds.add(each.getParent()) || each.getNameCount() == 2)
                    .toList()) {
                var path = "/" + file.toString().replace('\\', '/');
                var answer = RunningServer.get(path);
                assertEquals(200, answer.statusCode(), path);
                assertEquals(
                        "application/yaml",
                        answer.headers().firstValue("Content-Type").orElse(""));
                assertEquals(Files.readString(file), answer.body(), path);
            }
        }
        assertTrue(kinds.size() > 8, kinds::toString);
    }

    @Test
    void nothing_else_of_the_program_or_the_machine_is_served() {
        for (var path : List.of(
                "/data/codes/9999.yaml",
                "/data/codes/1006.yml",
                "/data/codes",
                "/data/..%2fopenapi.yaml",
                "/data/codes/..%2f..%2fopenapi.yaml",
                "/data/codes/%2e%2e",
                "/data/%2fetc%2fpasswd",
                "/data/codes/1006.yaml%00")) {
            var answer = RunningServer.get(path, "Accept-Language", "vi");
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + " " + answer.statusCode());
        }
        var problem = RunningServer.get("/data/codes/9999.yaml", "Accept-Language", "vi")
                .body();
        assertTrue(problem.contains("Dữ liệu không có file này"), problem);
    }
}
