package closecodes.live;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.ending.BadArgumentException;
import closecodes.ending.Endings;
import closecodes.ending.Plan;
import closecodes.http.JettyErrors;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.http.Query;
import closecodes.http.ReaderLanguage;
import closecodes.view.Links;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers everything below {@code /live/}, in front of all other routes: upgrades, and refusals that say why. */
public final class LiveHandler extends Handler.Wrapper {
    private static final String BELOW = "/live/";
    private static final String LIST = "/live";
    private static final String LANG = "lang";
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String RETRY_AFTER_S = "10";
    private static final long PATIENCE_MS = 3_000;

    private final LiveLimits limits;
    private final Links links;
    private final LiveReports reports;
    private final LiveSockets sockets;

    /**
     * A handler in front of others.
     *
     * @param links where we are reached
     * @param reports where reports are kept
     */
    public LiveHandler(LiveLimits limits, Links links, LiveReports reports) {
        this.limits = limits;
        this.links = links;
        this.reports = reports;
        this.sockets = new LiveSockets(limits.sockets(), limits.socketsPerAddress());
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
        var plan = plan(path, request.getHttpURI().getQuery());
        var accept = Handshake.accept(request);
        if (!HttpMethod.GET.is(request.getMethod())) {
            throw Refusals.method(request.getMethod(), METHODS);
        }
        requireKnownOrigin(request.getHeaders().get(HttpHeader.ORIGIN));
        if (plan instanceof Plan.Refusal refusal) {
            Refusals.onRequest(refusal.status(), request, response, callback);
            return;
        }
        upgrade(request, response, callback, accept, conversation(plan, language), language);
    }

    private static Plan plan(String path, @Nullable String queryText) {
        var found = Endings.at(path).orElseThrow(() -> Refusals.noSuchEnding(BELOW, path));
        var query = Query.of(queryText);
        query.unreadable().ifPresent(piece -> {
            throw Refusals.unreadable(piece);
        });
        var values = new HashMap<String, String>();
        for (var name : query.names()) {
            if (!name.equals(LANG)) {
                values.put(name, query.first(name).orElse(""));
            }
        }
        try {
            return found.plan(values);
        } catch (BadArgumentException e) {
            throw new RefusedException(ProblemType.BAD_PARAMETER, e.detail(), e.value(), e.suggestion(), Map.of());
        }
    }

    private void requireKnownOrigin(@Nullable String origin) {
        // Only pages have an origin; other clients could send any.
        if (origin != null && !limits.origins().isEmpty() && !limits.origins().contains(origin)) {
            throw new RefusedException(
                    ProblemType.FORBIDDEN_ORIGIN,
                    new Text(
                            "Pages of this origin may not connect here. The operator lists those that may in CLOSECODES_LIVE_ORIGINS.",
                            "Trang từ origin này không được kết nối tới đây. Người vận hành liệt kê các origin được phép trong CLOSECODES_LIVE_ORIGINS."),
                    origin);
        }
    }

    private Conversation conversation(Plan plan, Language language) {
        return plan instanceof Plan.Script script
                ? new ScriptedEnding(script)
                : new Inspection(language, links, reports, plan instanceof Plan.Inspection it && it.keepsReport());
    }

    private void upgrade(
            Request request,
            Response response,
            Callback callback,
            String accept,
            Conversation conversation,
            Language language) {
        var address = address(request);
        var admission = sockets.admit(address);
        if (admission != LiveSockets.Admission.WELCOME) {
            throw Refusals.full(admission, RETRY_AFTER_S);
        }
        var meta = request.getConnectionMetaData();
        var connection = new LiveConnection(
                meta.getConnection().getEndPoint(),
                meta.getConnector(),
                limits,
                language,
                conversation,
                gone -> sockets.remove(gone, address));
        sockets.add(connection);
        request.setAttribute(HttpStream.UPGRADE_CONNECTION_ATTRIBUTE, connection);
        response.setStatus(101);
        response.getHeaders().put(HttpHeader.UPGRADE, "websocket");
        response.getHeaders().put(HttpHeader.CONNECTION, "Upgrade");
        response.getHeaders().put("Sec-WebSocket-Accept", accept);
        response.write(true, null, Callback.from(callback::succeeded, failure -> {
            connection.abort();
            callback.failed(failure);
        }));
    }

    private static InetAddress address(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : InetAddress.getLoopbackAddress();
    }
}
