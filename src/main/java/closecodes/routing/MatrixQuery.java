package closecodes.routing;

import closecodes.catalog.Catalog;
import closecodes.catalog.CodeDocument;
import closecodes.catalog.Language;
import closecodes.catalog.Situation;
import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.view.Links;
import closecodes.view.Matrix;
import closecodes.view.Matrix.Show;
import closecodes.view.MatrixView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads which compatibility table of closing a query asks for. */
public final class MatrixQuery {
    private static final String ROWS = "rows";
    private static final String COLS = "cols";
    private static final String ROLE = "role";
    private static final String SHOW = "show";
    private static final String LIBRARIES = "libraries";
    private static final String CODES = "codes";
    private static final String SITUATIONS = "situations";
    private static final String GROUP = "group";

    public static final List<String> NAMES = List.of(ROWS, COLS, ROLE, SHOW, LIBRARIES, CODES, SITUATIONS, GROUP);

    private final Catalog catalog;
    private final Links links;
    private final Selection selection;

    public MatrixQuery(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        this.selection = new Selection(catalog);
    }

    /**
     * The table that was asked for.
     *
     * @param query the parameters as we would write them
     */
    public record Result(MatrixView table, String query) {}

    /**
     * Reads the parameters; the table says that it lies at a path.
     *
     * @throws ProblemException if one of them has an unknown value, or selects nothing
     */
    public Result read(Parameters parameters, String path, Language language) {
        parameters.list(ROWS, List.of(LIBRARIES));
        var cols = cols(parameters);
        var role = endpoint(first(
                parameters.list(
                        ROLE, Arrays.stream(Endpoint.values()).map(Endpoint::id).toList()),
                Endpoint.CLIENT.id()));
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
        var table = cols.equals(CODES)
                ? codes(matrix, parameters, query, path)
                : situations(matrix, role, parameters, query, path);
        return new Result(table, query.toString());
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

    private MatrixView codes(Matrix matrix, Parameters parameters, CanonicalQuery query, String path) {
        var chosen = selection.codes(parameters, CODES);
        var show = show(first(
                parameters.list(SHOW, Arrays.stream(Show.values()).map(Show::id).toList()), Show.RECEIVES.id()));
        query.with(CODES, chosen).with(SHOW, List.of(show.id()));
        List<CloseCode> codes = chosen.isEmpty()
                ? catalog.codes().stream().map(CodeDocument::code).toList()
                : chosen;
        return matrix.codes(codes, show, path, query.toString());
    }

    private MatrixView situations(
            Matrix matrix, Endpoint role, Parameters parameters, CanonicalQuery query, String path) {
        var chosen = selection.situations(parameters, SITUATIONS);
        var groups = selection.groups(parameters, GROUP);
        query.with(SITUATIONS, chosen).with(GROUP, groups);
        List<Situation> situations = catalog.situations().stream()
                .filter(situation -> situation.tested() == role)
                .filter(situation -> chosen.isEmpty() || chosen.contains(situation.id()))
                .filter(situation -> groups.isEmpty() || groups.contains(situation.group()))
                .toList();
        return matrix.situations(situations, path, query.toString());
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
