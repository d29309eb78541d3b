package closecodes.metrics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExpositionTest {

    @Test
    void counters_go_on_counting_after_the_garbage_was_collected() {
        var reloads = new Reloads();
        var service = new Service(
                "1", Instant.EPOCH, new Requests(), new Counts(), new Counts(), () -> 0, CacheFigures.NONE, reloads);
        try (var exposition = new Exposition(service)) {
            exposition.text();
            collectGarbage();
            reloads.take();
            var text = exposition.text();
            assertTrue(text.contains("closecodes_reloads_total{result=\"taken\"} 1.0\n"), text);
        }
    }

    /** Returns when what nobody holds is gone. */
    private static void collectGarbage() {
        var garbage = new WeakReference<>(new Object());
        while (garbage.get() != null) {
            System.gc();
        }
    }
}
