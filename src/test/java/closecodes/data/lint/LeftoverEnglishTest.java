package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** English left in the Vietnamese. */
class LeftoverEnglishTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void quotesTheSentenceThatWasLeft() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:8:7: [no-english] The Vietnamese still says \"The connection was lost without a Close frame.\"; write it in Vietnamese"),
                Checked.problems(Checked.but(
                        "Mất kết nối mà không nhận được frame Close.",
                        "Lỗi, the connection was lost without a Close frame.")));
    }

    @Test
    void allowsEnglishInCodeSpans() {
        assertEquals(
                List.of(),
                Checked.problems(Checked.but("Read the log.", "Find `upstream timed out while reading`.")
                        .replace("Xem log.", "Tìm `upstream timed out while reading`.")));
    }
}
