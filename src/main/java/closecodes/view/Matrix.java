package closecodes.view;

import closecodes.catalog.Catalog;
import closecodes.catalog.Language;
import closecodes.catalog.Library;
import closecodes.catalog.OnWire;
import closecodes.catalog.Situation;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.view.MatrixView.CellView;
import closecodes.view.MatrixView.ColumnView;
import closecodes.view.MatrixView.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the table of libraries against codes or situations, for one side of a connection. */
public final class Matrix {
    private static final String ROWS = "libraries";

    private final Catalog catalog;
    private final List<Library> libraries;
    private final Endpoint role;
    private final Language language;
    private final Links links;

    /** A table of these libraries, as they behave on one side. */
    public Matrix(Catalog catalog, List<Library> libraries, Endpoint role, Language language, Links links) {
        this.catalog = catalog;
        this.libraries = libraries;
        this.role = role;
        this.language = language;
        this.links = links;
    }

    /** What a cell of a code says. */
    public enum Show {
        /** Whether the code is accepted from the wire. */
        RECEIVES,
        /** Whether the close call takes the code. */
        API_ACCEPTS,
        /** What really goes out when the application asks for the code. */
        SENDS;

        /** The id of this question in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Libraries against codes; it lies at a path with the query that selects them. */
    public MatrixView codes(List<CloseCode> codes, Show show, String path, String query) {
        var cells = new ArrayList<CellView>();
        for (var library : libraries) {
            library.role(role)
                    .ifPresent(side -> codes.forEach(
                            code -> cell(library, side, code, show).ifPresent(cells::add)));
        }
        var columns = codes.stream()
                .map(code -> new ColumnView(
                        code.toString(),
                        catalog.answer(code).explanation().title().in(language),
                        links.to(Links.code(code), language)))
                .toList();
        return view("codes", show.id(), columns, cells, path, query);
    }

    /** Libraries against situations; it lies at a path with the query that selects them. */
    public MatrixView situations(List<Situation> situations, String path, String query) {
        var cells = new ArrayList<CellView>();
        for (var library : libraries) {
            for (var situation : situations) {
                situation.of(library).ifPresent(outcome -> cells.add(cell(library, situation, outcome)));
            }
        }
        var columns = situations.stream()
                .map(situation -> new ColumnView(
                        situation.id(),
                        situation.title().in(language),
                        links.to(Links.situation(situation.id()), language)))
                .toList();
        return view("situations", null, columns, cells, path, query);
    }

    private MatrixView view(
            String cols,
            @Nullable String show,
            List<ColumnView> columns,
            List<CellView> cells,
            String path,
            String query) {
        var rows = libraries.stream()
                .filter(library ->
                        cells.stream().anyMatch(cell -> cell.library().equals(library.id())))
                .map(library -> new RowView(
                        library.id(),
                        library.name(),
                        library.version(),
                        links.to(Links.library(library.id()), language)))
                .toList();
        return new MatrixView(
                ROWS,
                cols,
                role.id(),
                show,
                rows,
                columns,
                List.copyOf(cells),
                cells.size(),
                language.tag(),
                ListView.ListLinks.ofTable(path, query, language, links));
    }

    private Optional<CellView> cell(Library library, Library.Role side, CloseCode code, Show show) {
        var value = value(side, code, show);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        var text = value.get().matches("\\d+")
                ? value.get()
                : catalog.vocabulary().label("cell", value.get()).in(language);
        return Optional.of(new CellView(
                library.id(),
                library.version(),
                code.toString(),
                value.get(),
                text,
                library.basis(),
                links.to(Links.library(library.id()), language)));
    }

    private static Optional<String> value(Library.Role side, CloseCode code, Show show) {
        return switch (show) {
            case RECEIVES -> verdict(side.accepts(code));
            case API_ACCEPTS -> verdict(side.apiAccepts(code));
            case SENDS -> sent(side.onWire(code));
        };
    }

    private static Optional<String> verdict(Library.Verdict verdict) {
        return switch (verdict) {
            case YES -> Optional.of("accepted");
            case NO -> Optional.of("refused");
            case NOT_MEASURED -> Optional.empty();
        };
    }

    private static Optional<String> sent(OnWire wire) {
        return switch (wire.kind()) {
            case CODE -> Optional.of(Objects.requireNonNull(wire.code()).toString());
            case EMPTY -> Optional.of("empty");
            case NOTHING -> Optional.of("no-frame");
            case REFUSED -> Optional.of("refused");
            case UNKNOWN -> Optional.empty();
        };
    }

    private CellView cell(Library library, Situation situation, Situation.Outcome outcome) {
        var code = outcome.code();
        return new CellView(
                library.id(),
                outcome.version(),
                situation.id(),
                code == null ? outcome.told().id() : code.toString(),
                ShownView.text(outcome.told(), code, catalog.vocabulary(), language),
                OutcomeView.BASIS,
                links.to(Links.situation(situation.id()), language));
    }
}
