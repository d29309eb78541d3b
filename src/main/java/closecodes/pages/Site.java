package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.http.ProblemDocument;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Responder;
import closecodes.search.LaterSearch;
import closecodes.view.Links;
import io.javalin.http.Context;
import java.util.function.Consumer;

/** All pages. */
public final class Site {
    private final Catalog catalog;
    private final Links links;
    private final String editUrl;
    private final String version;
    private final Tools tools;

    /**
     * Pages over a catalogue.
     *
     * @param links where clients reach them
     * @param editUrl where a document can be edited, with {@code {file}} for its path; empty if nowhere
     * @param version of the program
     * @param tools what its interactive pages stand on
     */
    public Site(Catalog catalog, Links links, String editUrl, String version, Tools tools) {
        this.catalog = catalog;
        this.links = links;
        this.editUrl = editUrl;
        this.version = version;
        this.tools = tools;
    }

    /**
     * What interactive pages stand on.
     *
     * @param search over the same catalogue
     * @param socketBase where sockets reach us, such as {@code wss://closecodes.example}
     * @param diagnoses is told of each diagnosis how far it got
     */
    public record Tools(LaterSearch search, String socketBase, Consumer<String> diagnoses) {}

    /** Adds every page. */
    public void addTo(Paths paths) {
        var pages = new PagePaths(paths, links, editUrl, catalog);
        new HomePage(catalog, pages, version).add();
        new AboutPage(pages).add();
        new ChangesPage(catalog, pages).add();
        new ChangeFeed(catalog, pages).add();
        new SearchDescription(pages).add();
        new LlmsTexts(catalog, links, pages).add();
        new Sitemap(catalog, links, paths).add();
        new EmbedPaths(catalog, pages).add();
        new OembedPaths(catalog, links).addTo(paths);
        new BadgePaths(catalog).addTo(paths);
        new PicturePaths(catalog).addTo(paths);
        new ServicePages(catalog, pages).add();
        new CodeListPages(catalog, pages).add();
        new ComparePages(catalog, pages).add();
        new LibraryPages(catalog, pages).add();
        new SituationPages(catalog, pages).add();
        new IntermediaryPages(catalog, pages).add();
        new MatrixPages(catalog, pages).add();
        new SearchPages(pages, links, tools.search()).add();
        new DiagnosePages(catalog, pages, links, tools.diagnoses()).add();
        new ValidatePages(catalog, pages, links).add();
        new DecidePages(catalog, pages, links).add();
        new LivePages(catalog, pages, links, tools.socketBase()).add(paths);
        // After all words directly below the root: its short path takes what is left there, and refuses it if it is no
        // number.
        new CodePages(catalog, pages).add();
        asset(paths, "/assets/site.css", "text/css;charset=utf-8");
        asset(paths, "/assets/site.js", "text/javascript;charset=utf-8");
        asset(paths, "/assets/live.js", "text/javascript;charset=utf-8");
        asset(paths, "/assets/icon.svg", "image/svg+xml");
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
                        "problem",
                        ProblemPage.of(problem, new Reader(language, catalog.vocabulary(), links, editUrl))));
        return true;
    }

    private void asset(Paths paths, String path, String contentType) {
        var bytes = Assets.read(path);
        paths.get(path, ctx -> Responder.send(ctx, bytes, contentType, Language.EN, catalog.updated()));
    }
}
