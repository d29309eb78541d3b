package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.catalog.Intermediary;
import closecodes.catalog.Library;
import closecodes.catalog.NoCode;
import closecodes.catalog.Provider;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is taken for true about one connection: what was given, and else what the text says.
 *
 * @param codes the codes that it can be, with what speaks for each, the likeliest first
 * @param noCode why there is no code; null where there is one
 * @param givenProvider whether somebody named the service
 * @param givenVia whether somebody named what stands in between
 * @param idle lengths of silence before the end, in seconds
 * @param open lengths of life, in seconds
 */
record Facts(
        Map<CloseCode, List<Evidence>> codes,
        @Nullable NoCode noCode,
        @Nullable Provider provider,
        @Nullable Library library,
        List<Intermediary> via,
        boolean givenProvider,
        boolean givenVia,
        List<Double> idle,
        List<Double> open,
        ClosedBy closedBy,
        @Nullable Boolean tls,
        @Nullable Endpoint role,
        Set<Integer> httpStatus,
        Set<CloseCode> fillers) {

    /** The likeliest code; null where there is none. */
    @Nullable
    CloseCode code() {
        return noCode == null ? codes.keySet().stream().findFirst().orElse(null) : null;
    }

    boolean neverOpened() {
        return noCode == NoCode.HANDSHAKE;
    }
}
