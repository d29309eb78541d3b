package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.routing.CloseRequests;
import closecodes.routing.JsonBody;
import closecodes.validation.CloseVerdict;
import closecodes.validation.Purpose;
import closecodes.view.Links;
import closecodes.view.Markdown;
import closecodes.view.Page;
import closecodes.view.VerdictView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code validate_close}. */
final class VerdictTool implements Tool {
    private static final Definition DEFINITION = new Definition(
            "validate_close",
            "Check a Close before it is sent",
            "Says whether a close code and reason may be sent from this side and will arrive as meant, with the rule behind each "
                    + "objection, a cure and better codes. Use it for questions like \"may I call close(1006)\", \"is this reason "
                    + "too long\", \"why does ws throw on 1015\", and before writing code that closes a socket. Do not use it for "
                    + "received codes (explain_close_code) nor for raw bytes (validate_close_frame).",
            new Schema()
                    .allow(
                            "code",
                            Schema.text(
                                    "The code to send, such as 1012, GOING_AWAY or 70000; leave it out for a Close without "
                                            + "a code."))
                    .allow("reason", Schema.text("The reason to send with it; 123 bytes of UTF-8 fit."))
                    .allow(
                            "sender",
                            Schema.choice(
                                    "The side that sends it; server if left out, client through a browser.",
                                    Arrays.stream(Endpoint.values())
                                            .map(Endpoint::id)
                                            .toList()))
                    .allow(
                            "via",
                            Schema.text(
                                    "What the close call belongs to: wire (the protocol alone, the default), browser, or a "
                                            + "library such as ws or gorilla-websocket."))
                    .allow(
                            "purpose",
                            Schema.choice(
                                    "Why it is sent, to hear of a better code.",
                                    Arrays.stream(Purpose.values())
                                            .map(Purpose::id)
                                            .toList()))
                    .allow("peer", Schema.text("The library on the other side, such as ws."))
                    .allow("provider", Schema.text("The service whose connection it is, such as discord.")),
            Shape.of(VerdictView.class));
    private static final Text VALID =
            new Text("{what} may be sent and arrives as meant.", "Gửi được {what}, bên kia nhận đúng như ý.");
    private static final Text INVALID = new Text("{what} must not be sent like this.", "Đừng gửi {what} như vậy.");
    private static final Text NO_CODE = new Text("A Close without a code", "frame Close không có mã");
    private static final Text BYTES = new Text("`reason`: {bytes} of 123 bytes.", "`reason`: {bytes} trên 123 byte.");

    private final Catalog catalog;
    private final Permalinks links;
    private final CloseRequests requests;

    VerdictTool(Catalog catalog, Permalinks links) {
        this.catalog = catalog;
        this.links = links;
        this.requests = new CloseRequests(catalog);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var request = requests.read(CloseRequests.Input.of(arguments));
        var view = VerdictView.of(catalog, CloseVerdict.of(request), language, new Links(links.base()));
        return new Answer(text(view, language), view);
    }

    private String text(VerdictView view, Language language) {
        var code = view.code();
        var what = code == null ? NO_CODE : new Text(code.toString(), code.toString());
        var page = new Page()
                .paragraph((view.valid() ? VALID : INVALID).with("what", what).in(language));
        page.bullets(FindingLines.of(view.findings()));
        var facts = new ArrayList<String>();
        if (!view.instead().isEmpty()) {
            facts.add(Label.INSTEAD.with(
                    view.instead().stream()
                            .map(other -> other.code() + " " + other.title())
                            .collect(Collectors.joining(", ")),
                    language));
        }
        if (view.reasonBytes() > 0) {
            facts.add(BYTES.with("bytes", view.reasonBytes()).in(language));
        }
        if (view.frameHex() != null) {
            facts.add(Label.FRAME.with("`" + view.frameHex() + "`", language));
        }
        facts.add(Label.MORE.with(
                code != null && CloseCode.isPossible(code)
                        ? links.code(code.toString(), language)
                        : links.page("/validate", language),
                language));
        return Markdown.of(page.bullets(List.copyOf(facts)));
    }
}
