package closecodes.data;

import closecodes.data.Shape.Field;
import closecodes.data.Shape.Fields;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts that the shapes of documents are made of. */
final class Shapes {
    static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";
    static final int DAY_IN_MS = 86_400_000;

    private static final Shape CALL = plain(".{3,120}", "Session.close(code, \"\", callback)");

    static final Field UPDATED = required("updated", new Shape.Day(), "The day the document last changed");

    private static final Shape SOURCE = fields(
            optional("url", new Shape.Link(), "The page that was opened; only a measurement has none"),
            optional("note", bilingual(220), "What was measured, or where on the page it stands"),
            required("basis", new Shape.Word("basis"), "How we know"),
            optional("checked", new Shape.Day(), "The day somebody last looked; without it, the document's own"),
            optional("sure", new Shape.Word("sure"), "How sure we are; without it, high"));

    static final Shape SOURCES = new Shape.Items(SOURCE, 1);

    private static final Shape RETRY = fields(
            required("advice", new Shape.Word("retry"), "Whether to reconnect"),
            optional("min-delay-ms", whole(0, DAY_IN_MS), "The shortest or first delay, in milliseconds"),
            optional("max-delay-ms", whole(0, DAY_IN_MS), "The longest delay, in milliseconds"),
            optional("jitter", new Shape.Word("jitter"), "How the delay is randomised; needed with delays"),
            required("condition", new Shape.Word("condition"), "What has to change first"),
            required("text", bilingual(240), "The advice as a sentence"));

    private static final Shape CAUSE = fields(
            required("id", plain(KEBAB, "idle-timeout"), "Unique in the document; part of a permalink"),
            required("owner", new Shape.Word("owner"), "Whose job the fix is"),
            required("title", bilingual(90), "What happened"),
            required("detail", bilingual(500), "How it comes about"),
            required("confirm", bilingual(420), "How to be sure that it is this cause"),
            required("fix", new Shape.Items(bilingual(260), 1), "The steps that end it, in order"),
            optional("retry", RETRY, "Only where this cause wants other advice than the document"),
            optional("signals", SignalShapes.CAUSE, "What diagnosis matches on"),
            required("sources", SOURCES, "Where the claims come from"));

    private static final Shape MEANING = fields(
            required("protocol", bilingual(420), "What the protocol or the registration says"),
            required("sent-by", bilingual(420), "Who sends it"),
            required("seen-by", bilingual(420), "Who sees it"),
            required("not-said", bilingual(420), "What it does not say"));

    /** What codes and ranges have in common. */
    static final List<Field> EXPLANATION = List.of(
            required("title", bilingual(60), "A few words, in sentence case"),
            required("summary", bilingual(280), "Stands alone and fits a chat message"),
            required("meaning", MEANING, "What it means, in four answers"),
            required("severity", new Shape.Word("severity"), "How much attention it deserves"),
            required("fault", new Shape.Word("fault"), "Who is usually at fault"),
            required("sender", new Shape.Word("sender"), "Who puts it on the wire"),
            required("retry", RETRY, "The advice where the cause is unknown"),
            required("causes", items(CAUSE), "The real ones, the most common first"),
            required("sources", SOURCES, "Where the claims come from"),
            UPDATED);

    static final Shape ALIAS = fields(
            required(
                    "name",
                    plain("[A-Za-z][A-Za-z0-9_.:-]{0,60}", "CloseGoingAway"),
                    "The library's name for the code"),
            required("used-by", plain(".{1,60}", "gorilla/websocket"), "The library"));

    static final Shape RELATIVES = fields(
            required("http", items(whole(100, 599)), "HTTP status codes"),
            required("grpc", items(plain("[A-Z_]{2,30}", "UNAVAILABLE")), "gRPC codes"),
            required("note", bilingual(260), "How near they are"));

    private static final Shape CODES = new Shape.Items(new Shape.CodeRange(), 1);

    private static final Field METHOD = required("method", new Shape.Word("method"), "How it was measured");

