package closecodes.data;

import closecodes.catalog.Catalog;
import closecodes.catalog.Cause;
import closecodes.catalog.Change;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Comparison;
import closecodes.catalog.Decision;
import closecodes.catalog.Explanation;
import closecodes.catalog.Glossary;
import closecodes.catalog.Meaning;
import closecodes.catalog.RangeDocument;
import closecodes.catalog.Retry;
import closecodes.catalog.Source;
import closecodes.catalog.SourceFiles;
import closecodes.catalog.Vocabulary;
import closecodes.protocol.CloseCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Documents without problems to values. What the linter has checked is not checked again. */
final class CatalogReader {
    private static final String SURE_UNLESS_SAID = "high";
    private static final String NO_JITTER = "none";

    private final DocumentSet documents;

    CatalogReader(DocumentSet documents) {
        this.documents = documents;
    }

    Catalog read(SourceFiles files, String version) {
        // Named one by one: a supplier that held all documents would keep them in memory.
        var libraries = documents.of(DocumentKind.LIBRARY);
        var decisions = documents.of(DocumentKind.DECISION);
        var glossary = documents.of(DocumentKind.GLOSSARY);
        var situations = documents.of(DocumentKind.SITUATION);
        var providers = documents.of(DocumentKind.PROVIDER);
        var intermediaries = documents.of(DocumentKind.INTERMEDIARY);
        return new Catalog(
                all(DocumentKind.CODE, CatalogReader::code),
                all(DocumentKind.RANGE, CatalogReader::range),
                all(DocumentKind.COMPARISON, CatalogReader::comparison),
                () -> read(libraries, LibraryReader::library),
                () -> read(situations, SituationReader::situation),
                () -> ProviderReader.providers(providers),
                () -> IntermediaryReader.intermediaries(intermediaries),
                () -> read(decisions, CatalogReader::decision),
                all(DocumentKind.VOCABULARY, CatalogReader::vocabulary).get(0),
                () -> read(glossary, CatalogReader::glossary).get(0),
                all(DocumentKind.CHANGES, CatalogReader::changes).get(0),
                files,
                version);
    }

    private <T> List<T> all(DocumentKind kind, Function<Fields, T> read) {
        return read(documents.of(kind), read);
    }

    private static <T> List<T> read(List<Document> documents, Function<Fields, T> read) {
        return documents.stream().map(Fields::of).map(read).toList();
    }

    private static CodeDocument code(Fields fields) {
        var relatives = fields.optional("relatives");
        return new CodeDocument(
                new CloseCode(fields.number("code")),
                fields.string("name"),
                explanation(fields),
                fields.list("aliases", alias -> new CodeDocument.Alias(alias.string("name"), alias.string("used-by"))),
                fields.strings("signals"),
                fields.strings("context-signals"),
                relatives == null
                        ? null
                        : new CodeDocument.Relatives(
                                relatives.strings("http").stream()
                                        .map(Integer::valueOf)
                                        .toList(),
                                relatives.strings("grpc"),
                                relatives.text("note")));
    }

    private static RangeDocument range(Fields fields) {
        return new RangeDocument(
                new CloseCode(fields.number("first")), new CloseCode(fields.number("last")), explanation(fields));
    }

    private static Explanation explanation(Fields fields) {
        var meaning = fields.mapping("meaning");
        var updated = fields.date("updated");
        return new Explanation(
                fields.text("title"),
                fields.text("summary"),
                new Meaning(
                        meaning.text("protocol"),
                        meaning.text("sent-by"),
                        meaning.text("seen-by"),
                        meaning.text("not-said")),
                fields.string("severity"),
                fields.string("fault"),
                fields.string("sender"),
                retry(fields.mapping("retry")),
                fields.list("causes", cause -> cause(cause, updated)),
                sources(fields, updated),
                updated);
    }

    private static Cause cause(Fields fields, LocalDate updated) {
        var retry = fields.optional("retry");
        return new Cause(
                fields.string("id"),
                fields.text("title"),
                fields.text("detail"),
                fields.text("confirm"),
                fields.list("fix", Fields::asText),
                fields.string("owner"),
                retry == null ? null : retry(retry),
                SignalReader.signals(fields.optional("signals")),
                sources(fields, updated));
    }

