package closecodes.data;

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

/** What a document says for diagnosis: the signals of a cause, the wordings of a library. */
final class SignalShapes {
    private static final int WEEK_IN_SECONDS = 7 * Shapes.DAY_IN_MS / 1000;

    /** Words in a log, in which {@code {n}}, {@code {*}}, {@code {code}} and {@code {reason}} stand for something. */
    private static final Shape WORDS = plain("\\S.{1,199}", "sent 1011 (internal error) {*}");

    private static final Shape SLUGS = items(plain(KEBAB, "nginx"));
    private static final Shape SECONDS = items(whole(1, WEEK_IN_SECONDS));
    private static final Shape YES_NO = plain("yes|no", "yes");

    static final Fields CAUSE = fields(
            optional("text", items(WORDS), "Words in a log"),
            optional("idle-seconds", SECONDS, "How long nothing was sent"),
            optional("open-seconds", SECONDS, "How long the connection lasted"),
            optional("intermediaries", SLUGS, "What stands in between; any, if it is left out"),
            optional("triggers", items(new Shape.Word("trigger")), "The endings of intermediaries that it stands for"),
            optional("libraries", SLUGS, "Where it occurs; everywhere, if it is left out"),
            optional("http-status", items(whole(100, 599)), "What the upgrade was answered with"),
            optional("closed-by", new Shape.Word("closed-by"), "Who closes"),
            optional("tls", YES_NO, "Whether the connection uses TLS"),
            optional("seen-by", plain("client|server", "server"), "The only side that sees it"),
            optional("before-open", YES_NO, "Whether the connection never opened"),
            optional("of-service", YES_NO, "Whether it means what the service says"),
            optional("code-form", new Shape.Word("code-form"), "What the number itself looks like"));

    static final Fields WORDING = fields(
            required("text", WORDS, "What it writes, with {n}, {*}, {code} and {reason}"),
            required("where", new Shape.Word("where"), "Where it is found"),
            optional("code", whole(0, CloseCode.MAX), "What the application sees, if the text does not hold it"),
            optional("no-code", new Shape.Word("no-code"), "Why there is no code"),
            optional("closed-by", new Shape.Word("closed-by"), "Who closes"),
            optional("means", bilingual(220), "What really happened"),
            required("sources", Shapes.SOURCES, "Where it was seen"));

    private SignalShapes() {}
}
