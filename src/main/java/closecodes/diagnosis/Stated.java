package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.protocol.CloseCode;
import org.jspecify.annotations.Nullable;

/**
 * A close code that the text gives as a number.
 *
 * @param weight how sure it is that the number is one
 * @param closedBy the side that the words in front of it name; null if they name none
 * @param quote the words around it
 */
record Stated(
        CloseCode code,
        int start,
        int end,
        Weight weight,
        @Nullable ClosedBy closedBy,
        String quote) {}
