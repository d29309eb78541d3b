package closecodes.api;

import closecodes.catalog.Catalog;
import closecodes.catalog.Text;
import closecodes.ending.Endings;
import closecodes.http.ProblemType;
import closecodes.routing.Format;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Resource;
import closecodes.routing.Responder;
import closecodes.view.Links;
import closecodes.view.LivePage;
import closecodes.view.LiveView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** {@code /live}, the list of endings, and {@code /v1/live/reports/{id}}; the sockets themselves are not answered here. */
final class LiveRoutes {
    private static final String PATH = "/live";

    private final Catalog catalog;
    private final Links links;
    private final String socketBase;
    private final Reports reports;

    LiveRoutes(Catalog catalog, Links links, String socketBase, Reports reports) {
        this.catalog = catalog;
        this.links = links;
        this.socketBase = socketBase;
        this.reports = reports;
    }

    void addTo(Paths paths) {
        paths.getIn(Format.OF_API, PATH, this::list);
        paths.get("/v1/live/reports/{id}", this::report);
    }

    private void list(Context ctx, Optional<Format> suffix) {
        new Parameters(ctx).refuseUnknown(List.of());
        var language = RequestLanguage.of(ctx);
        var view = LiveView.of(Endings.ALL, language, socketBase, links);
        var resource = new Resource(PATH, "", view, () -> LivePage.of(view, language), () -> LivePage.sheet(view));
        Responder.send(ctx, resource, suffix, catalog.updated());
    }

    private void report(Context ctx) {
        new Parameters(ctx).refuseUnknown(List.of());
        var id = ctx.pathParam("id");
        var language = RequestLanguage.of(ctx);
        var report = reports.find(id, language).orElseThrow(() -> new ProblemException(
                        ProblemType.NO_SUCH_REPORT,
                        new Text(
                                "A report is there once the client has sent its Close, for 10 minutes, and only in the process that judged it. The oldest make room for new ones.",
                                "Báo cáo chỉ có sau khi client gửi frame Close, được giữ 10 phút, và chỉ nằm trong process đã đánh giá. Hết chỗ thì báo cáo cũ nhất bị xóa trước."))
                .about(id));
        Responder.sendPrivately(ctx, report, language);
    }
}