    private static final Shape REFUSAL = fields(
            optional("codes", CODES, "The refused codes; without it, all that no other entry names"),
            optional("count", whole(1, CloseCode.MAX + 1), "In place of the codes, where they are scattered"),
            required("sends", new Shape.CodeOr(List.of("nothing")), "What it answers on the wire"),
            required("reports", new Shape.CodeOr(List.of("same", "none")), "What its application is told"),
            required("error", plain("yes|no", "yes"), "Whether its application is told of an error too"));

    private static final Shape ROLE = fields(
            required("role", plain("client|server|both", "server"), "The side of the connection"),
            optional(
                    "receives",
                    fields(
                            required("codes", CODES, "The codes that it accepts from the wire"),
                            METHOD,
                            optional("call", CALL, "What was called, if the codes did not come over the wire")),
                    "What it accepts"),
            optional("on-refusal", new Shape.Items(REFUSAL, 1), "What it does about any other code"),
            optional(
                    "api-accepts",
                    fields(
                            required("codes", CODES, "The codes that its close call takes"),
                            METHOD,
                            required("call", CALL, "What was called"),
                            optional("throws", plain("[A-Za-z]{2,60}", "RangeError"), "The error for any other code")),
                    "What an application may ask for"),
            optional(
                    "sends",
                    fields(
                            required("codes", CODES, "The codes that go out as asked for"),
                            METHOD,
                            optional("call", CALL, "What was called, if nothing came over the wire"),
                            optional(
                                    "instead",
                                    new Shape.Items(
                                            fields(
                                                    required("asked", CODES, "The codes that were asked for"),
                                                    required(
                                                            "wire",
                                                            new Shape.CodeOr(List.of("empty", "nothing")),
                                                            "What goes out")),
                                            1),
                                    "What goes out in place of codes that the call takes")),
                    "What really goes out"));

    /** What a library does with close codes. */
    static final Fields LIBRARY = fields(
            required("name", plain(".{1,60}", "Eclipse Jetty"), "What people call it"),
            required("language", plain("[a-z][a-z+#]{0,19}", "java"), "The programming language of its users"),
            required("version", plain("\\d[0-9A-Za-z.+-]{0,30}", "12.1.12"), "The version or commit, measured or read"),
            optional("basis", plain("measured|read|documented", "measured"), "How we know; without it, measured"),
            optional("homepage", new Shape.Link(), "Its own page"),
            optional("reach", new Shape.Word("reach"), "How many developers meet it; without it, common"),
            optional("limits", items(LibraryShapes.LIMIT), "What ends connections by default"),
            optional("constants", items(LibraryShapes.CONSTANT), "What it calls the codes"),
            optional(
                    "example",
                    plain("examples/close/[a-z-]+/[A-Za-z_.-]+", "examples/close/jdk/CloseExample.java"),
                    "A program that sends and reads a close code"),
            required("roles", items(ROLE), "What it does on each side"),
            optional("notes", items(bilingual(300)), "What else a user should know"),
            optional("aliases", ProviderShapes.ALIASES, "Other names to look it up by"),
            optional("signals", ProviderShapes.SIGNALS, "Words in a log or stack trace that give it away"),
            optional("wordings", items(SignalShapes.WORDING), "How it words an end in logs and exceptions"),
            required("sources", SOURCES, "What was measured"),
            UPDATED);

    private static final Shape ANSWER = fields(
            required("id", plain(KEBAB, "open"), "Unique in the question; part of a permalink"),
            required("text", bilingual(140), "The answer as somebody would give it"),
            optional("role", new Shape.Word("role"), "What the answer makes the sender"),
            optional("question", plain(KEBAB, "server-why"), "The id of the next question"),
            optional("result", plain(KEBAB, "finished"), "The id of the result; one of the two"));

    private static final Shape RESULT = fields(
            required("id", plain(KEBAB, "finished"), "Unique in the document"),
            required("action", new Shape.Word("action"), "What is done"),
            optional("code", whole(0, CloseCode.MAX), "The close code, where the action has one"),
            optional("http", whole(400, 599), "The HTTP status, where the handshake is refused"),
            optional("reason", plain("[ -~]+", "token expired"), "For developers: English, ASCII, at most 123 bytes"),
            required("text", bilingual(420), "What to do and why"),
            required("peer", bilingual(300), "What the other side sees"),
            optional("retry", RETRY, "Where the code gives no advice, or this case wants another"),
            required("sources", SOURCES, "Where the claims come from"));

