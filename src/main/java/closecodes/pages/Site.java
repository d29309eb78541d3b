package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.http.ProblemDocument;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Responder;
import closecodes.view.Links;
import io.javalin.http.Context;

/** All pages. */
public final class Site {
    private final Catalog catalog;
    private final Links links;
    private final String version;

    /**
     * Pages over a catalogue.
     *
     * @param links where clients reach them
     * @param version of the program
     */
    public Site(Catalog catalog, Links links, String version) {
        this.catalog = catalog;
        this.links = links;
        this.version = version;
    }

    /** Adds every page. */
    public void addTo(Paths paths) {
        var pages = new PagePaths(paths, links, catalog);
        new HomePage(catalog, pages, version).add();
        new ServicePages(catalog, pages).add();
        new CodeListPages(catalog, pages).add();
        new ComparePages(catalog, pages).add();
        new LibraryPages(catalog, pages).add();
        new SituationPages(catalog, pages).add();
        new IntermediaryPages(catalog, pages).add();
        new MatrixPages(catalog, pages).add();
        // Last, because Javalin takes the first path that fits, and any single word fits that of a number.
        new CodePages(catalog, pages).add();
        asset(paths, "/assets/site.css", "text/css;charset=utf-8");
        asset(paths, "/assets/site.js", "text/javascript;charset=utf-8");
    }

    /** Shows a problem as a page to somebody with a browser, whose client names HTML; leaves it to others if not. */
    public boolean shows(Context ctx, ProblemDocument problem) {
        if (!PagePaths.isForPeople(ctx) || ctx.path().startsWith("/v1")) {
            return false;
        }
        var language = RequestLanguage.of(ctx);
        ctx.header("Content-Security-Policy", PagePaths.POLICY);
        Responder.sendPage(
                ctx,
                problem.status(),
                language,
                Templates.render(
                        "problem", ProblemPage.of(problem, new Reader(language, catalog.vocabulary(), links))));
        return true;
    }

    private void asset(Paths paths, String path, String contentType) {
        var bytes = Assets.read(path);
        paths.get(path, ctx -> Responder.send(ctx, bytes, contentType, Language.EN, catalog.updated()));
    }
}
