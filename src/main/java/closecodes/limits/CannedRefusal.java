package closecodes.limits;

import closecodes.catalog.Language;
import closecodes.catalog.Text;
import closecodes.http.CommonHeaders;
import closecodes.http.ProblemDocument;
import closecodes.http.ProblemType;
import closecodes.view.Json;
import java.nio.ByteBuffer;
import java.nio.channels.WritePendingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.Callback;

/** A whole HTTP answer to somebody whose request was never read; in English, as nothing is known of the reader. */
final class CannedRefusal {

    private CannedRefusal() {}

    /** The bytes of the answer. */
    static ByteBuffer of(ProblemType type, Text detail, String base) {
        var body = Json.bytes(ProblemDocument.of(type, detail, null, null, null, Language.EN, base));
        var head = new StringBuilder("HTTP/1.1 " + type.status() + " " + HttpStatus.getMessage(type.status()) + "\r\n");
        CommonHeaders.ALL.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Type: " + ProblemDocument.CONTENT_TYPE + "\r\n")
                .append(
                        "Content-Language: en\r\nCache-Control: no-store\r\nVary: Accept-Language\r\nConnection: close\r\n");
        if (type == ProblemType.UNAVAILABLE) {
            head.append("Retry-After: 10\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        var bytes = head.toString().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(bytes.length + body.length)
                .put(bytes)
                .put(body)
                .flip();
    }

    /** Sends the answer as far as the connection takes it, and closes. */
    static void send(ProblemType type, Text detail, String base, EndPoint endPoint) {
        try {
            endPoint.write(Callback.from(endPoint::close, failure -> endPoint.close()), of(type, detail, base));
        } catch (WritePendingException e) {
            // A request came to its end just now and is being answered.
            endPoint.close();
        }
    }
}
