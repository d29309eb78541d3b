package closecodes.probe;

import closecodes.catalog.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/** Opens connections to the server under test, and says in words why one cannot be opened. */
final class Opening {
    private final ProbeSettings settings;
    private final Target target;
    private final Deadline end;
    private final Watchdog watchdog;

    /**
     * Opens connections for one run.
     *
     * @param end when the run is over
     */
    Opening(ProbeSettings settings, Deadline end, Watchdog watchdog) {
        this.settings = settings;
        this.target = settings.target();
        this.end = end;
        this.watchdog = watchdog;
    }

    /** A connection on which the opening handshake has succeeded. */
    Connection open() throws ProbeException {
        var deadline = Deadline.in(settings.timeout()).orAt(end);
        var transport = connect(deadline);
        var guard = watchdog.watch(transport, deadline);
        try {
            transport.setTcpNoDelay(true);
            transport.setSoTimeout((int) settings.timeout().toMillis());
            var stream = target.isTls() ? Tls.over(transport, target, settings.isInsecure()) : transport;
            var in = new BufferedInputStream(stream.getInputStream());
            new Handshake(settings).make(in, stream.getOutputStream());
            if (!guard.cancel(false)) {
                throw new SocketTimeoutException();
            }
            // Cancelled with all others when the run is over.
            var unused = watchdog.watch(transport, end);
            return new Connection(transport, stream, in, settings.timeout(), end);
        } catch (IOException e) {
            close(transport);
            throw failed(deadline.isOver() ? new SocketTimeoutException() : e);
        } catch (ProbeException e) {
            close(transport);
            throw e;
        }
    }

    private Socket connect(Deadline deadline) throws ProbeException {
        var transport = new Socket();
        try {
            var address = new InetSocketAddress(target.host(), target.port());
            if (address.isUnresolved()) {
                throw new ProbeException(
                        new Text("The name {host} has no address.", "Không tìm được địa chỉ IP của {host}.")
                                .with("host", target.host()),
                        new Text("Check the name and DNS.", "Kiểm tra lại tên host và DNS."));
            }
            transport.connect(address, deadline.leftMs());
            return transport;
        } catch (SocketTimeoutException e) {
            close(transport);
            throw new ProbeException(
                    new Text(
                                    "{host} port {port} did not answer within {ms} ms.",
                                    "{host} port {port} không trả lời trong {ms} ms.")
                            .with("ms", settings.timeout().toMillis())
                            .with("port", Integer.toString(target.port()))
                            .with("host", target.host()),
                    new Text(
                            "Check address and firewall, or raise --timeout.",
                            "Kiểm tra địa chỉ và firewall, hoặc tăng --timeout."));
        } catch (IOException e) {
            close(transport);
            throw new ProbeException(
                    new Text(
                                    "No server takes connections at {host} port {port}: {message}.",
                                    "Không có server nào nhận kết nối ở {host} port {port}: {message}.")
                            .with("port", Integer.toString(target.port()))
                            .with("host", target.host())
                            .with("message", message(e)),
                    new Text("Start the server, or check the port.", "Khởi động server, hoặc kiểm tra lại port."));
        }
    }

    private ProbeException failed(IOException cause) {
        if (cause instanceof SocketTimeoutException) {
            return new ProbeException(
                    new Text(
                                    "The connection is there, but the handshake was not answered within {ms} ms.",
                                    "Đã kết nối được, nhưng server không trả lời bắt tay trong {ms} ms.")
                            .with("ms", settings.timeout().toMillis()),
                    target.isTls()
                            ? new Text(
                                    "If the server speaks no TLS, write ws://.",
                                    "Nếu server không dùng TLS, viết ws://.")
                            : new Text("If the server speaks TLS, write wss://.", "Nếu server dùng TLS, viết wss://."));
        }
        if (cause instanceof SSLException) {
            return tlsFailed(cause);
        }
        return new ProbeException(
                new Text(
                                "The server ended the connection during the opening handshake: {message}.",
                                "Server ngắt kết nối giữa lúc bắt tay mở kết nối: {message}.")
                        .with("message", message(cause)),
                target.isTls()
                        ? new Text("Look into the server's log.", "Xem log của server.")
                        : new Text(
                                "Look into the server's log; if it speaks TLS, write wss://.",
                                "Xem log của server; nếu server dùng TLS, viết wss://."));
    }

    private static ProbeException tlsFailed(IOException cause) {
        var problem = new Text("TLS failed: {message}.", "Lỗi TLS: {message}.").with("message", message(cause));
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof CertificateException) {
                return new ProbeException(
                        problem,
                        new Text(
                                "Trust its issuer (-Djavax.net.ssl.trustStore=…), or test with --insecure, which takes any"
                                        + " certificate and host name.",
                                "Khai báo CA tin cậy bằng -Djavax.net.ssl.trustStore=…, hoặc thử với --insecure để chấp nhận"
                                        + " mọi chứng chỉ và tên host."));
            }
        }
        return new ProbeException(
                problem,
                new Text(
                        "If the server speaks no TLS at this port, write ws://.",
                        "Nếu server không dùng TLS ở port này, viết ws://."));
    }

    private static String message(IOException cause) {
        var message = cause.getMessage();
        return Printable.of(message == null ? cause.getClass().getSimpleName() : message);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is given up anyway.
        }
    }
}
