package closecodes.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counting names in bounded memory. */
class FrequentTest {

    @Test
    void few_names_are_counted_exactly() {
        var frequent = new Frequent(3);
        List.of("b", "a", "c", "a", "b", "a").forEach(frequent::count);
        assertEquals(List.of(new Asked("a", 3), new Asked("b", 2), new Asked("c", 1)), frequent.first(5));
        assertEquals(List.of(new Asked("a", 3)), frequent.first(1));
    }

    @Test
    void a_flood_of_names_does_not_push_out_the_frequent_ones_and_no_count_is_too_high() {
        var frequent = new Frequent(20);
        for (int i = 0; i < 10_000; i++) {
            frequent.count("flood-" + i);
            if (i % 4 == 0) {
                frequent.count("1006");
            }
        }
        var first = frequent.first(50);
        assertEquals(20, first.size());
        assertEquals("1006", first.get(0).name());
        assertEquals(true, first.get(0).times() <= 2_500 && first.get(0).times() > 2_400, first::toString);
        assertEquals(
                List.of(), first.stream().skip(1).filter(it -> it.times() > 1).toList());
    }
}
