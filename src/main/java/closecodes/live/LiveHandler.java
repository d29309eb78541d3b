package closecodes.live;

import closecodes.catalog.Language;
import closecodes.ending.Endings;
import closecodes.ending.Plan;
import closecodes.http.Counted;
import closecodes.http.JettyErrors;
import closecodes.http.ProblemDocument;
import closecodes.http.ReaderLanguage;
import closecodes.view.Links;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers everything below {@code /live/}, in front of all other routes: upgrades, and refusals that say why. */
public final class LiveHandler extends Handler.Wrapper {
    private static final String BELOW = "/live/";
    private static final String LIST = "/live";
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Counted COUNTED = Counted.route("/live/{ending}");
    private static final long PATIENCE_MS = 3_000;

    private final LiveLimits limits;
    private final Links links;
    private final LiveReports reports;
    private final Consumer<String> opened;
    private final LiveSockets sockets;
    private final Upgrades upgrades;

    /**
     * A handler in front of others.
     *
     * @param links where we are reached
     * @param reports where reports are kept
     * @param opened is told of each socket that is let in the id of the ending that it asked for
     */
    public LiveHandler(LiveLimits limits, Links links, LiveReports reports, Consumer<String> opened) {
        this.limits = limits;
        this.links = links;
        this.reports = reports;
        this.opened = opened;
        this.sockets = new LiveSockets(limits.sockets(), limits.socketsPerAddress());
        this.upgrades = new Upgrades(limits, sockets);
    }

    /** How many sockets are open. */
    public int openSockets() {
        return sockets.count();
    }

    /** Lets nobody in any more, sends every socket a Close and waits a few seconds for the answers. */
    public void sayGoodbye() {
        sockets.stop(PATIENCE_MS);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = request.getHttpURI().getCanonicalPath();
        boolean isOurs = path.startsWith(BELOW) && path.length() > BELOW.length();
        if (!isOurs && !(path.equals(LIST) && Handshake.isAskedFor(request))) {
            return super.handle(request, response, callback);
        }
        request.setAttribute(Counted.ATTRIBUTE, COUNTED);
        var language = ReaderLanguage.of(
                request.getHttpURI().getQuery(), request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        try {
            answer(request, response, callback, isOurs ? path.substring(BELOW.length()) : "", language);
        } catch (RefusedException e) {
            e.headers().forEach(response.getHeaders()::put);
            var problem =
                    ProblemDocument.of(e.type(), e.detail(), path, e.value(), e.suggestion(), language, links.base());
            JettyErrors.write(problem, request, response, callback);
        }
        return true;
    }

    private void answer(Request request, Response response, Callback callback, String path, Language language) {
        if (HttpMethod.OPTIONS.is(request.getMethod())) {
            Refusals.options(response, callback, METHODS);
            return;
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            throw Refusals.method(request.getMethod(), METHODS);
        }
        var plan = AskedPlan.of(BELOW, path, request.getHttpURI().getQuery());
        var accept = Handshake.accept(request);
        if (!HttpMethod.GET.is(request.getMethod())) {
            throw Refusals.method(request.getMethod(), METHODS);
        }
        Handshake.requireKnownOrigin(request, limits.origins());
        if (plan instanceof Plan.Refusal refusal) {
            Refusals.onRequest(refusal.status(), request, response, callback);
            return;
        }
        upgrades.upgrade(request, response, callback, accept, conversation(plan, language), language);
        Endings.at(path).ifPresent(found -> opened.accept(found.ending().id()));
    }

    private Conversation conversation(Plan plan, Language language) {
        return plan instanceof Plan.Script script
                ? new ScriptedEnding(script)
                : new Inspection(language, links, reports, plan instanceof Plan.Inspection it && it.keepsReport());
    }
}
