package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of the wrong type. */
class TypesTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void namesWhatANumberMustBe() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:19:17: [type] \"min-delay-ms\" must be a whole number from 0 to 86400000, not \"1 s\""),
                Checked.problems(Checked.but("min-delay-ms: 1000", "min-delay-ms: 1 s")));
    }

    @Test
    void refusesAnAddressThatIsNotHttps() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:33:15: [type] \"url\" must be the https address of a page, not \"http://example.org/idle\""),
                Checked.problems(Checked.but("https://example.org/idle", "http://example.org/idle")));
    }

    @Test
    void keepsAPlainNoAWord() {
        assertEquals(
                List.of(),
                Checked.problems(Checked.but(
                        "advice: with-backoff\n  min-delay-ms: 1000\n  max-delay-ms: 30000\n  jitter: full",
                        "advice: no")));
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:36:10: [updated] \"updated\" is 2026-11-31, but the latest change in changes.yaml is of 2026-11-22",
                        "codes/1006.yaml:36:10: [type] \"updated\" must be a day such as 2026-11-22, not \"2026-11-31\""),
                Checked.problems(Checked.but("updated: 2026-11-22", "updated: 2026-11-31")));
    }
}
