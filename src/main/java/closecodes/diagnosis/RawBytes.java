package closecodes.diagnosis;

import closecodes.catalog.ClosedBy;
import closecodes.protocol.CloseCode;
import closecodes.protocol.Endpoint;
import closecodes.protocol.FrameReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Close codes in bytes as logs show them: {@code b'\x03\xe8'}, {@code 0x03 0xE8}, {@code <Buffer 03 e8>}, {@code 0x3EE},
 * whole Close frames (RFC 6455 §5.5.1) among them.
 */
final class RawBytes {
    private static final int LONGEST = 140;
    private static final int FIRST_OF_CLOSE = 0x88;
    private static final int NO_STATUS_RECEIVED = 1005;
    private static final int MASK_BYTES = 4;

    /** A header, and a code without a reason. */
    private static final int SHORTEST_FRAME = 4;

    /** Words without which two pairs of digits are just numbers. */
    private static final List<String> ABOUT_BYTES =
            List.of("buffer", "payload", "bytes", "hex", "close", "frame", "body", "data", "opcode");

    /** Decimals of which the first is the high byte of 1000 to 4999. */
    private static final Pattern DECIMALS = Pattern.compile("(<<|\\[)(3|4|5|6|7|8|9|1\\d)[, ] ?(\\d{1,3})(?=[, >\\]])");

    private static final int LONGEST_LIST = 16;

    private final LogText text;
    private final List<Stated> stated = new ArrayList<>();
    private final List<Template.Piece> pieces = new ArrayList<>();

    private RawBytes(LogText text) {
        this.text = text;
    }

    static RawBytes in(LogText text) {
        var found = new RawBytes(text);
        int place = 0;
        while (place < text.folded().length()) {
            place = Math.max(place + 1, found.readAt(place));
        }
        return found;
    }

    List<Stated> stated() {
        return stated;
    }

    /** Where the bytes stand: their digits are no numbers. */
    List<Template.Piece> pieces() {
        return pieces;
    }

    /** Reads what begins here, if it is bytes, and says where it ends. */
    private int readAt(int place) {
        char first = text.at(place);
        boolean begins = !Words.isAsciiWord(text.at(place - 1));
        if (first == 'b' && begins && (text.at(place + 1) == '\'' || text.at(place + 1) == '"')) {
            return readLiteral(place);
        }
        if (text.at(place + 1) == 'x' && (first == '/' || (first == '0' && begins))) {
            return readPrefixed(place);
        }
        if (first == '<' || first == '[') {
            return readList(place);
        }
        if (first == '8' && begins) {
            int end = readFrame(place);
            if (end > place) {
                return end;
            }
        }
        return begins && isPair(place) ? readPairs(place) : place;
    }

    /** A whole Close frame in hexadecimal, in bytes or longer groups: its length proves that it is one. */
    private int readFrame(int start) {
        var bytes = new ByteArrayOutputStream();
        int place = start;
        int end = start;
        while (isHexadecimal(place) && isHexadecimal(place + 1) && bytes.size() < LONGEST) {
            bytes.write(pair(place));
            end = place + 2;
            place = text.at(end) == ' ' || text.at(end) == ':' ? end + 1 : end;
        }
        if (Words.isAsciiWord(text.at(end)) || !isCloseFrame(bytes.toByteArray())) {
            return start;
        }
        judge(bytes.toByteArray(), start, end);
        return end;
    }

    /** Whether the length that stands in it (RFC 6455 §5.2) is that of what follows. */
    private static boolean isCloseFrame(byte[] bytes) {
        if (bytes.length < SHORTEST_FRAME || (bytes[0] & 0xFF) != FIRST_OF_CLOSE) {
            return false;
        }
        int header = (bytes[1] & 0x80) == 0 ? 2 : 2 + MASK_BYTES;
        return bytes.length == header + (bytes[1] & 0x7F);
    }

    private boolean isHexadecimal(int place) {
        return Character.digit(text.at(place), 16) >= 0;
    }

    /** Bytes in decimals: {@code <<3,232>>} of Erlang, {@code [3 232]} of Go, {@code [3,232]} of a buffer in JSON. */
    private int readList(int start) {
        var list = DECIMALS.matcher(text.folded())
                .region(start, Math.min(start + LONGEST_LIST, text.folded().length()));
        if (!list.lookingAt() || !(list.group(1).equals("<<") || isAboutBytes(start))) {
            return start;
        }
        int high = Integer.parseInt(list.group(2));
        int low = Integer.parseInt(list.group(3));
        if (low <= 0xFF) {
            add((high << 8) | low, start, list.end(), direction(start));
        }
        return list.end() - 1;
    }

