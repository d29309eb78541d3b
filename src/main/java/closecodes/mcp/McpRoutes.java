package closecodes.mcp;

import closecodes.catalog.Later;
import closecodes.http.Accept;
import closecodes.routing.Format;
import closecodes.routing.Paths;
import closecodes.routing.ProblemException;
import closecodes.routing.RequestBody;
import closecodes.routing.SentType;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code /mcp}: the protocol over HTTP (Streamable HTTP), one message and one answer to a POST. */
public final class McpRoutes {
    /** Where it lies. */
    public static final String PATH = "/mcp";

    private final Later<McpServer> server;
    private final Origins origins;

    /**
     * Routes to a server.
     *
     * @param base our public address; empty where nobody said
     */
    public McpRoutes(Later<McpServer> server, String base) {
        this.server = server;
        this.origins = new Origins(base);
    }

    /** Adds them. */
    public void addTo(Paths paths) {
        paths.post(PATH, this::answer);
    }

    private void answer(Context ctx) {
        Reply reply;
        try {
            check(ctx);
            reply = server.get().answer(RequestBody.read(ctx), new Headers(ctx));
        } catch (RpcException e) {
            RequestBody.skip(ctx);
            reply = Reply.error(null, e);
        } catch (ContentTooLargeResponse e) {
            RequestBody.skip(ctx);
            reply = refusal(
                    413, "A message has at most " + RequestBody.LARGEST_KIB + " KiB. Cut what is pasted in it.");
        } catch (ProblemException e) {
            e.headers().forEach(ctx::header);
            reply = refusal(e.type().status(), e.detail().en());
        }
        ctx.status(reply.status());
        ctx.header("Cache-Control", "no-store");
        if (reply.body() != null) {
            ctx.contentType(Format.JSON.contentType());
        }
        var bytes = reply.bytes();
        // Without it an answer that is longer than Jetty's buffer ends with its connection, or in chunks.
        ctx.header("Content-Length", Integer.toString(bytes.length));
        ctx.result(bytes);
    }

    private void check(Context ctx) {
        Optional.ofNullable(ctx.header("Origin"))
                .filter(origin -> !origins.accept(origin))
                .ifPresent(origin -> {
                    throw refused(
                            403,
                            "Pages of " + Message.echo(origin)
                                    + " may not ask here. Ask from a server, or from a page of "
                                    + "this service or of this machine.");
                });
        var type = SentType.of(ctx);
        if (!type.is(Format.JSON.mediaType()) || !type.isUtf8()) {
            throw refused(415, "Send Content-Type: application/json, in UTF-8.");
        }
        var accept = Optional.ofNullable(ctx.header("Accept")).orElse("");
        if (Accept.of(accept).quality(Format.JSON.mediaType()) == 0) {
            throw refused(406, "Answers are application/json. Send Accept: application/json, text/event-stream.");
        }
    }

    private static RpcException refused(int status, String rule) {
        return RpcException.refused(status, RpcException.INVALID_REQUEST, rule);
    }

    private static Reply refusal(int status, String rule) {
        return Reply.error(null, refused(status, rule));
    }

    /** The headers of a request. */
    private record Headers(Context ctx) implements Envelope {
        @Override
        public Optional<String> header(String name) {
            return Optional.ofNullable(ctx.header(name));
        }

        @Override
        public boolean mirrorsBody() {
            return true;
        }
    }
}
