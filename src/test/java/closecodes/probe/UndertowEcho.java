package closecodes.probe;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.net.InetSocketAddress;

/** Undertow with its receive listener as it comes. */
final class UndertowEcho implements EchoServer {
    private final Undertow undertow = Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(Handlers.websocket((exchange, channel) -> {
                channel.getReceiveSetter().set(new Echo());
                channel.resumeReceives();
            }))
            .build();

    UndertowEcho() {
        undertow.start();
    }

    @Override
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        undertow.stop();
    }

    private static final class Echo extends AbstractReceiveListener {

        @Override
        protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
            WebSockets.sendText(message.getData(), channel, null);
        }
    }
}
