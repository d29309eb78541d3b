package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.http.ReaderLanguage;
import closecodes.routing.CodeNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.Responder;
import closecodes.routing.ServiceCodes;
import closecodes.view.BadgeView;
import closecodes.view.Json;
import io.javalin.http.Context;
import java.util.List;

/** {@code /badge/{code}.svg} and {@code /badge/{code}.json}: a code, or a number at a service, in a line of a README. */
final class BadgePaths {
    private static final String PATH = "/badge/";
    private static final String SVG = ".svg";

    private final Catalog catalog;
    private final CodeNames names;
    private final ServiceCodes services;

    BadgePaths(Catalog catalog) {
        this.catalog = catalog;
        this.names = new CodeNames(catalog);
        this.services = new ServiceCodes(catalog);
    }

    void addTo(Paths paths) {
        paths.get(PATH + "{code}" + SVG, ctx -> {
            var language = language(ctx);
            show(ctx, SVG, "image/svg+xml", badge -> Templates.render("badge", new Badge(badge, language)));
        });
        paths.get(
                PATH + "{code}" + Format.JSON.suffix(),
                ctx -> show(ctx, Format.JSON.suffix(), Format.JSON.contentType(), Json::bytes));
    }

    private interface Form {
        byte[] of(BadgeView badge);
    }

    private void show(Context ctx, String suffix, String contentType, Form form) {
        new Parameters(ctx).refuseUnknown(List.of());
        var name = ctx.pathParam("code");
        var language = language(ctx);
        BadgeView badge;
        if (name.contains(":")) {
            var written = services.read(name);
            if (!written.exact()) {
                Responder.redirect(ctx, PATH + written.use().id() + suffix);
                return;
            }
            badge = BadgeView.of(written.use(), language);
        } else {
            var written = names.read(name);
            if (!written.exact()) {
                Responder.redirect(ctx, PATH + written.code() + suffix);
                return;
            }
            badge = BadgeView.of(catalog, written.code(), language);
        }
        Responder.send(ctx, form.of(badge), contentType, language, catalog.updated());
    }

    /** A picture in somebody's page is in the language of that page, whoever looks at it. */
    private static Language language(Context ctx) {
        return ReaderLanguage.chosen(ctx.queryString()).orElse(Language.EN);
    }
}
