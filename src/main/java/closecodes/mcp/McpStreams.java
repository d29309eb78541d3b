package closecodes.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The protocol over standard streams: a message a line, an answer a line, until the input ends. */
public final class McpStreams {
    private static final int LONGEST_LINE = 1024 * 1024;

    private final McpServer server;

    public McpStreams(McpServer server) {
        this.server = server;
    }

    /** Answers until the input ends. */
    public void serve(InputStream input, OutputStream output) throws IOException {
        var in = new BufferedInputStream(input);
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                answer(line, output);
                line.reset();
            } else if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
        }
        answer(line, output);
    }

    private void answer(ByteArrayOutputStream line, OutputStream output) throws IOException {
        var reply = line.size() > LONGEST_LINE
                ? Reply.error(
                        null,
                        RpcException.refused(
                                413, RpcException.INVALID_REQUEST, "A message has at most " + LONGEST_LINE + " bytes."))
                : reply(line.toByteArray());
        if (reply.body() != null) {
            output.write(reply.bytes());
            output.write('\n');
            output.flush();
        }
    }

    private Reply reply(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).isBlank() ? Reply.NONE : server.answer(line, Envelope.NONE);
    }
}
