package closecodes.routing;

import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.http.CommonHeaders;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.view.Links;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of errors, and what every answer has. */
public final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private static final Pattern ROOT = Pattern.compile("(/vi)?/[^/]+");

    private final Links links;
    private final Paths paths;
    private final Form form;

    /**
     * Errors that are told as problem documents, unless another form takes them.
     *
     * @param paths those that somebody may have meant who mistyped one
     */
    public Errors(Links links, Paths paths, Form form) {
        this.links = links;
        this.paths = paths;
        this.form = form;
    }

    /** Another form of a problem document, such as a page, for the requests that want it. */
    public interface Form {

        /** Whether it has sent the answer. */
        boolean answers(Context ctx, ProblemDocument problem);
    }

    /** Adds them to all routes. */
    public void addTo(RoutesConfig routes) {
        routes.before(Errors::alwaysSent);
        routes.exception(ProblemException.class, this::answer);
        routes.exception(HttpResponseException.class, this::answer);
        routes.exception(Exception.class, this::answer);
    }

    private static void alwaysSent(Context ctx) {
        CommonHeaders.ALL.forEach(ctx::header);
        if (!ctx.method().isHttpMethod()) {
            // Javalin takes a method called BEFORE for its own handlers of that name and answers 200.
            throw new ProblemException(
                            ProblemType.NOT_IMPLEMENTED,
                            new Text("HTTP has no such method.", "HTTP không có phương thức này."))
                    .about(ctx.method().name());
        }
    }

    private void answer(ProblemException e, Context ctx) {
        if (e.type() != ProblemType.REQUEST_TIMEOUT) {
            RequestBody.skip(ctx);
        }
        e.headers().forEach(ctx::header);
        var problem = ProblemDocument.of(
                e.type(), e.detail(), ctx.path(), e.value(), e.suggestion(), RequestLanguage.of(ctx), links.base());
        if (!form.answers(ctx, problem)) {
            Responder.send(ctx, problem);
        }
    }

    /** What Javalin itself objects to. */
    private void answer(HttpResponseException e, Context ctx) {
        answer(
                switch (e.getStatus()) {
                    case 404 -> nothingHere(ctx);
                    // Directly below the root only numbers are pages, whatever Javalin's pattern for them takes.
                    case 405 -> isWord(ctx.path()) ? nothingHere(ctx) : methodNotAllowed(e, ctx);
                    case 413 -> tooLarge();
                    default ->
                        new ProblemException(
                                ProblemType.ofStatus(e.getStatus()),
                                new Text("The request was refused.", "Yêu cầu bị từ chối."));
                },
                ctx);
    }

    /** Nothing in a request should lead here; if something does, the client learns no details. */
    private void answer(Exception e, Context ctx) {
        LOG.error("{} failed", ctx.method(), e);
        answer(
                new ProblemException(
                        ProblemType.UNAVAILABLE,
                        new Text(
                                "Something broke on our side. Try again in a few minutes.",
                                "Có lỗi ở phía server. Thử lại sau ít phút.")),
                ctx);
    }

    private boolean isWord(String path) {
        return ROOT.matcher(path).matches()
                && !Paths.isNumber(path)
                && !paths.fixed().contains(path);
    }

    /** Paths without their forms in other formats. */
    private List<String> meant() {
        return paths.fixed().stream().filter(path -> path.indexOf('.') < 0).toList();
    }

    private ProblemException nothingHere(Context ctx) {
        return new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Text("{path} lists what there is.", "Xem danh sách URL ở {path}.").with("path", "/v1"))
                .about(ctx.path())
                .suggesting(Nearest.to(ctx.path(), meant()).orElse(null));
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                ProblemType.TOO_LARGE,
                new Text(
                                "A body has at most {most} KiB. Send a long list in several requests.",
                                "Body dài tối đa {most} KiB. Danh sách dài thì chia thành nhiều yêu cầu.")
                        .with("most", RequestBody.LARGEST_KIB));
    }

    private ProblemException methodNotAllowed(HttpResponseException e, Context ctx) {
        var allowed = paths.methods(ctx.path(), e.getDetails().getOrDefault("availableMethods", Paths.METHODS));
        return new ProblemException(
                        ProblemType.METHOD_NOT_ALLOWED,
                        new Text("{path} answers {allowed}.", "{path} chỉ nhận phương thức {allowed}.")
                                .with("allowed", allowed)
                                .with("path", ctx.path()))
                .about(ctx.method().name())
                .with("Allow", allowed);
    }
}
