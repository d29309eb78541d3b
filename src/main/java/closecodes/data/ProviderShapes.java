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

/** What the document of a service looks like: all its codes, written out or shared with a near-copy. */
final class ProviderShapes {
    /** Another document of the same kind. */
    static final Shape ALIASES = items(plain(KEBAB, "discord-bot"));

    /** Words that give something away in a log. */
    static final Shape SIGNALS = items(plain("\\S.{1,119}", "discord.js"));

    /** How long a text of a code may be, in characters; what it means there needs the room of a cause's detail. */
    private static final int LONGEST = 420;

    private static final Fields CODE = fields(
            required("code", whole(0, CloseCode.MAX), "The number; codes stand in ascending order, once each"),
            optional("same-as", plain(KEBAB, "graphql-ws"), "The service whose text for this number holds here too"),
            optional("name", plain(".{1,80}", "Authentication failed"), "As the service itself writes it"),
            optional("title", bilingual(60), "A few words, in sentence case"),
            optional("meaning", bilingual(LONGEST), "What it means there and how it comes about"),
            optional("confirm", bilingual(LONGEST), "How to be sure; needed with full depth"),
            optional("fix", new Shape.Items(bilingual(260), 1), "What to do, in order; needed with full depth"),
            optional("owner", new Shape.Word("owner"), "Whose job the fix is; needed with full depth"),
            optional("sender", new Shape.Word("sender"), "Who puts it on the wire"),
            optional("reconnect", new Shape.Word("reconnect"), "Whether to connect again"),
            optional("resume", new Shape.Word("resume"), "Whether the session may be resumed"),
            optional("wait-ms", whole(0, DAY_IN_MS), "The delay that the source names, in milliseconds"),
            optional("signals", SIGNALS, "Words of client libraries that say it without its number"),
            optional("reasons", items(plain(".{1,123}", "Authentication failed.")), "The reason texts that it sends"),
            required("sources", Shapes.SOURCES, "Where the claims come from; never shared"));

    static final Fields PROVIDER = fields(
            required("name", plain(".{1,60}", "Discord Gateway"), "What people call it"),
            required("what", bilingual(90), "What it is"),
            required("summary", bilingual(280), "Stands alone: which closes there are, and when to reconnect"),
            required("depth", new Shape.Word("depth"), "How much we say about each code"),
            required("reach", new Shape.Word("reach"), "How many developers meet it"),
            optional("family", new Shape.Word("family"), "What it belongs to"),
            required("aliases", ALIASES, "Other names to look it up by"),
            optional("docs", new Shape.Link(), "The service's own page on its codes"),
            optional(
                    "domains",
                    items(plain("(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+", "gateway.discord.gg")),
                    "Host names that give it away in a log"),
            optional("signals", SIGNALS, "Words in a log that give it away"),
            required("codes", new Shape.Items(CODE, 1), "All that it uses"),
            required("sources", Shapes.SOURCES, "Where the claims come from"),
            Shapes.UPDATED);

    private ProviderShapes() {}
}
