package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Links;
import closecodes.view.ListView;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /v1/problems} and {@code /v1/problems/{type}}: what the {@code type} of an error leads to. */
final class ProblemRoutes {
    private static final String PATH = "/v1/problems";

    private final Catalog catalog;
    private final Links links;

    ProblemRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    /** A kind of error. */
    record ProblemTypeView(String id, int status, String title, String link) {}

    void addTo(Paths paths) {
        paths.getIn(List.of(Format.JSON), PATH, this::list);
        paths.get(PATH + "/{type}", this::show);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var types = Arrays.stream(ProblemType.values())
                .map(type -> view(type, language))
                .toList();
        Responder.send(
                ctx, Resource.json(PATH, ListView.ofJson(types, language, links, PATH)), suffix, catalog.updated());
    }

    private void show(Context ctx) {
        var name = PathName.of(ctx.pathParam("type"));
        var id = name.name();
        var type = Arrays.stream(ProblemType.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        Responder.send(
                ctx, Resource.json(type.path(), view(type, RequestLanguage.of(ctx))), name.suffix(), catalog.updated());
    }

    private ProblemTypeView view(ProblemType type, Language language) {
        return new ProblemTypeView(
                type.id(), type.status(), type.title().in(language), links.to(type.path(), language));
    }

    private static ProblemException unknown(String id) {
        var known = Arrays.stream(ProblemType.values()).map(ProblemType::id).toList();
        return new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Text(
                                        "There is no such kind of error. {path} lists them.",
                                        "Không có loại lỗi này. Xem danh sách ở {path}.")
                                .with("path", PATH))
                .about(id)
                .suggesting(Nearest.to(id, known).orElse(null));
    }
}
