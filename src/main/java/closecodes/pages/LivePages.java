package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.ending.Endings;
import closecodes.http.Accept;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.view.Links;
import closecodes.view.LivePage;
import closecodes.view.LiveView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /live}: a bench for people, the list of endings for programs. Programs were first, so what they get at the English
 * path is in the language that they ask for.
 */
final class LivePages {
    private static final String PATH = "/live";
    private static final List<Format> FORMATS =
            Stream.concat(Format.OF_API.stream(), Stream.of(Format.HTML)).toList();

    private final Catalog catalog;
    private final PagePaths pages;
    private final Links links;
    private final String socketBase;

    LivePages(Catalog catalog, PagePaths pages, Links links, String socketBase) {
        this.catalog = catalog;
        this.pages = pages;
        this.links = links;
        this.socketBase = socketBase;
    }

    void add(Paths paths) {
        paths.getIn(Format.OF_API, PATH, (ctx, suffix) -> {
            if (suffix.isEmpty() && isPage(ctx)) {
                pages.show(ctx, Language.EN, this::page);
            } else {
                list(ctx, suffix);
            }
        });
        pages.getIn(Format.OF_API, Language.VI, PATH, this::showOrList);
    }

    private static boolean isPage(Context ctx) {
        var accept = Accept.of(Objects.requireNonNullElse(ctx.header("Accept"), ""));
        return accept.best(FORMATS, Format::mediaType)
                .filter(Format.HTML::equals)
                .isPresent();
    }

    private void list(Context ctx, Optional<Format> suffix) {
        pages.send(ctx, resource(ctx, RequestLanguage.of(ctx)), suffix);
    }

    private void page(Context ctx, Reader reader) {
        showOrList(ctx, reader, Optional.empty());
    }

    private void showOrList(Context ctx, Reader reader, Optional<Format> suffix) {
        var resource = resource(ctx, reader.language());
        var page = resource.onPage(
                        PATH, () -> Templates.render("live", Bench.of(catalog, (LiveView) resource.json(), reader)))
                .standing(Format.JSON);
        pages.send(ctx, page, suffix);
    }

    private Resource resource(Context ctx, Language language) {
        new Parameters(ctx).refuseUnknown(List.of());
        var view = LiveView.of(Endings.ALL, language, socketBase, links);
        return new Resource(PATH, "", view, () -> LivePage.of(view, language), () -> LivePage.sheet(view));
    }
}
