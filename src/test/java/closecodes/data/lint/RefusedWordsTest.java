package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that the glossary refuses. */
class RefusedWordsTest {
    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), Checked.problems(Checked.good()));
    }

    @Test
    void offersTheRightWord() {
        assertEquals(
                List.of(
                        "codes/1006.yaml:31:32: [glossary] The glossary refuses \"máy khách\"; write \"client\" or say it otherwise"),
                Checked.problems(Checked.but("vi: Gửi ping.", "vi: Cho máy khách gửi ping.")));
    }
}
