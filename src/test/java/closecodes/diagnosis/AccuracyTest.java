package closecodes.diagnosis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.RunningServer;
import org.junit.jupiter.api.Test;

/** A change of data or code makes no diagnosis of a seen line worse. What was sealed is for judging, not for building. */
class AccuracyTest {
    private static final Accuracy SEEN =
            Accuracy.of(new Diagnostician(RunningServer.catalog()), LabelledLine.of("seen"));

    @Test
    void the_seen_lines_are_diagnosed_as_well_as_before() {
        assertAtLeast("code first", 97);
        assertAtLeast("code within three", 97);
        assertAtLeast("closed by", 88);
        assertAtLeast("cause first", 81);
        assertAtLeast("cause within three", 89);
        assertAtLeast("provider", 87);
    }

    private static void assertAtLeast(String name, int percent) {
        var figure = SEEN.figure(name);
        assertTrue(figure.all() > 50 && figure.percent() >= percent, name + ": " + figure);
    }
}
