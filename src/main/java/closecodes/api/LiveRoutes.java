package closecodes.api;

import closecodes.catalog.Text;
import closecodes.http.ProblemType;
import closecodes.routing.Parameters;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestLanguage;
import closecodes.routing.Responder;
import io.javalin.http.Context;
import java.util.List;

/** {@code /v1/live/reports/{id}}; the list of endings is a page too, and the sockets themselves are not answered here. */
final class LiveRoutes {
    private final Reports reports;

    LiveRoutes(Reports reports) {
        this.reports = reports;
    }

    void addTo(Paths paths) {
        paths.get("/v1/live/reports/{id}", this::report);
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
