package closecodes.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.catalog.Language;
import closecodes.live.LiveReports.Report;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long reports are kept, by a clock that the test sets. */
class LiveReportsTest {
    private static final byte[] FRAME = {(byte) 0x88, (byte) 0x80, 0, 0, 0, 0};

    // Near the end of its numbers, where System.nanoTime() may stand and careless comparisons fail.
    private long nowNs = Long.MAX_VALUE - Duration.ofMinutes(5).toNanos();

    private final LiveReports reports = new LiveReports(2, () -> nowNs);

    @Test
    void a_report_is_there_once_it_is_kept_and_for_ten_minutes() {
        var id = reports.reserve();
        assertTrue(reports.find(id, Language.EN).isEmpty());
        pass(Duration.ofMinutes(9));
        keep(id);
        pass(Duration.ofMinutes(10).minusNanos(1));
        assertEquals("close", reports.find(id, Language.EN).orElseThrow().state());
        assertEquals("vi", reports.find(id, Language.VI).orElseThrow().lang());
        pass(Duration.ofNanos(1));
        assertTrue(reports.find(id, Language.EN).isEmpty());
    }

    @Test
    void the_oldest_makes_room() {
        var first = kept();
        var second = kept();
        var third = kept();
        assertTrue(reports.find(first, Language.EN).isEmpty());
        assertTrue(reports.find(second, Language.EN).isPresent());
        assertTrue(reports.find(third, Language.EN).isPresent());
    }

    @Test
    void a_report_that_comes_after_its_id_made_room_is_lost_and_takes_no_other_ones_place() {
        var lost = reports.reserve();
        var second = kept();
        var third = kept();
        keep(lost);
        assertTrue(reports.find(lost, Language.EN).isEmpty());
        assertTrue(reports.find(second, Language.EN).isPresent());
        assertTrue(reports.find(third, Language.EN).isPresent());
    }

    @Test
    void a_report_that_is_kept_late_is_not_forgotten_before_older_ones() {
        var early = reports.reserve();
        pass(Duration.ofMinutes(6));
        var late = kept();
        keep(early);
        pass(Duration.ofMinutes(9));
        assertTrue(reports.find(early, Language.EN).isPresent());
        assertTrue(reports.find(late, Language.EN).isPresent());
    }

    @Test
    void ids_are_long_and_never_the_same() {
        var id = reports.reserve();
        assertTrue(id.matches("[0-9a-f]{32}"), id);
        assertNotEquals(id, reports.reserve());
    }

    private String kept() {
        var id = reports.reserve();
        keep(id);
        return id;
    }

    private void keep(String id) {
        reports.keep(id, new Report(FRAME, FrameReader.read(FRAME, Endpoint.CLIENT, false)));
    }

    private void pass(Duration time) {
        nowNs += time.toNanos();
    }
}
