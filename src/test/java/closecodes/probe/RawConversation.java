package closecodes.probe;

import static closecodes.probe.Fault.*;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

/** One connection of the raw server; reads frames by itself, so that it shares no mistake with the code under test. */
final class RawConversation {
    private static final int SILENCE_MS = 900;
    private static final Set<Integer> LATER_CODES = Set.of(1012, 1013, 1014);

    private final Socket socket;
    private final Fault fault;
    private final DataInputStream in;
    private final OutputStream out;
    private boolean isInsideMessage;

    RawConversation(Socket socket, Fault fault) throws IOException {
        this.socket = socket;
        this.fault = fault;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        socket.setTcpNoDelay(true);
    }

    void hold() throws IOException {
        if (fault == GREETS_AND_PINGS) {
            send(0x81, "welcome".getBytes(StandardCharsets.UTF_8));
            send(0x89, new byte[] {1});
        } else if (fault == CLOSES_AT_ONCE) {
            send(0x88, body(4401, "token"));
            return;
        } else if (fault == FLOODS) {
            flood(new byte[] {(byte) 0x81, 0});
        } else if (fault == FLOODS_WITH_PINGS_AND_READS_NOTHING) {
            flood(ClientFrames.unmasked(0x89, new byte[125]));
        } else if (fault == FLOODS_INSIDE_A_FRAME) {
            out.write(new byte[] {(byte) 0x82, 127, 0x10, 0, 0, 0, 0, 0, 0, 0});
            flood(new byte[2]);
        } else if (fault == DROPS_SILENT_CONNECTIONS || fault == CLOSES_SILENT_CONNECTIONS) {
            socket.setSoTimeout(SILENCE_MS);
        }
        try {
            while (takeFrame()) {}
        } catch (EOFException e) {
            // The client ended its side.
        } catch (SocketTimeoutException e) {
            if (fault == CLOSES_SILENT_CONNECTIONS) {
                send(0x88, body(1001, "idle"));
            }
        }
    }

