package closecodes.validation;

import closecodes.catalog.Text;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as people paste them: plain hex with spaces, colons, commas, {@code 0x} or {@code \x}, and the dumps of
 * hexdump, xxd, tshark and tcpdump with their offsets and their column of text.
 *
 * @param bytes what was read; empty if there is an objection
 * @param objection what could not be read; null if all was
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
public record HexPaste(byte[] bytes, @Nullable Text objection) {
    private static final Pattern OFFSET = Pattern.compile("^\\s*(?:0x)?[0-9a-fA-F]{4,8}(?::\\s+|\\s{2,})(?=\\S)");
    /** The line with which hexdump says where the bytes end. */
    private static final Pattern LAST_OFFSET = Pattern.compile("\\s*(?:0x)?[0-9a-fA-F]{4,8}:?\\s*");

    private static final Pattern TEXT_COLUMN = Pattern.compile("\\s{3,}\\S.*$|\\s*\\|.*$");
    private static final Pattern SECOND_HALF =
            Pattern.compile("^((?:\\S\\S ){7}\\S\\S)  ((?:[0-9a-fA-F]{2} ?){1,8})(?:  .*)?$");
    private static final Pattern TWO_SPACES = Pattern.compile("(?<=\\S)  \\S.*$");
    private static final Pattern NOISE = Pattern.compile("0[xX]|\\\\x|[\\s:,;\\[\\]{}()\"'-]|\\bb(?=['\"])");

    /** Reads a paste. */
    public static HexPaste of(String text) {
        var bytes = new ByteArrayOutputStream();
        boolean isDump = text.lines().anyMatch(line -> OFFSET.matcher(line).find());
        for (var line : text.lines().toList()) {
            if (isDump && LAST_OFFSET.matcher(line).matches()) {
                continue;
            }
            var digits = NOISE.matcher(withoutColumns(line)).replaceAll("");
            var objection = objection(digits, line);
            if (objection != null) {
                return new HexPaste(new byte[0], objection);
            }
            bytes.writeBytes(HexFormat.of().parseHex(digits));
        }
        return new HexPaste(bytes.toByteArray(), null);
    }

    private static String withoutColumns(String line) {
        var offset = OFFSET.matcher(line);
        if (!offset.find()) {
            return line;
        }
        var rest = TEXT_COLUMN
                .matcher(line.substring(offset.end()))
                .replaceFirst("")
                .stripTrailing();
        var halves = SECOND_HALF.matcher(rest);
        return halves.matches()
                ? halves.group(1) + " " + halves.group(2)
                : TWO_SPACES.matcher(rest).replaceFirst("");
    }

    private static @Nullable Text objection(String digits, String line) {
        for (int i = 0; i < digits.length(); i++) {
            if (Character.digit(digits.charAt(i), 16) < 0) {
                return new Text(
                                "“{character}” is no hexadecimal digit, in the line “{line}”.",
                                "“{character}” không phải chữ số hệ 16, trong dòng “{line}”.")
                        .with("character", Character.toString(digits.codePointAt(i)))
                        .with("line", shortened(line));
            }
        }
        return digits.length() % 2 == 0
                ? null
                : new Text(
                                "A byte has two digits, and the line “{line}” has {count}.",
                                "Mỗi byte gồm 2 chữ số, còn dòng “{line}” có {count} chữ số.")
                        .with("count", digits.length())
                        .with("line", shortened(line));
    }

    private static String shortened(String line) {
        var stripped = line.strip();
        return stripped.length() <= 60 ? stripped : stripped.substring(0, 60) + "…";
    }
}
