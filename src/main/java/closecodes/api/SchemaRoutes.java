package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Later;
import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.data.DocumentKind;
import closecodes.data.JsonSchema;
import closecodes.http.ProblemType;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Json;
import closecodes.view.Links;
import closecodes.view.ListView;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /v1/schemas} and {@code /v1/schemas/{kind}.json}: the JSON Schemas of our documents, for editors. */
final class SchemaRoutes {
    private static final String PATH = "/v1/schemas";
    private static final String MEDIA_TYPE = "application/schema+json";

    private final Catalog catalog;
    private final Links links;
    private final Later<JsonSchema> schemas;

    SchemaRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.schemas = new Later<>(() -> new JsonSchema(catalog.vocabulary()));
    }

    /** A kind of document with its schema. */
    record SchemaView(String kind, String link) {}

    void addTo(Paths paths) {
        paths.getIn(List.of(Format.JSON), PATH, this::list);
        paths.get(PATH + "/{kind}", this::show);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var kinds = Arrays.stream(DocumentKind.values())
                .map(kind -> new SchemaView(kind.id(), links.to(PATH + "/" + kind.id() + ".json")))
                .toList();
        Responder.send(
                ctx, Resource.json(PATH, ListView.ofJson(kinds, language, links, PATH)), suffix, catalog.updated());
    }

    private void show(Context ctx) {
        var part = PathName.of(ctx.pathParam("kind"));
        var name = part.suffix().orElse(Format.JSON) == Format.JSON ? part.name() : ctx.pathParam("kind");
        var kind = Arrays.stream(DocumentKind.values())
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        Responder.send(ctx, Json.bytes(schemas.get().of(kind)), MEDIA_TYPE, Language.EN, catalog.updated());
    }

    private static ProblemException unknown(String name) {
        var known = Arrays.stream(DocumentKind.values()).map(DocumentKind::id).toList();
        return new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Text("There are schemas for: {known}.", "Chỉ có schema cho: {known}.")
                                .with("known", String.join(", ", known)))
                .about(name)
                .suggesting(Nearest.to(name, known).orElse(null));
    }
}
