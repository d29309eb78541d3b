package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import closecodes.data.DataFiles;
import closecodes.data.Linter;
import closecodes.data.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers without an answer. */
class CoverageTest {
    @Test
    void namesTheGapBetweenTwoRanges() {
        assertEquals(
                List.of("ranges/1016-1999.yaml:1:1: [coverage] No range covers 1000 to 1015"),
                problemsWithout("ranges/1000-1015.yaml"));
    }

    @Test
    void namesTheGapAtTheEnd() {
        assertEquals(
                List.of("ranges/4000-4999.yaml:1:1: [coverage] No range covers 5000 to 65535"),
                problemsWithout("ranges/5000-65535.yaml"));
    }

    @Test
    void namesAFileThatMustBeThere() {
        assertEquals(
                List.of("glossary.yaml:1:1: [coverage] The file is missing"),
                problemsWithout("glossary.yaml").stream()
                        .filter(problem -> problem.contains("[coverage]"))
                        .toList());
    }

    private static List<String> problemsWithout(String file) {
        var files = DataFiles.builtIn().stream()
                .filter(each -> !each.path().equals(file))
                .toList();
        return Linter.lint(files).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }
}
