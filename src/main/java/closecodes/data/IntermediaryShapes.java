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

/** What the document of an intermediary looks like: every way in which it ends a connection. */
final class IntermediaryShapes {
    private static final int WEEK_IN_SECONDS = 7 * DAY_IN_MS / 1000;
    private static final int LARGEST_SIZE = 999_999_999;

    private static final Shape SECONDS = items(whole(1, WEEK_IN_SECONDS));

    private static final Fields ENDING = fields(
            required("id", plain(KEBAB, "read-timeout"), "Unique in the document; part of a permalink"),
            required("trigger", new Shape.Word("trigger"), "What sets it off"),
            required("title", bilingual(90), "What happens"),
            required("detail", bilingual(500), "What is counted, by whom, in which direction, and what resets it"),
            optional("seconds", whole(1, WEEK_IN_SECONDS), "The default, where it is a time"),
            optional("bytes", whole(1, LARGEST_SIZE), "The default, where it is a size"),
            required("configurable", plain("yes|no", "yes"), "Whether it can be changed"),
            optional("setting", plain(".{1,120}", "proxy_read_timeout"), "What changes it"),
            required("wire", new Shape.Word("wire-end"), "How the end looks on the wire"),
            optional("code", whole(0, CloseCode.MAX), "The code of the Close frame, where it sends one"),
            optional("sees", whole(0, CloseCode.MAX), "What a standard client reports"),
            optional("confirm", bilingual(420), "How to be sure; needed with full depth"),
            optional("fix", new Shape.Items(bilingual(260), 1), "What to do, in order; needed with full depth"),
            optional(
                    "signals",
                    fields(
                            optional("text", ProviderShapes.SIGNALS, "Words in a log"),
                            optional("idle-seconds", SECONDS, "How long nothing was sent"),
                            optional("open-seconds", SECONDS, "How long the connection lasted")),
                    "What diagnosis matches on"),
            required("sources", Shapes.SOURCES, "Where the claims come from"));

    static final Fields INTERMEDIARY = fields(
            required("name", plain(".{1,60}", "nginx"), "What people call it"),
            required("kind", new Shape.Word("intermediary"), "What it is"),
            required("depth", new Shape.Word("depth"), "How much we say about each ending"),
            required("reach", new Shape.Word("reach"), "How many developers meet it"),
            required("summary", bilingual(280), "Stands alone: what it does to WebSockets, and what to set first"),
            required("aliases", ProviderShapes.ALIASES, "Other names to look it up by"),
            optional("signals", ProviderShapes.SIGNALS, "Words in a log that give it away"),
            required("endings", new Shape.Items(ENDING, 1), "Every way in which it ends a connection"),
            required("sources", Shapes.SOURCES, "Where the claims come from"),
            Shapes.UPDATED);

    private IntermediaryShapes() {}
}
