package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.GivenAnswers;
import closecodes.routing.Parameters;
import closecodes.routing.Resource;
import closecodes.view.DecisionPages;
import closecodes.view.DecisionView;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /decide}: which code to send, a link for each answer. */
final class DecidePages {
    private static final String PATH = "/decide";
    private static final String API = "/v1/decide";

    private final Catalog catalog;
    private final PagePaths pages;
    private final Links links;

    DecidePages(Catalog catalog, PagePaths pages, Links links) {
        this.catalog = catalog;
        this.pages = pages;
        this.links = links;
    }

    void add() {
        pages.getIn(List.of(Format.JSON, Format.MD, Format.TXT), PATH, this::show);
    }

    private void show(Context ctx, Reader reader, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(GivenAnswers.NAME));
        var path = GivenAnswers.lead(catalog, parameters.texts(GivenAnswers.NAME));
        var query = DecisionView.query(path);
        var view = DecisionView.of(catalog, path, reader.language(), links, API);
        var resource = new Resource(
                API, query, view, () -> new DecisionPages(catalog.vocabulary(), reader.language()).of(view), null);
        pages.send(
                ctx,
                resource.onPage(PATH, () -> Templates.render("decide", DecidePage.of(view, query, reader))),
                suffix);
    }
}
