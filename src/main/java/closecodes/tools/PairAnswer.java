package closecodes.tools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two codes compared.
 *
 * @param chooseA when to send or expect the first
 * @param chooseB when to send or expect the second
 */
public record PairAnswer(
        Side a,
        Side b,
        String question,
        String answer,
        String chooseA,
        String chooseB,
        List<Difference> differences,
        String link,
        String lang) {

    /** One of the two codes. */
    public record Side(String id, int code, @Nullable String name, String title, String link) {}

    /** Something in which they differ, in a sentence about each. */
    public record Difference(String label, String a, String b) {}
}
