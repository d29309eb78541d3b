package closecodes.probe;

import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Java-WebSocket. */
final class JavaWebSocketEcho implements EchoServer {
    private final CountDownLatch started = new CountDownLatch(1);
    private final Echo echo = new Echo();

    JavaWebSocketEcho() throws InterruptedException {
        echo.setReuseAddr(true);
        echo.start();
        started.await();
    }

    @Override
    public int port() {
        return echo.getPort();
    }

    @Override
    public void close() {
        try {
            echo.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Echo extends WebSocketServer {

        Echo() {
            super(new InetSocketAddress("127.0.0.1", 0));
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {}

        @Override
        public void onMessage(WebSocket connection, String message) {
            connection.send(message);
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onError(WebSocket connection, Exception exception) {}
    }
}