    private static Retry retry(Fields fields) {
        var jitter = fields.optionalString("jitter");
        return new Retry(
                fields.string("advice"),
                fields.optionalNumber("min-delay-ms"),
                fields.optionalNumber("max-delay-ms"),
                jitter == null ? NO_JITTER : jitter,
                fields.string("condition"),
                fields.text("text"));
    }

    static List<Source> sources(Fields fields, LocalDate updated) {
        return fields.list("sources", source -> {
            var note = source.optional("note");
            var checked = source.optionalString("checked");
            var sure = source.optionalString("sure");
            return new Source(
                    source.optionalString("url"),
                    note == null ? null : note.asText(),
                    source.string("basis"),
                    checked == null ? updated : LocalDate.parse(checked),
                    sure == null ? SURE_UNLESS_SAID : sure);
        });
    }

    private static Comparison comparison(Fields fields) {
        var codes = fields.documentName().split("-vs-", 2);
        var choose = fields.mapping("choose");
        var updated = fields.date("updated");
        return new Comparison(
                new CloseCode(Integer.parseInt(codes[0])),
                new CloseCode(Integer.parseInt(codes[1])),
                fields.text("question"),
                fields.text("answer"),
                choose.text("a"),
                choose.text("b"),
                sources(fields, updated),
                updated);
    }

    private static Decision decision(Fields fields) {
        var updated = fields.date("updated");
        return new Decision(
                fields.documentName(),
                fields.text("title"),
                fields.text("summary"),
                fields.string("first"),
                fields.list(
                        "questions",
                        question -> new Decision.Question(
                                question.string("id"),
                                question.text("text"),
                                question.list("answers", CatalogReader::choice))),
                fields.list("results", result -> result(result, updated)),
                sources(fields, updated),
                updated);
    }

    private static Decision.Choice choice(Fields fields) {
        return new Decision.Choice(
                fields.string("id"),
                fields.text("text"),
                fields.optionalString("role"),
                fields.optionalString("question"),
                fields.optionalString("result"));
    }

    private static Decision.Result result(Fields fields, LocalDate updated) {
        var code = fields.optionalNumber("code");
        var retry = fields.optional("retry");
        return new Decision.Result(
                fields.string("id"),
                fields.string("action"),
                code == null ? null : new CloseCode(code),
                fields.optionalNumber("http"),
                fields.optionalString("reason"),
                fields.text("text"),
                fields.text("peer"),
                retry == null ? null : retry(retry),
                sources(fields, updated));
    }

    private static Vocabulary vocabulary(Fields fields) {
        return new Vocabulary(
                fields.list(
                        "facets",
                        facet -> new Vocabulary.Facet(
                                facet.string("id"),
                                facet.text("label"),
                                facet.list(
                                        "values",
                                        value -> new Vocabulary.FacetValue(
                                                value.string("id"),
                                                value.text("label"),
                                                value.text("says"),
                                                value.text("both"))))),
                fields.list(
                        "words",
                        words -> new Vocabulary.Words(
                                words.string("id"),
                                words.text("label"),
                                words.list(
                                        "values",
                                        word -> new Vocabulary.Word(
                                                word.string("id"), word.text("label"), word.text("explains"))))),
                fields.date("updated"));
    }

    private static Glossary glossary(Fields fields) {
        return new Glossary(
                fields.list("terms", term -> {
                    var note = term.optional("note");
                    return new Glossary.Term(
                            term.string("id"),
                            term.string("en"),
                            term.string("vi"),
                            note == null ? null : note.asText(),
                            term.strings("refuse"));
                }),
                fields.date("updated"));
    }

    private static List<Change> changes(Fields fields) {
        return fields
                .list(
                        "changes",
                        change -> new Change(change.date("date"), change.strings("documents"), change.text("what")))
                .stream()
                .sorted(Comparator.comparing(Change::date).reversed())
                .toList();
    }
}
