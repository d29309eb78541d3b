package closecodes.api;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A request that is wrong in some way.
 *
 * @param what is wrong with it
 * @param mayBeSilent whether a server may close without an answer, as there is no whole request
 */
record BadRequest(String what, byte[] bytes, boolean mayBeSilent) {

    private static final Pattern HEAD = Pattern.compile("HEAD [!-~][!-~\\x80-\\xFF]* HTTP/1\\.[01]\r\n");

    static BadRequest of(String what, String method, String target, byte[] body, String... headers) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var first = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new byte[first.length + body.length];
        System.arraycopy(first, 0, bytes, 0, first.length);
        System.arraycopy(body, 0, bytes, first.length, body.length);
        return new BadRequest(what, bytes, false);
    }

    static BadRequest raw(String what, String text) {
        return new BadRequest(what, text.getBytes(StandardCharsets.ISO_8859_1), true);
    }

    /** Whether it begins with a good request line for a HEAD; the method of a bad one nobody can know. */
    boolean isHead() {
        return HEAD.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).lookingAt();
    }
}
