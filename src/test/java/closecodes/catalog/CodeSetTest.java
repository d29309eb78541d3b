package closecodes.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import closecodes.protocol.CloseCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of codes as ranges. */
class CodeSetTest {

    @Test
    void reads_and_writes_ranges_and_single_codes() {
        assertEquals("1000-1003, 1005", set("1000-1003,1005").toString());
        assertEquals(5, set("1000-1003,1005").size());
        assertEquals(65_536, CodeSet.ALL.size());
    }

    @ParameterizedTest
    @CsvSource({"999, false", "1000, true", "1003, true", "1004, false", "1005, true", "65535, false"})
    void contains_both_ends_of_a_range_and_nothing_beyond(int code, boolean contained) {
        assertEquals(contained, set("1000-1003,1005").contains(new CloseCode(code)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-10 | 0-10 | ''",
                "0-10 | 3-5 | 0-2, 6-10",
                "0-10 | 0-2,9-20 | 3-8",
                "0-10 | 11-20 | 0-10",
                "0-2,4-6 | 2-4 | 0-1, 5-6",
                "0-65535 | 0,65535 | 1-65534",
                "5 | 5 | ''"
            })
    void leaves_out_the_codes_of_another_set(String all, String other, String left) {
        assertEquals(left, set(all).without(set(other)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-1", "0-65536", "1,1", "1,2", "5,3", "0-4,3-9"})
    void refuses_what_is_out_of_order_or_no_code(String ranges) {
        assertThrows(IllegalArgumentException.class, () -> set(ranges));
    }

    @Test
    void the_empty_set_contains_nothing() {
        assertFalse(new CodeSet(List.of()).contains(new CloseCode(0)));
        assertTrue(new CodeSet(List.of()).without(CodeSet.ALL).ranges().isEmpty());
    }

    private static CodeSet set(String ranges) {
        return CodeSet.parse(List.of(ranges.split(",")));
    }
}
