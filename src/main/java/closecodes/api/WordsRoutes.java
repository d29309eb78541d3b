package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.ChangeView;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Sheet;
import closecodes.view.Sheets;
import closecodes.view.TermView;
import closecodes.view.VocabularyView;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /v1/vocabulary}, {@code /v1/glossary} and {@code /v1/changes}. */
final class WordsRoutes {
    private static final String VOCABULARY = "/v1/vocabulary";
    private static final String GLOSSARY = "/v1/glossary";
    private static final String CHANGES = "/v1/changes";

    private final Catalog catalog;
    private final Links links;

    WordsRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, VOCABULARY, this::vocabulary);
        paths.getIn(Format.OF_API, GLOSSARY, this::glossary);
        paths.getIn(Format.OF_API, CHANGES, this::changes);
    }

    private void vocabulary(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var ids = VocabularyView.of(catalog.vocabulary(), language);
        send(ctx, suffix, VOCABULARY, "", ids, language, () -> new Sheets(language).vocabulary(ids));
    }

    private void glossary(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var terms = TermView.of(catalog.glossary(), language);
        send(ctx, suffix, GLOSSARY, "", terms, language, () -> new Sheets(language).glossary(terms));
    }

    private void changes(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of("since"));
        var since = parameters.day("since");
        var language = RequestLanguage.of(ctx);
        var changes = catalog.changes().stream()
                .filter(change -> !change.date().isBefore(since.orElse(LocalDate.MIN)))
                .map(change -> ChangeView.of(change, language))
                .toList();
        var query = since.map(day -> "since=" + day).orElse("");
        send(ctx, suffix, CHANGES, query, changes, language, () -> new Sheets(language).changes(changes));
    }

    private <T> void send(
            Context ctx,
            Optional<Format> suffix,
            String path,
            String query,
            List<T> items,
            Language language,
            Supplier<Sheet> sheet) {
        var view = ListView.of(items, language, links, path, query);
        Responder.send(ctx, Resource.list(path, query, view, sheet), suffix, catalog.updated());
    }
}
