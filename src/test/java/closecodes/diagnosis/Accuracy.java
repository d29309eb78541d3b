package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.data.CatalogLoader;
import closecodes.data.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How often a diagnosis is right, on the lines that the authors of the data have seen and on those that they have not.
 * Prints both apart; {@code --misses} adds the seen lines that were missed, never a sealed one.
 */
public final class Accuracy {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    private Accuracy() {}

    /** How many of how many were right. */
    record Figure(int right, int all) {

        Figure plus(boolean isRight) {
            return new Figure(right + (isRight ? 1 : 0), all + 1);
        }

        /** The share in per cent, 100 where there was nothing to be right about. */
        double percent() {
            return all == 0 ? 100 : 100.0 * right / all;
        }
    }

    /** Prints the figures; {@code --data FOLDER} takes the documents from a folder. */
    public static void main(String[] args) throws IOException {
        var arguments = List.of(args);
        var catalog = arguments.contains("--data")
                ? CatalogLoader.load(DataFiles.in(Path.of(arguments.get(arguments.indexOf("--data") + 1))))
                : CatalogLoader.builtIn();
        var diagnostician = new Diagnostician(catalog);
        for (var set : List.of("seen", "sealed")) {
            var lines = LabelledLine.of(set);
            var accuracy = of(diagnostician, lines);
            System.out.println(set + ": " + lines.size() + " lines");
            accuracy.figures.forEach((name, figure) -> System.out.printf(
                    "  %-20s %3d of %3d  %5.1f %%%n", name, figure.right(), figure.all(), figure.percent()));
            if (set.equals("seen") && arguments.contains("--misses")) {
                accuracy.misses.forEach(System.out::println);
            }
        }
    }

    static Accuracy of(Diagnostician diagnostician, List<LabelledLine> lines) {
        var accuracy = new Accuracy();
        lines.forEach(line -> accuracy.judge(line, diagnostician.diagnose(Circumstances.ofText(line.text()))));
        return accuracy;
    }

    Figure figure(String name) {
        return figures.getOrDefault(name, new Figure(0, 0));
    }

    private void judge(LabelledLine line, Diagnosis diagnosis) {
        var code = diagnosis.code() == null ? null : diagnosis.code().number();
        count(line, "code first", Objects.equals(code, line.code()), code + " for " + line.code());
        var codes = diagnosis.candidates().stream()
                .flatMap(candidate -> Optional.ofNullable(candidate.code()).stream())
                .map(each -> each.number())
                .distinct()
                .limit(3)
                .collect(Collectors.toCollection(ArrayList::new));
        codes.add(code);
        count(line, "code within three", codes.contains(line.code()), codes + " for " + line.code());
        count(
                line,
                "closed by",
                diagnosis.closedBy() == ClosedBy.of(line.closedBy()),
                diagnosis.closedBy().id() + " for " + line.closedBy());
        if (!line.causes().isEmpty()) {
            var causes = diagnosis.candidates().stream()
                    .flatMap(candidate -> Optional.ofNullable(candidate.causeId()).stream())
                    .distinct()
                    .limit(3)
                    .toList();
            var found = causes + " for " + line.causes();
            count(line, "cause first", causes.stream().limit(1).anyMatch(line.causes()::contains), found);
            count(line, "cause within three", causes.stream().anyMatch(line.causes()::contains), found);
        }
        if (line.provider() != null) {
            var provider =
                    diagnosis.provider() == null ? null : diagnosis.provider().slug();
            count(line, "provider", line.provider().equals(provider), provider + " for " + line.provider());
        }
    }

    private void count(LabelledLine line, String figure, boolean isRight, String found) {
        figures.merge(figure, new Figure(isRight ? 1 : 0, 1), (old, more) -> old.plus(isRight));
        if (!isRight) {
            misses.add(figure + " | " + line.id() + " | " + found);
        }
    }
}
