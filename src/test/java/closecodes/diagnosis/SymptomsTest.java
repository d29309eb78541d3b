package closecodes.diagnosis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people tell in their own words, English or Vietnamese, leads to the candidate that they need. */
class SymptomsTest {
    private static final Diagnostician DIAGNOSTICIAN = new Diagnostician(RunningServer.catalog());

    @ParameterizedTest
    @CsvFileSource(resources = "/diagnosis/symptoms.tsv", delimiter = '\t')
    void the_first_candidate_is_the_right_one(String told, String candidates) {
        var found = DIAGNOSTICIAN.diagnose(Circumstances.ofText(told)).candidates();

        assertFalse(found.isEmpty(), "no candidate");
        var first = found.get(0);
        assertTrue(
                List.of(candidates.split(" ")).contains(first.id()),
                () -> found.stream()
                                .limit(4)
                                .map(it -> it.id() + " " + it.score() + " " + it.why())
                                .toList() + " for " + candidates);
    }
}
