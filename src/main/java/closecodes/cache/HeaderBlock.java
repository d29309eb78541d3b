package closecodes.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** Many headers as the bytes of HTTP/1.1, put into an answer at once; to who looks, it is the first of them. */
final class HeaderBlock extends PreEncodedHttpField {
    private final byte[] lines;

    HeaderBlock(List<HttpField> fields) {
        super(fields.get(0).getHeader(), fields.get(0).getName(), fields.get(0).getValue());
        this.lines = fields.stream()
                .map(field -> field.getName() + ": " + field.getValue() + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void putTo(ByteBuffer buffer, HttpVersion version) {
        buffer.put(lines);
    }

    @Override
    public int getEncodedLength(HttpVersion version) {
        return lines.length;
    }
}
