package closecodes.tools;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.protocol.Endpoint;
import closecodes.routing.FrameRequest;
import closecodes.routing.JsonBody;
import closecodes.view.FrameView;
import closecodes.view.Markdown;
import closecodes.view.Page;
import java.util.Arrays;

/** {@code validate_close_frame}. */
final class FrameTool implements Tool {
    private static final Definition DEFINITION = new Definition(
            "validate_close_frame",
            "Check the bytes of a Close frame",
            "Takes the bytes of a WebSocket Close frame apart, explains each of them, names every broken rule with its section of "
                    + "RFC 6455, and says with which code a receiver fails the connection. Use it for hex or Base64 from a "
                    + "packet capture. Do not use it where only code and reason are known: validate_close.",
            new Schema()
                    .allow(
                            "hex",
                            Schema.text(
                                    "The frame in hex, as plain digits or as a dump of tcpdump, tshark, xxd or hexdump; "
                                            + "either this or base64."))
                    .allow("base64", Schema.text("The frame in Base64; either this or hex."))
                    .require(
                            "from",
                            Schema.choice(
                                    "The side that sent it: frames of clients are masked, those of servers are not.",
                                    Arrays.stream(Endpoint.values())
                                            .map(Endpoint::id)
                                            .toList()))
                    .allow("extensions", Schema.texts("What was negotiated, such as permessage-deflate.")),
            Shape.of(FrameView.class));
    private static final Text LEGAL = new Text("A legal Close frame.", "Frame Close hợp lệ.");
    private static final Text ILLEGAL = new Text("Not a legal Close frame.", "Không phải frame Close hợp lệ.");
    private static final Text FAILS = new Text(
            "A receiver fails the connection with {code}.",
            "Bên nhận hủy kết nối (fail the connection) bằng mã {code}.");

    private final Permalinks links;

    FrameTool(Permalinks links) {
        this.links = links;
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var request = FrameRequest.of(arguments);
        var view = FrameView.of(request.bytes(), request.verdict(), language);
        return new Answer(text(view, language), view);
    }

    private String text(FrameView view, Language language) {
        var said = view.valid() ? LEGAL : ILLEGAL;
        var failCode = view.failCode();
        if (failCode != null) {
            said = said.then(FAILS.with("code", failCode));
        }
        var code = view.code();
        var link = code == null ? links.page("/validate", language) : links.code(code.toString(), language);
        var page = new Page()
                .paragraph(said.in(language))
                .bullets(FindingLines.of(view.findings()))
                .bullets(view.fields().stream()
                        .map(field -> "`" + field.hex() + "` " + field.name() + ": " + field.meaning())
                        .toList())
                .paragraph(Label.MORE.with(link, language));
        return Markdown.of(page);
    }
}
