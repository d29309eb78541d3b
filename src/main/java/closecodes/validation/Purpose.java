package closecodes.validation;

import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Why a connection is closed, with the codes that say so, the best first. */
public enum Purpose {
    DONE(1000),
    LEAVING(1001),
    PROTOCOL_ERROR(1002),
    UNSUPPORTED_DATA(1003),
    BAD_PAYLOAD(1007),
    POLICY(1008),
    TOO_BIG(1009),
    MISSING_EXTENSION(1010),
    INTERNAL_ERROR(1011),
    RESTART(1012, 1001),
    OVERLOAD(1013),
    BAD_GATEWAY(1014),
    UNAUTHORIZED(3000, 1008),
    FORBIDDEN(3003, 1008),
    TIMEOUT(3008, 1001);

    private final List<CloseCode> codes;

    Purpose(int... codes) {
        this.codes = IntStream.of(codes).mapToObj(CloseCode::new).toList();
    }

    /** The id in the API, such as {@code bad-gateway}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes that say so, the best first. */
    public List<CloseCode> codes() {
        return codes;
    }
}
