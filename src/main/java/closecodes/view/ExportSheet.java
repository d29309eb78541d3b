package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Explanation;
import closecodes.catalog.Language;
import closecodes.catalog.Provider;
import closecodes.catalog.Providers;
import closecodes.comparison.Subject;
import closecodes.lookup.Counted;
import closecodes.protocol.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything in a catalogue as one table, a row for each thing that has a title. */
public final class ExportSheet {
    private final Catalog catalog;
    private final Language language;
    private final List<Row> rows = new ArrayList<>();

    private ExportSheet(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
    }

    private record Row(
            String kind,
            String id,
            @Nullable CloseCode code,
            @Nullable String provider,
            @Nullable String name,
            String title,
            String text,
            @Nullable Counted advice,
            @Nullable String owner,
            String path,
            String updated) {

        private @Nullable String of(Function<Counted, @Nullable Object> value) {
            var counted = advice;
            var found = counted == null ? null : value.apply(counted);
            return found == null ? null : found.toString();
        }
    }

    /** The table in one language. */
    public static Sheet of(Catalog catalog, Language language, Links links) {
        var sheet = new ExportSheet(catalog, language);
        sheet.fill();
        return new Columns<Row>()
                .with("kind", Row::kind)
                .with("id", Row::id)
                .with("code", Row::code)
                .with("provider", Row::provider)
                .with("name", Row::name)
                .with("title", Row::title)
                .with("text", Row::text)
                .with("severity", row -> row.of(Counted::severity))
                .with("fault", row -> row.of(Counted::fault))
                .with("owner", Row::owner)
                .with("retry", row -> row.of(Counted::retry))
                .with("retryable", row -> row.of(Counted::retryable))
                .with("min_delay_ms", row -> row.of(Counted::minDelayMs))
                .with("max_delay_ms", row -> row.of(Counted::maxDelayMs))
                .with("link", row -> links.to(row.path(), language))
                .with("updated", Row::updated)
                .with("data_version", row -> catalog.version())
                .of(sheet.rows, Heading.CODES.in(language));
    }

    private void fill() {
        for (var document : catalog.codes()) {
            var code = document.code();
            var explanation = document.explanation();
            rows.add(new Row(
                    "code",
                    code.toString(),
                    code,
                    null,
                    document.name(),
                    explanation.title().in(language),
                    explanation.summary().in(language),
                    new Counted(Subject.of(catalog, code), 1),
                    null,
                    Links.code(code),
                    explanation.updated().toString()));
            causes(code.toString(), code, explanation, Links.code(code));
        }
        for (var range : catalog.ranges()) {
            var explanation = range.explanation();
            add(
                    "range",
                    range.id(),
                    explanation.title().in(language),
                    explanation.summary().in(language),
                    Links.range(range.id()),
                    explanation.updated().toString());
            causes(range.id(), null, explanation, Links.range(range.id()));
        }
        for (var comparison : catalog.comparisons()) {
            add(
                    "comparison",
                    comparison.id(),
                    comparison.question().in(language),
                    comparison.answer().in(language),
                    Links.comparison(comparison.a(), comparison.b()),
                    comparison.updated().toString());
        }
        catalog.providers().all().forEach(this::provider);
        for (var library : catalog.libraries()) {
            add(
                    "library",
                    library.id(),
                    library.name() + " " + library.version(),
                    "",
                    Links.library(library.id()),
                    library.updated().toString());
        }
        for (var intermediary : catalog.intermediaries().all()) {
            add(
                    "intermediary",
                    intermediary.slug(),
                    intermediary.name(),
                    intermediary.summary().in(language),
                    Links.intermediary(intermediary.slug()),
                    intermediary.updated().toString());
        }
    }

    private void causes(String parent, @Nullable CloseCode code, Explanation explanation, String path) {
        for (var cause : explanation.causes()) {
            rows.add(new Row(
                    "cause",
                    parent + "/" + cause.id(),
                    code,
                    null,
                    null,
                    cause.title().in(language),
                    cause.detail().in(language),
                    null,
                    cause.owner(),
                    path,
                    explanation.updated().toString()));
        }
    }

    private void provider(Provider provider) {
        var updated = provider.updated().toString();
        add(
                "provider",
                provider.slug(),
                provider.name(),
                provider.summary().in(language),
                Links.provider(provider.slug()),
                updated);
        for (var code : provider.codes()) {
            var use = new Providers.Use(provider, code);
            rows.add(new Row(
                    "provider-code",
                    use.id(),
                    code.code(),
                    provider.slug(),
                    code.name(),
                    code.title().in(language),
                    code.meaning().in(language),
                    new Counted(Subject.of(catalog, use), 1),
                    code.owner(),
                    Links.code(use),
                    updated));
        }
    }

    private void add(String kind, String id, String title, String text, String path, String updated) {
        rows.add(new Row(kind, id, null, null, null, title, text, null, null, path, updated));
    }
}
