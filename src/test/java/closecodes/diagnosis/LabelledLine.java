package closecodes.diagnosis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody found in public and labelled with what is true about it.
 *
 * @param source the page where it stands
 * @param causes ids of causes that are good first answers; empty if the line does not tell the cause
 */
record LabelledLine(
        String id,
        String text,
        String source,
        @Nullable Integer code,
        String closedBy,
        @Nullable String provider,
        List<String> causes) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The lines of a set, {@code seen} or {@code sealed}; none if it is not there. */
    static List<LabelledLine> of(String set) {
        try (var in = LabelledLine.class.getResourceAsStream("/diagnosis/" + set + ".jsonl")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(LabelledLine::read)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledLine read(String json) {
        try {
            var node = MAPPER.readTree(json);
            return new LabelledLine(
                    node.path("id").asText(),
                    node.path("text").asText(),
                    node.path("source").asText(),
                    node.path("code").isNumber() ? node.path("code").asInt() : null,
                    node.path("closed_by").asText(),
                    node.path("provider").isTextual() ? node.path("provider").asText() : null,
                    MAPPER.convertValue(
                            node.path("causes"),
                            MAPPER.getTypeFactory().constructCollectionType(List.class, String.class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
