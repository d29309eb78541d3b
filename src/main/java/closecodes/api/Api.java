package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.search.LaterSearch;
import closecodes.view.Links;
import java.util.Arrays;
import java.util.List;

/** The HTTP API: all routes. */
public final class Api {
    /** Every media type that {@code Accept} can choose somewhere. */
    public static final List<String> MEDIA_TYPES =
            Arrays.stream(Format.values()).map(Format::mediaType).toList();

    private final Catalog catalog;
    private final Links links;
    private final String version;
    private final Operations operations;
    private final Reports reports;
    private final LaterSearch search;

    /**
     * An API over a catalogue.
     *
     * @param links where we are reached
     * @param version of the program
     * @param operations what the server says about itself
     * @param reports those of live sockets
     * @param search over the same catalogue
     */
    public Api(
            Catalog catalog, Links links, String version, Operations operations, Reports reports, LaterSearch search) {
        this.catalog = catalog;
        this.links = links;
        this.version = version;
        this.operations = operations;
        this.reports = reports;
        this.search = search;
    }

    /** Adds every route of the API. */
    public void addTo(Paths paths) {
        new IndexRoutes(catalog, links, version).addTo(paths);
        new ProvidersRoutes(catalog, links).addTo(paths);
        new IntermediariesRoutes(catalog, links).addTo(paths);
        new CodesRoutes(catalog, links).addTo(paths);
        new RangesRoutes(catalog, links).addTo(paths);
        new CompareRoutes(catalog, links).addTo(paths);
        new ValidateRoutes(catalog, links).addTo(paths);
        new DiagnoseRoutes(catalog, links, operations.service().diagnoses()).addTo(paths);
        new LibrariesRoutes(catalog, links).addTo(paths);
        new SituationsRoutes(catalog, links).addTo(paths);
        new MatrixRoutes(catalog, links).addTo(paths);
        new DecideRoutes(catalog, links).addTo(paths);
        new SearchRoutes(catalog, links, search).addTo(paths);
        new LookupRoutes(catalog, links).addTo(paths);
        new MetricsRoutes(catalog, operations).addTo(paths);
        new ExportRoutes(catalog, links).addTo(paths);
        new LiveRoutes(reports).addTo(paths);
        new WordsRoutes(catalog, links).addTo(paths);
        new SchemaRoutes(catalog, links).addTo(paths);
        new ProblemRoutes(catalog, links).addTo(paths);
        new DocsRoutes(catalog, links).addTo(paths);
        new DataRoutes(catalog).addTo(paths);
        new StatsRoutes(operations.service(), links).addTo(paths);
        new ToolsRoutes(catalog, links, search).addTo(paths);
        new HealthRoutes(catalog, version, operations).addTo(paths);
    }
}
