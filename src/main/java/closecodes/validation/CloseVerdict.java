package closecodes.validation;

import closecodes.protocol.CloseCode;
import closecodes.protocol.CloseReason;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of a Close that somebody wants to send.
 *
 * @param findings the worst first
 * @param instead codes to use in its place, the nearest first; empty if it can stay
 */
public record CloseVerdict(CloseRequest request, List<Finding> findings, List<CloseCode> instead) {
    /** The key of RFC 6455's own examples (§5.7), so that a client's frame can be shown. */
    public static final int EXAMPLE_KEY = 0x37FA213D;

    /** Asks every rule. */
    public static CloseVerdict of(CloseRequest request) {
        var findings = Stream.of(
                        CodeRules.findings(request),
                        LibraryRules.findings(request),
                        ProviderRules.findings(request),
                        ReasonRules.findings(request))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::level))
                .toList();
        return new CloseVerdict(request, findings, Instead.of(request, findings));
    }

    /** Whether it may be sent and will arrive as meant: no rule has an error. */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.level() == Level.ERROR);
    }

    /** The bytes that the reason takes. */
    public int reasonBytes() {
        return CloseReason.bytes(request.reason());
    }

    /** The Close frame as this sender puts it on the wire, a client's masked with {@link #EXAMPLE_KEY}. */
    public Optional<byte[]> frame() {
        if (!isValid()) {
            return Optional.empty();
        }
        var code = request.code();
        // A browser drops a reason without a code; on the wire that is an error and does not come here.
        var reason = code == null ? "" : CloseReason.whole(request.reason());
        return Optional.of(FrameWriter.close(
                code == null ? null : new CloseCode(Objects.requireNonNull(code)),
                reason,
                request.sender() == Endpoint.CLIENT ? exampleKey() : null));
    }

    private static byte[] exampleKey() {
        return new byte[] {
            (byte) (EXAMPLE_KEY >> 24), (byte) (EXAMPLE_KEY >> 16), (byte) (EXAMPLE_KEY >> 8), (byte) EXAMPLE_KEY
        };
    }
}
