package closecodes.validation;

import closecodes.protocol.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * A Close that somebody wants to send.
 *
 * @param code any number, even one that two bytes cannot carry; null for a Close without a code
 * @param reason empty for none
 * @param sender the side that sends it; through a browser it is the client
 * @param purpose why it is sent; null if nobody said
 */
public record CloseRequest(
        @Nullable Integer code,
        String reason,
        Endpoint sender,
        Via via,
        @Nullable Purpose purpose) {}
