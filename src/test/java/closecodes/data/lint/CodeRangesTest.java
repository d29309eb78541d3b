package closecodes.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of codes that are no list of ranges in order. */
class CodeRangesTest {

    @Test
    void acceptsAGoodDocument() {
        assertEquals(List.of(), LibraryDocument.problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000-70000 | 41 | \"3000-70000\" goes beyond 65535",
                "4999-3000 | 41 | \"4999-3000\" runs backwards; write the smaller number first",
                "3000-3000 | 41 | \"3000-3000\" is a single code; write 3000",
                "1005 | 41 | \"1005\" must lie above 1007, where the range before it ends",
                "1007-4999 | 41 | \"1007-4999\" must lie above 1007, where the range before it ends",
                "1008-4999 | 41 | \"1008-4999\" goes on where the range before it ends; join the two",
            })
    void wantsRangesInOrderWithGapsBetweenThem(String range, int column, String message) {
        assertEquals(
                List.of("libraries/ws.yaml:6:" + column + ": [code-ranges] " + message),
                LibraryDocument.problemsBut("3000-4999", range));
    }

    @Test
    void leavesWhatIsNoRangeToTheRuleOnTypes() {
        assertEquals(
                List.of(
                        "libraries/ws.yaml:6:41: [type] \"codes\" must be a code or a range such as 1000-1003, not \"3000 and up\""),
                LibraryDocument.problemsBut("3000-4999", "3000 and up"));
    }
}