    static final Fields DECISION = fields(
            required("title", bilingual(60), "The question that the document answers"),
            required("summary", bilingual(280), "What it is good for"),
            required("first", plain(KEBAB, "sender"), "The id of the question to begin with"),
            required(
                    "questions",
                    new Shape.Items(
                            fields(
                                    required("id", plain(KEBAB, "sender"), "Unique in the document"),
                                    required("text", bilingual(200), "The question"),
                                    required("answers", new Shape.Items(ANSWER, 2), "All that it can have")),
                            1),
                    "The questions"),
            required("results", new Shape.Items(RESULT, 1), "Where the answers end"),
            required("sources", SOURCES, "Where the claims come from"),
            UPDATED);

    static final Fields VOCABULARY = fields(
            required(
                    "facets",
                    items(fields(
                            required("id", plain(KEBAB, "severity"), "The name of the facet"),
                            required("label", bilingual(60), "A few words"),
                            required(
                                    "values",
                                    items(fields(
                                            required("id", plain(KEBAB, "with-backoff"), "What documents write"),
                                            required("label", bilingual(60), "A few words"),
                                            required("says", bilingual(200), "A sentence about {code}"),
                                            required("both", bilingual(200), "A sentence about {a} and {b}"))),
                                    "What it can be"))),
                    "What two codes can share or differ in"),
            required(
                    "words",
                    items(fields(
                            required("id", plain(KEBAB, "basis"), "The name of the group"),
                            required("label", bilingual(60), "A few words"),
                            required(
                                    "values",
                                    items(fields(
                                            required("id", plain(KEBAB, "measured"), "What documents write"),
                                            required("label", bilingual(60), "A few words"),
                                            required("explains", bilingual(160), "A sentence"))),
                                    "The words"))),
                    "The other ids"),
            UPDATED);

    static final Fields GLOSSARY = fields(
            required(
                    "terms",
                    items(fields(
                            required("id", plain(KEBAB, "close-code"), "The name of the entry"),
                            required("en", plain(".{1,120}", "close code"), "The English term"),
                            required("vi", plain(".{1,120}", "mã đóng"), "The Vietnamese term"),
                            optional("note", bilingual(300), "How to use it"),
                            optional(
                                    "refuse",
                                    items(plain(".{1,60}", "máy khách")),
                                    "Vietnamese words not to use for it"))),
                    "The terms"),
            UPDATED);

    static final Fields CHANGES = fields(required(
            "changes",
            items(fields(
                    required("date", new Shape.Day(), "The day"),
                    required(
                            "documents",
                            new Shape.Items(plain("[a-z]+(/[0-9a-z-]+)?", "codes/1006"), 1),
                            "Paths without ending, or whole folders"),
                    required("what", bilingual(280), "What changed, for a reader"))),
            "The latest first"));

    private Shapes() {}

    /** A mapping; a list among the parts stands for all its fields. */
    static Fields fields(Object... parts) {
        var fields = new ArrayList<Field>();
        for (var part : parts) {
            if (part instanceof List<?> several) {
                several.forEach(field -> fields.add((Field) field));
            } else {
                fields.add((Field) part);
            }
        }
        return new Fields(List.copyOf(fields));
    }

    static Field required(String name, Shape shape, String help) {
        return new Field(name, shape, true, help);
    }

    static Field optional(String name, Shape shape, String help) {
        return new Field(name, shape, false, help);
    }

    static Shape items(Shape item) {
        return new Shape.Items(item, 0);
    }

    static Shape bilingual(int longest) {
        return new Shape.Bilingual(longest);
    }

    static Shape plain(String format, String example) {
        return new Shape.Plain(Pattern.compile(format), example);
    }

    static Shape whole(int smallest, int largest) {
        return new Shape.Whole(smallest, largest);
    }
}
