package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.CommonHeaders;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.search.LaterSearch;
import closecodes.view.Links;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP API: all routes, and what becomes of errors. */
public final class Api {
    /** The largest body that is read, in KiB. */
    public static final int LARGEST_BODY_KIB = 1024;

    /** Every media type that {@code Accept} can choose somewhere. */
    public static final List<String> MEDIA_TYPES =
            Arrays.stream(Format.values()).map(Format::mediaType).toList();

    private static final Logger LOG = LoggerFactory.getLogger(Api.class);
    private static final List<String> KNOWN_PATHS = List.of(
            "/v1",
            "/v1/codes",
            "/v1/ranges",
            "/v1/compare",
            "/v1/comparisons",
            "/v1/validate",
            "/v1/validate/batch",
            "/v1/validate/frame",
            "/v1/diagnose",
            "/v1/libraries",
            "/v1/providers",
            "/v1/intermediaries",
            "/v1/situations",
            "/v1/matrix",
            "/v1/decide",
            "/v1/search",
            "/v1/lookup",
            "/metrics",
            "/metrics/codes",
            "/v1/export.json",
            "/v1/export.ndjson",
            "/v1/export.csv",
            "/live",
            "/v1/vocabulary",
            "/v1/glossary",
            "/v1/changes",
            "/v1/schemas",
            "/v1/problems",
            "/v1/stats",
            "/openapi.yaml",
            "/openapi.json",
            "/docs",
            "/livez",
            "/readyz",
            "/healthz",
            "/version");

    private final Catalog catalog;
    private final Links links;
    private final String version;
    private final Operations operations;
    private final String socketBase;
    private final Reports reports;
    private final LaterSearch search;

    /**
     * An API over a catalogue.
     *
     * @param links where we are reached
     * @param version of the program
     * @param operations what the server says about itself
     * @param socketBase where sockets reach us, such as {@code wss://closecodes.example}
     * @param reports those of live sockets
     * @param search over the same catalogue
     */
    public Api(
            Catalog catalog,
            Links links,
            String version,
            Operations operations,
            String socketBase,
            Reports reports,
            LaterSearch search) {
        this.catalog = catalog;
        this.links = links;
        this.version = version;
        this.operations = operations;
        this.socketBase = socketBase;
        this.reports = reports;
        this.search = search;
    }

    /** Adds every route of the API. */
    public void addTo(RoutesConfig routes) {
        routes.before(Api::alwaysSent);
        var paths = new Paths(routes);
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
        new LiveRoutes(catalog, links, socketBase, reports).addTo(paths);
        new WordsRoutes(catalog, links).addTo(paths);
        new SchemaRoutes(catalog, links).addTo(paths);
        new ProblemRoutes(catalog, links).addTo(paths);
        new DocsRoutes(catalog).addTo(paths);
        new StatsRoutes(operations.service(), links).addTo(paths);
        new HealthRoutes(catalog, version, operations).addTo(paths);
        routes.exception(ApiException.class, this::answer);
        routes.exception(HttpResponseException.class, this::answer);
        routes.exception(Exception.class, this::answer);
    }

    private static void alwaysSent(Context ctx) {
        CommonHeaders.ALL.forEach(ctx::header);
        if (!ctx.method().isHttpMethod()) {
            // Javalin takes a method called BEFORE for its own handlers of that name and answers 200.
            throw new ApiException(
                            ProblemType.NOT_IMPLEMENTED,
                            new Text("HTTP has no such method.", "HTTP không có phương thức này."))
                    .about(ctx.method().name());
        }
    }

    private void answer(ApiException e, Context ctx) {
        if (e.type() != ProblemType.REQUEST_TIMEOUT) {
            RequestBody.skip(ctx);
        }
        e.headers().forEach(ctx::header);
        var problem = ProblemDocument.of(
                e.type(), e.detail(), ctx.path(), e.value(), e.suggestion(), RequestLanguage.of(ctx), links.base());
        Responder.send(ctx, problem);
    }

    /** What Javalin itself objects to. */
    private void answer(HttpResponseException e, Context ctx) {
        answer(
                switch (e.getStatus()) {
                    case 404 -> nothingHere(ctx);
                    case 405 -> methodNotAllowed(e, ctx);
                    case 413 -> tooLarge();
                    default ->
                        new ApiException(
                                ProblemType.ofStatus(e.getStatus()),
                                new Text("The request was refused.", "Yêu cầu bị từ chối."));
                },
                ctx);
    }

    /** Nothing in a request should lead here; if something does, the client learns no details. */
    private void answer(Exception e, Context ctx) {
        LOG.error("{} failed", ctx.method(), e);
        answer(
                new ApiException(
                        ProblemType.UNAVAILABLE,
                        new Text(
                                "Something broke on our side. Try again in a few minutes.",
                                "Có lỗi ở phía server. Thử lại sau ít phút.")),
                ctx);
    }

    private static ApiException nothingHere(Context ctx) {
        return new ApiException(
                        ProblemType.NOT_FOUND,
                        new Text("{path} lists what there is.", "Xem danh sách URL ở {path}.").with("path", "/v1"))
                .about(ctx.path())
                .suggesting(Nearest.to(ctx.path(), KNOWN_PATHS).orElse(null));
    }

    private static ApiException tooLarge() {
        return new ApiException(
                ProblemType.TOO_LARGE,
                new Text(
                                "A body has at most {most} KiB. Send a long list in several requests.",
                                "Body dài tối đa {most} KiB. Danh sách dài thì chia thành nhiều yêu cầu.")
                        .with("most", LARGEST_BODY_KIB));
    }

    private static ApiException methodNotAllowed(HttpResponseException e, Context ctx) {
        var allowed = e.getDetails().getOrDefault("availableMethods", Paths.METHODS);
        return new ApiException(
                        ProblemType.METHOD_NOT_ALLOWED,
                        new Text("{path} answers {allowed}.", "{path} chỉ nhận phương thức {allowed}.")
                                .with("allowed", allowed)
                                .with("path", ctx.path()))
                .about(ctx.method().name())
                .with("Allow", allowed);
    }
}
