package closecodes.bench;

import closecodes.catalog.Language;
import closecodes.search.Request;
import closecodes.search.Result;
import closecodes.search.Result.Match;
import closecodes.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The queries that people type: those that fit as typed, and those that have to be corrected. */
@State(Scope.Benchmark)
public class SearchBenchmark {
    private static final Path TABLE = Path.of("src/test/resources/search/queries.tsv");
    private static final int LIMIT = 10;

    @Param({"1", "100"})
    public int times;

    @Param({"mixed", "slowest"})
    public String which;

    private SearchIndex index;
    private Questions<Request> exact;
    private Questions<Request> fuzzy;

    @Setup
    public void prepare() throws IOException {
        index = Data.index(times);
        exact = questions(Match.EXACT);
        fuzzy = questions(Match.FUZZY);
    }

    @Benchmark
    public Result exactSearch() {
        return index.search(exact.next());
    }

    @Benchmark
    public Result fuzzySearch() {
        return index.search(fuzzy.next());
    }

    private Questions<Request> questions(Match match) throws IOException {
        var matching = requests().stream()
                .filter(request -> index.search(request).match() == match)
                .toList();
        return Questions.of(matching, which, index::search);
    }

    private static List<Request> requests() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells ->
                        new Request(cells[1], Set.of(), Language.of(cells[0]).orElseThrow(), LIMIT, 0))
                .toList();
    }
}
