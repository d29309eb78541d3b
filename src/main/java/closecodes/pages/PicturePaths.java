package closecodes.pages;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.protocol.CloseCode;
import closecodes.routing.Paths;
import closecodes.routing.Responder;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.regex.Pattern;

/**
 * {@code /og/{picture}}: the pictures in previews of links, which the build has drawn. A number without a document has
 * that of the whole site.
 */
final class PicturePaths {
    /** The size of each picture, in pixels: what previews are made for. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    private static final String FOLDER = "/og/";
    private static final String SITE = "closecodes";
    private static final Pattern NAME = Pattern.compile("(?:(\\d{1,5})|" + SITE + ")\\.(en|vi)\\.png");

    private final Catalog catalog;

    PicturePaths(Catalog catalog) {
        this.catalog = catalog;
    }

    void addTo(Paths paths) {
        paths.get(FOLDER + "{picture}", this::show);
    }

    /** The path of the picture of a code, or of the whole site. */
    static String of(String code, Language language) {
        return FOLDER + code + "." + language.tag() + ".png";
    }

    /** The path of the picture of the whole site. */
    static String ofSite(Language language) {
        return of(SITE, language);
    }

    private void show(Context ctx) {
        var name = NAME.matcher(ctx.pathParam("picture"));
        if (!name.matches() || (name.group(1) != null && !CloseCode.isPossible(Integer.parseInt(name.group(1))))) {
            throw new NotFoundResponse();
        }
        var language = Language.of(name.group(2)).orElseThrow();
        var own = FOLDER + name.group();
        boolean isDrawn = PicturePaths.class.getResource(own) != null;
        Responder.send(ctx, Assets.read(isDrawn ? own : ofSite(language)), "image/png", language, catalog.updated());
    }
}
