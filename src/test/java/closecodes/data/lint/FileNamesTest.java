package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are not named after what they hold. */
class FileNamesTest {
    private static final String COMPARISON = """
            question: {en: "Which?", vi: "Mã nào?"}
            answer: {en: This., vi: Mã này.}
            choose:
              a: {en: Here., vi: Khi này.}
              b: {en: There., vi: Khi khác.}
            sources:
              - {url: "https://example.org", basis: documented}
            updated: 2026-11-22
            """;

    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void expectsTheCodeAsTheName() {
        assertEquals(
                List.of("codes/1006.yaml:1:1: [file-name] The file must be named 1007.yaml, after what it holds"),
                Checked.problems(Checked.but("code: 1006", "code: 1007")));
    }

    @Test
    void refusesAFileOfNoKind() {
        assertEquals(
                List.of(
                        "codes/1006.yml:1:1: [file-name] No document has this name; there are codes/1006.yaml, ranges/4000-4999.yaml, comparisons/1002-vs-1012.yaml, decisions/which-code-to-send.yaml, libraries/java-websocket.yaml, situations/tcp-fin.yaml, providers/discord-gateway.yaml, intermediaries/nginx.yaml and vocabulary.yaml, glossary.yaml, changes.yaml"),
                Checked.problems("codes/1006.yml", Checked.good()));
    }

    @Test
    void wantsTheSmallerCodeFirst() {
        assertEquals(
                List.of(
                        "comparisons/1012-vs-1002.yaml:1:1: [file-name] The file must be named 1002-vs-1012.yaml, after what it holds"),
                Checked.problems("comparisons/1012-vs-1002.yaml", COMPARISON));
    }

    @Test
    void refusesACodeComparedWithItself() {
        assertEquals(
                List.of("comparisons/1002-vs-1002.yaml:1:1: [file-name] A comparison needs two different codes"),
                Checked.problems("comparisons/1002-vs-1002.yaml", COMPARISON));
    }

    @Test
    void refusesANumberThatIsNoCode() {
        assertEquals(
                List.of("comparisons/1002-vs-70000.yaml:1:1: [file-name] A close code is 0 to 65535"),
                Checked.problems("comparisons/1002-vs-70000.yaml", COMPARISON));
    }

    @Test
    void acceptsTheSmallerCodeFirst() {
        assertEquals(List.of(), Checked.problems("comparisons/1002-vs-1012.yaml", COMPARISON));
    }
}