    /** Answers the opening handshake; the head of the request. */
    String shakeHands() throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(in.readByte());
        }
        var key = head.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith("Sec-WebSocket-Key: "))
                .findFirst()
                .orElseThrow()
                .substring("Sec-WebSocket-Key: ".length());
        out.write(("HTTP/1.1 101 Switching Protocols\r\nupgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accept(key) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static String accept(String key) {
        try {
            var bytes = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a frame and reacts; false if the conversation is over. */
    private boolean takeFrame() throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        int opcode = first & 0x0F;
        boolean isFinal = (first & 0x80) != 0;
        boolean isControl = opcode >= 8;
        int seven = second & 0x7F;
        if ((first & 0x70) != 0 && fault != TAKES_RESERVED_BITS) {
            return fail(1002);
        }
        boolean isUnknown = (opcode > 2 && opcode < 8) || opcode > 10;
        if (isUnknown && fault != IGNORES_UNKNOWN_OPCODES) {
            return fail(1002);
        }
        if (isControl && !isFinal && fault != TAKES_FRAGMENTED_CONTROL_FRAMES) {
            return fail(1002);
        }
        if (isControl && seven > 125 && fault != TAKES_LONG_CONTROL_FRAMES && fault != TAKES_LONG_LENGTH_FORMS) {
            return fail(1002);
        }
        boolean isMasked = (second & 0x80) != 0;
        if (!isMasked && fault != TAKES_UNMASKED) {
            return fail(1002);
        }
        long length = seven == 126 ? in.readUnsignedShort() : seven == 127 ? in.readLong() : seven;
        if (length < 0) {
            return fail(1002);
        }
        if (isControl && length > 125 && fault != TAKES_LONG_CONTROL_FRAMES) {
            return fail(1002);
        }
        if (isControl && length < 126 && seven > 125 && fault != TAKES_LONG_LENGTH_FORMS) {
            return fail(1002);
        }
        var key = new byte[4];
        if (isMasked) {
            in.readFully(key);
        }
        var payload = new byte[(int) length];
        in.readFully(payload);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= key[i % 4];
        }
        return isUnknown || react(opcode, isFinal, payload);
    }

    private boolean react(int opcode, boolean isFinal, byte[] payload) throws IOException {
        if (opcode == 8) {
            return takeClose(payload);
        }
        if (opcode == 9) {
            send(0x8A, payload.length > 125 ? new byte[0] : payload);
            return true;
        }
        if (opcode == 0 && !isInsideMessage && fault != IGNORES_STRAY_CONTINUATIONS) {
            return fail(1002);
        }
        if (opcode == 1 && isFinal) {
            if (!isUtf8(payload, 0) && fault != TAKES_BAD_UTF8) {
                return fail(1007);
            }
            send(0x81, "echo".getBytes(StandardCharsets.UTF_8));
        }
        isInsideMessage = opcode < 8 && !isFinal;
        return true;
    }

    private boolean takeClose(byte[] payload) throws IOException {
        if (fault == REFUSES_CLOSE_INSIDE_MESSAGE && isInsideMessage) {
            return fail(1002);
        }
        if (payload.length == 0) {
            return answer(fault == ANSWERS_EMPTY_WITH_1000 ? body(1000, "") : payload);
        }
        if (payload.length == 1) {
            return fault == TAKES_ONE_BYTE ? answer(new byte[0]) : fail(1002);
        }
        int code = ByteBuffer.wrap(payload).getShort() & 0xFFFF;
        if (!isLegal(code) && fault != ECHOES_ANY_CODE) {
            return fail(1002);
        }
        if (fault == REFUSES_LATER_CODES && LATER_CODES.contains(code)
                || fault == REFUSES_PRIVATE_CODES && code >= 4000) {
            return fail(1002);
        }
        if (!isUtf8(payload, 2) && fault != TAKES_BAD_UTF8) {
            return fail(1007);
        }
        return answer(body(fault == ANSWERS_ALWAYS_1000 ? 1000 : code, ""));
    }

    private static boolean isLegal(int code) {
        boolean isStandard = code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
        return isStandard || (code >= 3000 && code < 5000);
    }

    private static boolean isUtf8(byte[] bytes, int from) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private boolean answer(byte[] body) throws IOException {
        if (fault == ANSWERS_NO_CLOSE) {
            return false;
        }
        if (fault == SAYS_NOTHING) {
            return true;
        }
        send(0x88, body);
        if (fault == FLOODS_AFTER_CLOSE) {
            flood(new byte[] {(byte) 0x81, 0});
        }
        if (fault == TEXT_AFTER_CLOSE) {
            send(0x81, "bye".getBytes(StandardCharsets.UTF_8));
        } else if (fault == TWO_CLOSES) {
            send(0x88, body);
        } else if (fault == CUTS_TCP) {
            socket.setSoLinger(true, 0);
            return false;
        } else if (fault == LEAVES_TCP_OPEN) {
            in.readAllBytes();
        }
        return end();
    }

    private boolean fail(int code) throws IOException {
        if (fault == DROPS_WITHOUT_CLOSE) {
            return end();
        }
        if (fault == SAYS_NOTHING) {
            return true;
        }
        send(0x88, body(code, "no"));
        if (fault == ENDS_TCP_AFTER_REPLY_ONLY) {
            in.readNBytes(1);
        }
        return end();
    }

    /** Sends the same without end, until the client is gone. */
    private void flood(byte[] part) throws IOException {
        var many = new byte[part.length * 4_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = part[i % part.length];
        }
        while (true) {
            out.write(many);
        }
    }

    /** Ends TCP in order: a close with unread bytes would be an RST. */
    private boolean end() throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(2_000);
        in.readAllBytes();
        return false;
    }

    private static byte[] body(int code, String reason) {
        return ClientFrames.body(code, reason.getBytes(StandardCharsets.UTF_8));
    }

    private void send(int firstByte, byte[] payload) throws IOException {
        out.write(
                fault == MASKS_ITS_FRAMES
                        ? ClientFrames.masked(firstByte, payload)
                        : ClientFrames.unmasked(firstByte, payload));
    }
}
