package closecodes.data;

import static closecodes.data.Shapes.bilingual;
import static closecodes.data.Shapes.fields;
import static closecodes.data.Shapes.items;
import static closecodes.data.Shapes.optional;
import static closecodes.data.Shapes.plain;
import static closecodes.data.Shapes.required;
import static closecodes.data.Shapes.whole;

import closecodes.protocol.CloseCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of documents: where each lies and what it looks like. */
public enum DocumentKind {
    /** {@code codes/1006.yaml}: one close code. */
    CODE(
            "codes/(?<name>\\d{1,5})\\.yaml",
            fields(
                    required("code", whole(0, CloseCode.MAX), "The number; the file is named after it"),
                    required("name", plain("[A-Z][A-Z0-9_]{2,40}", "GOING_AWAY"), "Our constant for it"),
                    Shapes.EXPLANATION,
                    optional("aliases", items(Shapes.ALIAS), "What libraries call it"),
                    optional("signals", ProviderShapes.SIGNALS, "Words in a log that say it without its number"),
                    optional("context-signals", ProviderShapes.SIGNALS, "Words that say it in a text about WebSockets"),
                    optional("relatives", Shapes.RELATIVES, "The HTTP and gRPC codes that say about the same"))),
    /** {@code ranges/4000-4999.yaml}: all numbers of a range that have no document of their own. */
    RANGE(
            "ranges/(?<name>\\d{1,5}-\\d{1,5})\\.yaml",
            fields(
                    required("first", whole(0, CloseCode.MAX), "The first number of the range"),
                    required("last", whole(0, CloseCode.MAX), "The last number of the range"),
                    Shapes.EXPLANATION)),
    /** {@code comparisons/1002-vs-1012.yaml}: a judgement on two codes, the smaller first. */
    COMPARISON(
            "comparisons/(?<name>\\d{1,5}-vs-\\d{1,5})\\.yaml",
            fields(
                    required("question", bilingual(140), "What people really ask"),
                    required("answer", bilingual(600), "Which is which, in two or three sentences"),
                    required(
                            "choose",
                            fields(
                                    required("a", bilingual(400), "When to choose or expect the first code"),
                                    required("b", bilingual(400), "When to choose or expect the second code")),
                            "When which"),
                    required("sources", Shapes.SOURCES, "Where the claims come from"),
                    Shapes.UPDATED)),
    /** {@code libraries/ws.yaml}: what a library does with close codes. */
    LIBRARY("libraries/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml", Shapes.LIBRARY),
    /** {@code situations/tcp-fin.yaml}: one way in which a connection ends, and who shows what. */
    SITUATION("situations/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml", SituationShapes.SITUATION),
    /** {@code providers/discord-gateway.yaml}: all codes of one service. */
    PROVIDER("providers/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml", ProviderShapes.PROVIDER),
    /** {@code intermediaries/nginx.yaml}: how something on the path ends connections. */
    INTERMEDIARY("intermediaries/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\\.yaml", IntermediaryShapes.INTERMEDIARY),
    /** {@code decisions/which-code-to-send.yaml}: questions that end in what to send. */
    DECISION("decisions/(?<name>[a-z0-9]+(-[a-z0-9]+)*)\\.yaml", Shapes.DECISION),
    /** {@code vocabulary.yaml}: every id that a document may cite. */
    VOCABULARY("(?<name>vocabulary)\\.yaml", Shapes.VOCABULARY),
    /** {@code glossary.yaml}: how we translate. */
    GLOSSARY("(?<name>glossary)\\.yaml", Shapes.GLOSSARY),
    /** {@code changes.yaml}: what changed when. */
    CHANGES("(?<name>changes)\\.yaml", Shapes.CHANGES);

    private final Pattern path;
    private final Shape.Fields shape;

    DocumentKind(String path, Shape.Fields shape) {
        this.path = Pattern.compile(path);
        this.shape = shape;
    }

    /** The id of this kind, such as {@code comparison}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a document of this kind looks like. */
    public Shape.Fields shape() {
        return shape;
    }

    /** Whether there is just one document of this kind, and it must be there. */
    boolean isSingle() {
        return this == VOCABULARY || this == GLOSSARY || this == CHANGES;
    }

    /** What of a document of this kind is wanted before the rest is read. */
    Node.Mapping head(Node root) {
        return this == PROVIDER && root instanceof Node.Mapping mapping
                ? ProviderReader.head(mapping)
                : new Node.Mapping(Place.START, List.of());
    }

    /** The kind of the document at this path within the data folder. */
    static Optional<DocumentKind> of(String path) {
        for (var kind : values()) {
            if (kind.path.matcher(path).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name of a document of this kind: its path without folder and ending. */
    String nameIn(String path) {
        var matcher = this.path.matcher(path);
        return matcher.matches() ? matcher.group("name") : path;
    }
}
