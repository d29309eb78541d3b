package closecodes.probe;

import io.javalin.Javalin;

/** Jetty, through Javalin. */
final class JettyEcho implements EchoServer {
    private final Javalin app = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.jetty.host = "127.0.0.1";
                config.routes.ws("/", ws -> ws.onMessage(context -> context.send(context.message())));
            })
            .start(0);

    @Override
    public int port() {
        return app.port();
    }

    @Override
    public void close() {
        app.stop();
    }
}
