package closecodes.catalog;

import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.List;

/**
 * An authored judgement on two codes that people confuse.
 *
 * @param a the smaller code
 * @param b the larger code
 * @param question what people really ask
 * @param answer which is which, in two or three sentences
 * @param chooseA when to choose or expect {@code a}
 * @param chooseB when to choose or expect {@code b}
 */
public record Comparison(
        CloseCode a,
        CloseCode b,
        Text question,
        Text answer,
        Text chooseA,
        Text chooseB,
        List<Source> sources,
        LocalDate updated) {

    /** The id of the comparison, such as {@code 1002-vs-1012}. */
    public String id() {
        return a + "-vs-" + b;
    }
}
