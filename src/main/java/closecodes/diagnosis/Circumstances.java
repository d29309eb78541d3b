package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Library;
import closecodes.catalog.Provider;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows about the end of a connection. All of it may be missing; what is given wins over what the text
 * seems to say.
 *
 * @param text pasted lines; empty if there are none
 * @param code what the application was told
 * @param reason of the Close frame; empty if nobody gave one
 * @param library what the application uses
 * @param via what stands in between; empty if nobody said
 * @param openSeconds how long the connection was open
 * @param idleSeconds how long nothing had passed before the end
 * @param role the side that tells it
 */
public record Circumstances(
        String text,
        @Nullable CloseCode code,
        String reason,
        @Nullable Provider provider,
        @Nullable Library library,
        List<Intermediary> via,
        @Nullable Double openSeconds,
        @Nullable Double idleSeconds,
        @Nullable ClosedBy closedBy,
        @Nullable Boolean tls,
        @Nullable Endpoint role) {

    /** Circumstances of which only the text is known. */
    public static Circumstances ofText(String text) {
        return new Circumstances(text, null, "", null, null, List.of(), null, null, null, null, null);
    }
}
