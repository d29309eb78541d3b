package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Advice and delays that do not go together. */
class RetryDelaysTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void asksForTheDelaysOfAdviceThatWaits() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:18:3: [retry] The advice \"with-backoff\" needs min-delay-ms, max-delay-ms and jitter"),
                Checked.problems(Checked.but("  min-delay-ms: 1000\n", "")));
    }

    @Test
    void refusesDelaysWhereNothingWaits() {
        assertEquals(
                List.of("codes/1006.yaml:18:3: [retry] The advice \"no\" waits for nothing; leave the delays out"),
                Checked.problems(Checked.but("advice: with-backoff", "advice: no")));
    }

    @Test
    void refusesALongerShortestDelay() {
        assertEquals(
                List.of("codes/1006.yaml:18:3: [retry] min-delay-ms must not be greater than max-delay-ms"),
                Checked.problems(Checked.but("max-delay-ms: 30000", "max-delay-ms: 30")));
    }
}
