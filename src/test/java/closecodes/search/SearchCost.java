package closecodes.search;

import closecodes.catalog.Language;
import closecodes.data.CatalogLoader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Prints how much CPU a warm search takes over the real data and over a hundred times as much, for exact matches and for
 * corrected ones. No test: a machine is as fast as it is.
 */
public final class SearchCost {
    private static final Path TABLE = Path.of("src/test/resources/search/queries.tsv");
    private static final int WARM_UP = 40;
    private static final int RUNS = 20;

    private SearchCost() {}

    private record Cost(Request request, Result.Match match, long micros) {}

    /** Prints a line for each size of the data and each kind of match. */
    public static void main(String[] args) throws IOException {
        var catalog = CatalogLoader.builtIn();
        var entries = Entries.of(catalog);
        for (int times : List.of(1, 100)) {
            var index = SearchIndex.of(
                    catalog,
                    IntStream.range(0, times)
                            .boxed()
                            .flatMap(copy -> entries.stream().map(entry -> copy(entry, copy)))
                            .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::id))
                            .toList());
            for (int i = 0; i < WARM_UP; i++) {
                requests().forEach(index::search);
            }
            var costs = requests().stream().map(request -> cost(index, request)).toList();
            for (var match : Result.Match.values()) {
                print(times * entries.size(), match, costs);
            }
        }
    }

    private static void print(int size, Result.Match match, List<Cost> costs) {
        var sorted = costs.stream()
                .filter(cost -> cost.match() == match)
                .sorted(Comparator.comparing(Cost::micros))
                .toList();
        if (!sorted.isEmpty()) {
            var worst = sorted.get(sorted.size() - 1);
            System.out.printf(
                    Locale.ROOT,
                    "%,8d entries, %-7s %3d queries: median %,6d µs, worst %,6d µs (%s)%n",
                    size,
                    match,
                    sorted.size(),
                    sorted.get(sorted.size() / 2).micros(),
                    worst.micros(),
                    worst.request().text());
        }
    }

    private static Cost cost(SearchIndex index, Request request) {
        var threads = ManagementFactory.getThreadMXBean();
        var match = index.search(request).match();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < RUNS; i++) {
            index.search(request);
        }
        return new Cost(request, match, (threads.getCurrentThreadCpuTime() - start) / RUNS / 1_000);
    }

    private static Entry copy(Entry entry, int copy) {
        return copy == 0
                ? entry
                : new Entry(
                        entry.kind(),
                        entry.id() + "~" + copy,
                        entry.code(),
                        entry.title(),
                        entry.names(),
                        entry.keys(),
                        entry.texts(),
                        entry.reach());
    }

    private static List<Request> requests() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells ->
                        new Request(cells[1], Set.of(), Language.of(cells[0]).orElseThrow(), 10, 0))
                .toList();
    }
}
