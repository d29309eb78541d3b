package closecodes.tools;

import closecodes.catalog.Catalog;
import closecodes.catalog.ClosedBy;
import closecodes.catalog.Language;
import closecodes.diagnosis.Diagnostician;
import closecodes.protocol.Endpoint;
import closecodes.routing.DiagnoseRequests;
import closecodes.routing.JsonBody;
import java.util.Arrays;

/** {@code diagnose_websocket_close}. What is pasted stays in the call. */
final class DiagnoseTool implements Tool {
    private static final Definition DEFINITION = new Definition(
            "diagnose_websocket_close",
            "Diagnose why a WebSocket closed",
            "Ranks what probably ended a WebSocket connection, with how to confirm and fix it, from log lines, an error message, a "
                    + "close reason, a packet dump or a symptom in words (\"drops after 60 s behind nginx with 1006\"), in any "
                    + "mixture. Use it whenever somebody has a disconnect and wants to know why. Pass the user's own words and "
                    + "lines unchanged in text, and what is known besides in the other arguments. Nothing is stored. Do not use "
                    + "it for the meaning of a code alone: explain_close_code.",
            new Schema()
                    .allow(
                            "text",
                            Schema.text(
                                    "Log lines, an error message, a stack trace or the symptom in words, as they are; at "
                                            + "most " + Diagnostician.LONGEST_TEXT_KIB + " KiB."))
                    .allow("code", Schema.text("The close code that the application got, such as 1006."))
                    .allow("reason", Schema.text("The reason that came with the code."))
                    .allow(
                            "provider",
                            Schema.text("The service on the other end, such as discord; see list_providers."))
                    .allow(
                            "library",
                            Schema.text("The WebSocket library that reported it, such as ws or gorilla-websocket."))
                    .allow("via", Schema.texts("What stands between client and server, such as nginx or cloudflare."))
                    .allow("open_seconds", Schema.seconds("How long the connection had been open."))
                    .allow("idle_seconds", Schema.seconds("How long nothing had been sent in either direction."))
                    .allow(
                            "closed_by",
                            Schema.choice(
                                    "Who closed, if that is known.",
                                    Arrays.stream(ClosedBy.values())
                                            .map(ClosedBy::id)
                                            .toList()))
                    .allow("tls", Schema.truth("Whether it was wss:// (true) or ws:// (false)."))
                    .allow(
                            "role",
                            Schema.choice(
                                    "The side on which it was seen.",
                                    Arrays.stream(Endpoint.values())
                                            .map(Endpoint::id)
                                            .toList())),
            Shape.of(DiagnosisAnswer.class));

    private final Catalog catalog;
    private final Permalinks links;
    private final DiagnoseRequests requests;
    private final Diagnostician diagnostician;

    DiagnoseTool(Catalog catalog, Permalinks links) {
        this.catalog = catalog;
        this.links = links;
        this.requests = new DiagnoseRequests(catalog);
        this.diagnostician = new Diagnostician(catalog);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Answer answer(JsonBody arguments, Language language) {
        var given = requests.read(
                DiagnoseRequests.Input.of(arguments), arguments.text("text").orElse(""));
        var answer = DiagnosisAnswer.of(catalog, diagnostician.diagnose(given), language, links);
        return new Answer(new DiagnosisText(catalog, language).of(answer), answer);
    }
}
