package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** References to what does not exist. */
class ReferencesTest {
    private static final String CHANGES = """
            changes:
              - date: 2026-11-22
                documents: [codes/1066, ranges, vocabulary, glossary, codes]
                what: {en: First., vi: Bản đầu.}
            """;

    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void refusesACodeOverSixteenBits() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:28:18: [reference] There is no close code 70000: the largest is 65535",
                        "codes/1006.yaml:28:42: [reference] There is no close code 70000: the largest is 65535"),
                Checked.problems(Checked.but(
                        "{en: After 60 seconds., vi: Sau 60 giây.}",
                        "{en: As for code 70000., vi: Như với mã 70000.}")));
    }

    @Test
    void refusesAChangeOfAnUnknownDocument() {
        assertEquals(
                List.of(
                        "changes.yaml:3:17: [reference] There is no document \"codes/1066\"; did you mean \"codes/1006\"?"),
                Checked.problems("changes.yaml", CHANGES));
    }
}
