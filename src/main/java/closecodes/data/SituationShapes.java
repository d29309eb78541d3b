package closecodes.data;

import static closecodes.data.Shapes.DAY_IN_MS;
import static closecodes.data.Shapes.KEBAB;
import static closecodes.data.Shapes.bilingual;
import static closecodes.data.Shapes.fields;
import static closecodes.data.Shapes.items;
import static closecodes.data.Shapes.optional;
import static closecodes.data.Shapes.plain;
import static closecodes.data.Shapes.required;
import static closecodes.data.Shapes.whole;

import closecodes.data.Shape.Fields;
import closecodes.protocol.CloseCode;
import java.util.List;

/** What the document of a situation looks like: what happened, what it leads to, and what each library showed. */
final class SituationShapes {
    /** No application was given a number. */
    static final String NO_CODE = "none";

    /** What Netty and Java-WebSocket give in place of a code. */
    private static final String MINUS_ONE = "-1";

    private static final Shape YES_NO = plain("yes|no", "yes");
    private static final Shape SIDE = plain("client|server", "server");

    /** Exceptions name their causes; the longest that we keep says three of them. */
    private static final Shape WORDS = plain("\\S.{0,259}", "Connection reset");

    private static final Fields SENT = fields(
            required("code", new Shape.CodeOr(List.of("empty")), "The code of the Close frame"),
            optional("reason", WORDS, "Its reason, where it is the library's own"));

    private static final Fields OUTCOME = fields(
            required("library", plain(KEBAB, "ws"), "The name of its document"),
            required("version", plain("\\d[0-9A-Za-z.+-]{0,30}", "8.23.0"), "The version that was measured"),
            required(
                    "code",
                    new Shape.CodeOr(List.of(NO_CODE, MINUS_ONE)),
                    "The number that the application is given, even if it is no close code"),
            optional("clean", YES_NO, "What wasClean says"),
            optional("opened", YES_NO, "Whether the handshake succeeded, where that is not as expected"),
            optional("delivers", YES_NO, "Whether a message that came with the end was delivered"),
            optional(
                    "ended",
                    plain("yes", "yes"),
                    "That the application is told of the end, but no number and no error"),
            optional("reason", WORDS, "The reason that the application is given, where the library made it up"),
            optional("error", WORDS, "The exception or error event"),
            optional("throws", WORDS, "The exception of the call itself, which sent nothing"),
            optional("sends", items(SENT), "The Close frames that it put on the wire; left out if nobody looked"),
            optional("tcp", new Shape.Word("tcp-end"), "What it did to TCP by itself"),
            optional("after-ms", whole(1, DAY_IN_MS), "How long that took, where it tells something"),
            optional("waited-ms", whole(1, DAY_IN_MS), "How long it was watched without telling anything"),
            optional("note", bilingual(220), "What the other fields cannot hold"));

    static final Fields SITUATION = fields(
            required("group", new Shape.Word("situation"), "What it belongs to"),
            required("tested", SIDE, "The side that the measured libraries played"),
            required("acts", SIDE, "The side that does what the title says"),
            required("observer", SIDE, "The side whose application tells what it sees"),
            required("title", bilingual(90), "What happens, in a few words"),
            required("what", bilingual(300), "What exactly was done"),
            required(
                    "expected",
                    fields(
                            optional("code", whole(0, CloseCode.MAX), "The code, unless the standards leave it open"),
                            optional("clean", YES_NO, "Whether the close is clean"),
                            required("rule", plain(".{1,120}", "RFC 6455 §7.1.5"), "What settles it"),
                            required("text", bilingual(300), "The same as a sentence")),
                    "What the standards lead to"),
            required("outcomes", new Shape.Items(OUTCOME, 1), "One library a line, by name"),
            required("sources", Shapes.SOURCES, "What was measured"),
            Shapes.UPDATED);

    private SituationShapes() {}
}
