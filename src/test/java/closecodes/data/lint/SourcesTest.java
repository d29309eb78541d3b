package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources that name no page. */
class SourcesTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void asksForThePageThatWasOpened() {
        assertEquals(
                List.of("codes/1006.yaml:35:5: [sources] A source needs the \"url\" of the page that was opened"),
                Checked.problems(Checked.but(
                        "{url: \"https://example.org/1006\", basis: documented}",
                        "{note: {en: somewhere, vi: đâu đó}, basis: documented}")));
    }

    @Test
    void asksWhatWasMeasured() {
        assertEquals(
                List.of("codes/1006.yaml:35:5: [sources] A measured source needs a \"note\": what was measured"),
                Checked.problems(
                        Checked.but("{url: \"https://example.org/1006\", basis: documented}", "{basis: measured}")));
    }

    @Test
    void needsNoPageForAMeasurement() {
        assertEquals(
                List.of(),
                Checked.problems(Checked.but(
                        "{url: \"https://example.org/1006\", basis: documented}",
                        "{note: {en: Chromium 156, vi: Chromium 156}, basis: measured}")));
    }
}
