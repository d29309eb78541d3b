package closecodes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Catalog;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors use say what the linter says about shape. */
class JsonSchemaTest {
    private static final Set<String> RULES_OF_SHAPE =
            Set.of("type", "known-fields", "required", "both-languages", "length", "vocabulary");
    private static final Map<DocumentKind, Schema> VALIDATORS = new EnumMap<>(DocumentKind.class);
    private static final Catalog CATALOG = CatalogLoader.load(DataFiles.builtIn());

    @Test
    void every_document_that_we_ship_fits_its_schema() throws Exception {
        for (var file : DataFiles.builtIn()) {
            var kind = DocumentKind.of(file.path()).orElseThrow();
            assertEquals(List.of(), objections(kind, new String(file.bytes(), StandardCharsets.UTF_8)), file.path());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code: 1006 -> code: 70000",
                "name: ABNORMAL_CLOSURE -> name: abnormal",
                "severity: warning -> severity: warnin",
                "fault: unknown -> faults: unknown",
                "  vi: Đóng bất thường -> ''",
                "min-delay-ms: 1000 -> min-delay-ms: soon",
                "{en: Reserved., vi: Mã dự trữ.} -> {en: Reserved.}",
                "{en: Reserved., vi: Mã dự trữ.} -> reserved",
                "https://example.org/idle -> http://example.org/idle",
                "id: idle-timeout -> id: Idle Timeout",
                "updated: 2026-11-22 -> updated: yesterday",
                "sender: nobody -> ''",
            })
    void schema_and_linter_refuse_the_same(String change) throws Exception {
        var parts = change.split(" -> ", 2);
        var good = new String(
                JsonSchemaTest.class.getResourceAsStream("/lint/1006.yaml").readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(good.contains(parts[0]), change);
        var bad = good.replace(parts[0], parts[1].replace("''", ""));
        var bytes = bad.getBytes(StandardCharsets.UTF_8);
        var files = DataFiles.builtIn().stream()
                .map(file -> file.path().equals("codes/1006.yaml")
                        ? new DataFiles.DataFile(file.path(), bytes, bytes.length)
                        : file)
                .toList();
        var ofShape = Linter.lint(files).problems().stream()
                .filter(problem -> problem.file().equals("codes/1006.yaml"))
                .filter(problem -> RULES_OF_SHAPE.contains(problem.rule()))
                .toList();
        assertTrue(!ofShape.isEmpty(), "The linter accepts: " + change);
        assertTrue(!objections(DocumentKind.CODE, bad).isEmpty(), "The schema accepts: " + change);
    }

    private static Schema validator(DocumentKind kind) {
        try {
            var schema = new JsonSchema(CATALOG.vocabulary()).of(kind);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JsonMapper.builder().build().writeValueAsString(schema), InputFormat.JSON);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> objections(DocumentKind kind, String yaml) {
        return VALIDATORS
                .computeIfAbsent(kind, JsonSchemaTest::validator)
                .validate(
                        yaml,
                        InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
