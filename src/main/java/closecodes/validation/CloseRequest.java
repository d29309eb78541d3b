package closecodes.validation;

import closecodes.catalog.Library;
import closecodes.catalog.Provider;
import closecodes.protocol.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * A Close that somebody wants to send.
 *
 * @param code any number, even one that two bytes cannot carry; null for a Close without a code
 * @param reason empty for none
 * @param sender the side that sends it; through a browser it is the client
 * @param library the library whose close call sends it; null where {@code via} alone decides
 * @param purpose why it is sent; null if nobody said
 * @param peer the library on the other side; null if nobody said
 * @param provider the service whose connection it is; null if nobody said
 */
public record CloseRequest(
        @Nullable Integer code,
        String reason,
        Endpoint sender,
        Via via,
        @Nullable Library library,
        @Nullable Purpose purpose,
        @Nullable Library peer,
        @Nullable Provider provider) {

    /** A request that names neither library nor service. */
    public CloseRequest(@Nullable Integer code, String reason, Endpoint sender, Via via, @Nullable Purpose purpose) {
        this(code, reason, sender, via, null, purpose, null, null);
    }

    /** What it is sent through, by its id in the API: {@code wire}, {@code browser} or a library. */
    public String viaId() {
        return library == null ? via.id() : library.id();
    }
}
