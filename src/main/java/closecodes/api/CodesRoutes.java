package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.routing.CodeFilter;
import closecodes.routing.CodeNames;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.PathName;
import closecodes.routing.Paths;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.CodeSummary;
import closecodes.view.CodeView;
import closecodes.view.Json;
import closecodes.view.Links;
import closecodes.view.ListView;
import closecodes.view.Pages;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /v1/codes} and {@code /v1/codes/{code}}. */
final class CodesRoutes {
    private static final String PATH = "/v1/codes";
    private static final String FIELDS = "fields";

    private final Catalog catalog;
    private final Links links;
    private final CodeNames names;
    private final CodeFilter filter;

    CodesRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.names = new CodeNames(catalog);
        this.filter = new CodeFilter(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get(PATH + "/{code}", this::show);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        var language = RequestLanguage.of(ctx);
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(
                Stream.concat(filter.names().stream(), Stream.of(FIELDS)).toList());
        var found = filter.read(parameters);
        var fields = parameters.list(FIELDS, fieldNames());
        var query = found.query().with(FIELDS, fields).toString();
        var codes = found.codes().stream()
                .map(answer -> CodeSummary.of(answer, language, links))
                .toList();
        var sheet = new Sheets(language).codes(codes);
        Object view = fields.isEmpty()
                ? ListView.of(codes, language, links, PATH, query)
                : ListView.of(Fields.only(fields, codes), language, links, PATH, query);
        var resource = Resource.list(PATH, query, view, () -> fields.isEmpty() ? sheet : sheet.only(fields));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private static List<String> fieldNames() {
        return Arrays.stream(CodeSummary.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(Json::key)
                .toList();
    }

    private void show(Context ctx) {
        var name = PathName.of(ctx.pathParam("code"));
        var written = names.read(name.name());
        if (!written.exact()) {
            Responder.redirect(ctx, Links.code(written.code()) + name.ending());
            return;
        }
        Paths.countCode(ctx, written.code().toString());
        Responder.send(ctx, resource(written, RequestLanguage.of(ctx)), name.suffix(), catalog.updated());
    }

    private Resource resource(CodeNames.Written written, Language language) {
        var view = CodeView.of(catalog, written.code(), language, links);
        return Resource.document(
                Links.code(written.code()), view, code -> new Pages(catalog.vocabulary(), language).of(code));
    }
}
