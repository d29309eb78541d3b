package closecodes.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;

/**
 * Who asks, as far as limits are concerned: an IPv4 address, or the /64 of an IPv6 address, as a customer has at least so
 * many of these.
 *
 * @param network the 64 bits of an IPv6 network; an IPv4 address behind 32 bits that no such network begins with
 */
public record ClientAddress(long network) {
    /** Where a request carries the address that a trusted proxy told us. */
    public static final String ATTRIBUTE = "closecodes.client-address";

    private static final long IPV4 = 0xFFFF_FFFF_0000_0000L;

    /** The client behind a network address. */
    public static ClientAddress of(InetAddress address) {
        var bytes = ByteBuffer.wrap(address.getAddress());
        return new ClientAddress(
                address instanceof Inet4Address ? IPV4 | Integer.toUnsignedLong(bytes.getInt()) : bytes.getLong());
    }

    /** The client that sent a request: what a trusted proxy says, or the other end of the connection. */
    public static ClientAddress of(Request request) {
        return request.getAttribute(ATTRIBUTE) instanceof ClientAddress told ? told : of(peer(request));
    }

    /** The other end of the connection. */
    public static InetAddress peer(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : InetAddress.getLoopbackAddress();
    }
}
