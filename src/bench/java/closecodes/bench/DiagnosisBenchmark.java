package closecodes.bench;

import closecodes.catalog.Catalog;
import closecodes.diagnosis.Circumstances;
import closecodes.diagnosis.Diagnosis;
import closecodes.diagnosis.Diagnostician;
import closecodes.protocol.CloseCode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The lines that the authors of patterns have seen, and what people know without a line. */
@State(Scope.Benchmark)
public class DiagnosisBenchmark {
    private static final Path LINES = Path.of("src/test/resources/diagnosis/seen.jsonl");
    private static final JsonMapper MAPPER = new JsonMapper();
    /** The number to which most services give a meaning. */
    private static final CloseCode COMMONEST = new CloseCode(4001);

    private static final double MINUTE = 60;

    @Param({"1", "100"})
    public int times;

    @Param({"mixed", "slowest"})
    public String which;

    private Diagnostician diagnostician;
    private Questions<Circumstances> questions;

    @Setup
    public void prepare() throws IOException {
        Catalog catalog = Data.catalog(times);
        diagnostician = new Diagnostician(catalog);
        questions = Questions.of(circumstances(), which, diagnostician::diagnose);
    }

    @Benchmark
    public Diagnosis diagnosis() {
        return diagnostician.diagnose(questions.next());
    }

    private static List<Circumstances> circumstances() throws IOException {
        var all = new ArrayList<>(List.of(textless(COMMONEST, null), textless(null, MINUTE)));
        for (var line : Files.readAllLines(LINES)) {
            all.add(Circumstances.ofText(MAPPER.readTree(line).path("text").asText()));
        }
        return all;
    }

    private static Circumstances textless(@Nullable CloseCode code, @Nullable Double idleSeconds) {
        return new Circumstances("", code, "", null, null, List.of(), null, idleSeconds, null, null, null);
    }
}
