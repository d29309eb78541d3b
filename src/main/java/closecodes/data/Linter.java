package closecodes.data;

import closecodes.data.DataFiles.DataFile;
import closecodes.data.lint.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Files to documents, with every problem of all of them at once. */
public final class Linter {
    /** So many are listed; more would help nobody. */
    static final int MOST_PROBLEMS = 10_000;

    private Linter() {}

    /**
     * What the linter found.
     *
     * @param documents those that could be read
     * @param problems in the order of files and lines, at most 10,000; empty if the data is good
     */
    public record Result(DocumentSet documents, List<Problem> problems) {

        public boolean isGood() {
            return problems.isEmpty();
        }

        /** Whether there may be more problems than are listed. */
        public boolean isCut() {
            return problems.size() >= MOST_PROBLEMS;
        }
    }

    /** Reads and checks all files. */
    public static Result lint(List<DataFile> files) {
        var problems = new ArrayList<Problem>();
        var documents =
                new DocumentSet(files.stream().parallel().map(Linter::read).collect(Collectors.toList()).stream()
                        .flatMap(one -> {
                            one.problems.stream()
                                    .limit(Math.max(0, MOST_PROBLEMS - problems.size()))
                                    .forEach(problems::add);
                            return one.documents.stream();
                        })
                        .toList());
        for (var kind : DocumentKind.values()) {
            if (kind.isSingle()
                    && files.stream()
                            .noneMatch(file -> DocumentKind.of(file.path()).orElse(null) == kind)) {
                problems.add(new Problem(kind.id() + ".yaml", Place.START, "coverage", "The file is missing"));
            }
        }
        for (var rule : Rules.ALL) {
            rule.check(documents, (document, place, message) -> {
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(new Problem(document.file(), place, rule.id(), message));
                }
            });
        }
        return new Result(documents, problems.stream().sorted().distinct().toList());
    }

    private record ReadFile(List<Document> documents, List<Problem> problems) {}

    private static ReadFile read(DataFile file) {
        var problems = new ArrayList<Problem>();
        var kind = DocumentKind.of(file.path());
        if (kind.isEmpty()) {
            problems.add(new Problem(file.path(), Place.START, "file-name", unknownFile()));
        } else if (file.tooLarge()) {
            problems.add(new Problem(
                    file.path(),
                    Place.START,
                    "size",
                    "The file has " + file.size() + " bytes; the most is " + DataFiles.LARGEST_FILE));
        } else {
            var documents = new YamlReader(file.path(), problems)
                    .read(file.bytes()).map(root -> new Document(file.path(), kind.get(), root)).stream()
                            .toList();
            return new ReadFile(documents, problems);
        }
        return new ReadFile(List.of(), problems);
    }

    private static String unknownFile() {
        return "No document has this name; there are codes/1006.yaml, ranges/4000-4999.yaml, "
                + "comparisons/1002-vs-1012.yaml, decisions/which-code-to-send.yaml, libraries/java-websocket.yaml, "
                + "situations/tcp-fin.yaml, providers/discord-gateway.yaml, intermediaries/nginx.yaml and "
                + Arrays.stream(DocumentKind.values())
                        .filter(DocumentKind::isSingle)
                        .map(kind -> kind.id() + ".yaml")
                        .collect(Collectors.joining(", "));
    }
}
