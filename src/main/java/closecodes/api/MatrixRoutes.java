package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Situation;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.routing.CanonicalQuery;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.routing.Selection;
import closecodes.view.Links;
import closecodes.view.Matrix;
import closecodes.view.Matrix.Show;
import closecodes.view.MatrixView;
import closecodes.view.Sheets;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /v1/matrix}: the compatibility table of closing. */
final class MatrixRoutes {
    private static final String PATH = "/v1/matrix";
    private static final String ROWS = "rows";
    private static final String COLS = "cols";
    private static final String ROLE = "role";
    private static final String SHOW = "show";
    private static final String LIBRARIES = "libraries";
    private static final String CODES = "codes";
    private static final String SITUATIONS = "situations";
    private static final String GROUP = "group";

    private final Catalog catalog;
    private final Links links;
    private final Selection selection;

    MatrixRoutes(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.selection = new Selection(catalog);
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::show);
    }

    private void show(Context ctx, Optional<Format> suffix) {
        var parameters = new Parameters(ctx);
        parameters.refuseUnknown(List.of(ROWS, COLS, ROLE, SHOW, LIBRARIES, CODES, SITUATIONS, GROUP));
        parameters.list(ROWS, List.of(LIBRARIES));
        var cols = cols(parameters);
        var role = endpoint(first(
                parameters.list(
                        ROLE, Arrays.stream(Endpoint.values()).map(Endpoint::id).toList()),
                Endpoint.CLIENT.id()));
        var language = RequestLanguage.of(ctx);
        var chosen = selection.libraries(parameters, LIBRARIES);
        var libraries = catalog.libraries().stream()
                .filter(library -> chosen.isEmpty() || chosen.contains(library.id()))
                .toList();
        var matrix = new Matrix(catalog, libraries, role, language, links);
        var query = new CanonicalQuery()
                .with(ROWS, List.of(LIBRARIES))
                .with(COLS, List.of(cols))
                .with(ROLE, List.of(role.id()))
                .with(LIBRARIES, chosen);
        var view = cols.equals(CODES) ? codes(matrix, parameters, query) : situations(matrix, role, parameters, query);
        var resource = Resource.list(PATH, query.toString(), view, () -> new Sheets(language).matrix(view));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    /** What the columns are: as asked, or what the other parameters select. */
    private static String cols(Parameters parameters) {
        var ofSituations = given(parameters, List.of(SITUATIONS, GROUP));
        var cols =
                first(parameters.list(COLS, List.of(CODES, SITUATIONS)), ofSituations.isEmpty() ? CODES : SITUATIONS);
        var stray = cols.equals(CODES) ? ofSituations : given(parameters, List.of(CODES, SHOW));
        if (!stray.isEmpty()) {
            throw new ProblemException(
                            ProblemType.BAD_PARAMETER,
                            new Text(
                                            "“{name}” selects nothing where the columns are {cols}; leave it out.",
                                            "“{name}” không có tác dụng khi cột là {cols}: bỏ tham số này đi.")
                                    .with("name", stray.get(0))
                                    .with("cols", cols))
                    .about(stray.get(0));
        }
        return cols;
    }

    private static List<String> given(Parameters parameters, List<String> names) {
        return names.stream().filter(name -> !parameters.text(name).isEmpty()).toList();
    }

    private MatrixView codes(Matrix matrix, Parameters parameters, CanonicalQuery query) {
        var chosen = selection.codes(parameters, CODES);
        var show = show(first(
                parameters.list(SHOW, Arrays.stream(Show.values()).map(Show::id).toList()), Show.RECEIVES.id()));
        query.with(CODES, chosen).with(SHOW, List.of(show.id()));
        List<CloseCode> codes = chosen.isEmpty()
                ? catalog.codes().stream().map(CodeDocument::code).toList()
                : chosen;
        return matrix.codes(codes, show, PATH, query.toString());
    }

    private MatrixView situations(Matrix matrix, Endpoint role, Parameters parameters, CanonicalQuery query) {
        var chosen = selection.situations(parameters, SITUATIONS);
        var groups = selection.groups(parameters, GROUP);
        query.with(SITUATIONS, chosen).with(GROUP, groups);
        List<Situation> situations = catalog.situations().stream()
                .filter(situation -> situation.tested() == role)
                .filter(situation -> chosen.isEmpty() || chosen.contains(situation.id()))
                .filter(situation -> groups.isEmpty() || groups.contains(situation.group()))
                .toList();
        return matrix.situations(situations, PATH, query.toString());
    }

    private static Endpoint endpoint(String id) {
        return Endpoint.valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static Show show(String id) {
        return Show.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String first(List<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : values.get(0);
    }
}