    /** A literal of Python: printable characters stand for themselves. */
    private int readLiteral(int start) {
        var raw = text.raw();
        char quote = raw.charAt(start + 1);
        var bytes = new ByteArrayOutputStream();
        int place = start + 2;
        while (place < raw.length() && raw.charAt(place) != quote && bytes.size() < LONGEST) {
            char character = raw.charAt(place);
            if (character == '\\' && text.at(place + 1) == 'x' && isPair(place + 2)) {
                bytes.write(pair(place + 2));
                place += 4;
            } else {
                int escaped = character == '\\' ? escape(text.at(place + 1)) : character;
                bytes.write(escaped);
                place += character == '\\' ? 2 : 1;
            }
        }
        judge(bytes.toByteArray(), start, place);
        return place;
    }

    private static int escape(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    private int readPrefixed(int start) {
        int digits = start + 2;
        while (Character.digit(text.at(digits), 16) >= 0 && digits - start < 8) {
            digits++;
        }
        int length = digits - start - 2;
        if (length == 3 || (length == 4 && !Words.isAsciiWord(text.at(digits)))) {
            int value = Integer.parseInt(text.folded().substring(start + 2, digits), 16);
            add(value, start, digits, null);
            return digits;
        }
        var bytes = new ByteArrayOutputStream();
        int place = start;
        int end = start;
        while (isPrefixedPair(place) && bytes.size() < LONGEST) {
            bytes.write(pair(place + 2));
            end = place + 4;
            place = afterSeparators(end);
        }
        judge(bytes.toByteArray(), start, end);
        return Math.max(end, digits);
    }

    private boolean isPrefixedPair(int place) {
        return (text.at(place) == '0' || text.at(place) == '/') && text.at(place + 1) == 'x' && isPair(place + 2);
    }

    private int readPairs(int start) {
        var bytes = new ByteArrayOutputStream();
        int place = start;
        int end = start;
        while (isPair(place) && bytes.size() < LONGEST) {
            bytes.write(pair(place));
            end = place + 2;
            place = afterSeparators(end);
        }
        if (bytes.size() > 1 && isAboutBytes(start)) {
            judge(bytes.toByteArray(), start, end);
        }
        return end;
    }

    private boolean isAboutBytes(int start) {
        var before = text.folded().substring(Math.max(text.lineStart(start), start - 40), start);
        return ABOUT_BYTES.stream().anyMatch(before::contains);
    }

    private int afterSeparators(int place) {
        int end = place;
        while (end - place < 2 && (text.at(end) == ' ' || text.at(end) == ',' || text.at(end) == ':')) {
            end++;
        }
        return end;
    }

    /** Two hexadecimal digits that no third one follows. */
    private boolean isPair(int place) {
        return Character.digit(text.at(place), 16) >= 0
                && Character.digit(text.at(place + 1), 16) >= 0
                && (!Words.isAsciiWord(text.at(place + 2)) || text.at(place - 1) == 'x');
    }

    private int pair(int place) {
        return Integer.parseInt(text.folded().substring(place, place + 2), 16);
    }

    private void judge(byte[] bytes, int start, int end) {
        if (bytes.length < 2) {
            return;
        }
        if ((bytes[0] & 0xFF) == FIRST_OF_CLOSE) {
            boolean masked = (bytes[1] & 0x80) != 0;
            var reading = FrameReader.read(bytes, masked ? Endpoint.CLIENT : Endpoint.SERVER, false);
            var code = reading.code();
            if (code != null) {
                add(code.number(), start, end, direction(start));
            } else if (bytes[1] == 0) {
                add(NO_STATUS_RECEIVED, start, end, direction(start));
            }
            return;
        }
        int value = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (bytes.length == 2 || isReadable(bytes)) {
            add(value, start, end, direction(start));
        }
    }

    private static boolean isReadable(byte[] bytes) {
        return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_8)
                .codePoints()
                .allMatch(character -> character >= ' ' && character != 0xFFFD);
    }

    private @Nullable ClosedBy direction(int start) {
        for (var word : Words.before(text, start, 5)) {
            if (NumberWords.SENT.contains(word)) {
                return ClosedBy.LOCAL;
            }
            if (NumberWords.RECEIVED.contains(word)) {
                return ClosedBy.PEER;
            }
        }
        return null;
    }

    private void add(int value, int start, int end, @Nullable ClosedBy closedBy) {
        if (value >= 1000 && value <= 4999) {
            stated.add(new Stated(
                    new CloseCode(value), start, end, Weight.CODE_IN_BYTES, closedBy, text.quote(start, end)));
            pieces.add(new Template.Piece(start, end));
        }
    }
}
