package closecodes.live;

import closecodes.catalog.Language;
import closecodes.http.ClientAddress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns HTTP connections into live ones, as long as there is room. */
final class Upgrades {
    private final LiveLimits limits;
    private final LiveSockets sockets;

    Upgrades(LiveLimits limits, LiveSockets sockets) {
        this.limits = limits;
        this.sockets = sockets;
    }

    /**
     * Answers a good handshake with 101 and hands the connection over.
     *
     * @param accept what proves that we understood the handshake
     * @throws RefusedException if there is no room
     */
    void upgrade(
            Request request,
            Response response,
            Callback callback,
            String accept,
            Conversation conversation,
            Language language) {
        var address = ClientAddress.of(request);
        var meta = request.getConnectionMetaData();
        var connection = sockets.open(
                address,
                () -> new LiveConnection(
                        meta.getConnection().getEndPoint(),
                        meta.getConnector(),
                        limits,
                        language,
                        conversation,
                        gone -> sockets.remove(gone, address)));
        connection.upgrading();
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
}
