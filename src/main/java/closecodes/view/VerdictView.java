package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.protocol.CloseCode;
import closecodes.protocol.CloseReason;
import closecodes.protocol.Endpoint;
import closecodes.validation.CloseVerdict;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Close may be sent.
 *
 * @param via what it is sent through: {@code wire}, {@code browser} or the id of a library
 * @param peer the id of the library on the other side; null if nobody named one
 * @param provider the id of the service whose connection it is; null if nobody named one
 * @param reasonBytesLeft how many more fit; negative if there are too many
 * @param frameHex the frame on the wire; null where it may not be sent
 * @param maskingKey the example key that masks a client's frame; null where no frame is masked
 */
public record VerdictView(
        boolean valid,
        @Nullable Integer code,
        @Nullable String name,
        String sender,
        String via,
        @Nullable String purpose,
        @Nullable String peer,
        @Nullable String provider,
        int reasonBytes,
        int reasonBytesLeft,
        List<FindingView> findings,
        List<InsteadView> instead,
        @Nullable String frameHex,
        @Nullable String maskingKey,
        String lang) {

    /** A code to use in the place of the one asked for. */
    public record InsteadView(int code, @Nullable String name, String title, String link) {}

    /** The view of a verdict. */
    public static VerdictView of(Catalog catalog, CloseVerdict verdict, Language language, Links links) {
        var request = verdict.request();
        var code = request.code();
        var purpose = request.purpose();
        var peer = request.peer();
        var provider = request.provider();
        var frame =
                verdict.frame().map(bytes -> HexFormat.of().formatHex(bytes)).orElse(null);
        boolean masked = frame != null && request.sender() == Endpoint.CLIENT;
        return new VerdictView(
                verdict.isValid(),
                code,
                code == null || !CloseCode.isPossible(code)
                        ? null
                        : catalog.answer(new CloseCode(code)).name().orElse(null),
                request.sender().id(),
                request.viaId(),
                purpose == null ? null : purpose.id(),
                peer == null ? null : peer.id(),
                provider == null ? null : provider.slug(),
                verdict.reasonBytes(),
                CloseReason.MAX_BYTES - verdict.reasonBytes(),
                FindingView.of(verdict.findings(), language),
                verdict.instead().stream()
                        .map(other -> instead(catalog, other, language, links))
                        .toList(),
                frame,
                masked ? HexFormat.of().toHexDigits(CloseVerdict.EXAMPLE_KEY) : null,
                language.tag());
    }

    private static InsteadView instead(Catalog catalog, CloseCode code, Language language, Links links) {
        var answer = catalog.answer(code);
        return new InsteadView(
                code.number(),
                answer.name().orElse(null),
                answer.explanation().title().in(language),
                links.to(Links.code(code), language));
    }
}
