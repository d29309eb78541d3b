package closecodes.ending;

import closecodes.catalog.Nearest;
import closecodes.catalog.Text;
import closecodes.protocol.CloseReason;
import closecodes.validation.HexPaste;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that somebody gave to the parameters of an ending. */
public final class Arguments {
    private static final int LONGEST_PAYLOAD = 1_024;

    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The values by name.
     *
     * @param more the values that are not in the path
     * @param open the parameters that these may give
     * @throws BadArgumentException if one of their names is no such parameter
     */
    static Arguments of(Map<String, String> path, Map<String, String> more, List<Parameter> open) {
        var known = open.stream().map(Parameter::name).toList();
        for (var name : more.keySet()) {
            if (!known.contains(name)) {
                throw new BadArgumentException(
                        known.isEmpty()
                                ? new Text("This ending takes no parameter.", "Kiểu đóng này không có tham số.")
                                : new Text(
                                                "There is no such parameter here. Known: {known}.",
                                                "Không có tham số này. Các tham số dùng được: {known}.")
                                        .with("known", String.join(", ", known)),
                        name,
                        Nearest.to(name, known).orElse(null));
            }
        }
        var values = new HashMap<>(more);
        values.putAll(path);
        return new Arguments(values);
    }

    /** A whole number within bounds. */
    int number(String name, int least, int most, int fallback) {
        var text = values.get(name);
        if (text == null) {
            return fallback;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new BadArgumentException(
                    new Text(
                                    "“{name}” is a whole number from {least} to {most}.",
                                    "“{name}” phải là số nguyên từ {least} đến {most}.")
                            .with("name", name)
                            .with("least", least)
                            .with("most", most),
                    text,
                    null);
        }
        return Integer.parseInt(text);
    }

    /** A reason of at most 123 bytes. */
    String reason(String name) {
        var text = values.getOrDefault(name, "");
        if (!CloseReason.fits(text)) {
            throw new BadArgumentException(
                    new Text(
                                    "“{name}” has {bytes} bytes of UTF-8, and a Close frame has room for {most}. For a frame that is too long, use {path}.",
                                    "“{name}” dài {bytes} byte UTF-8, mà frame Close chỉ chứa được {most} byte. Muốn thử frame quá dài thì dùng {path}.")
                            .with("bytes", CloseReason.bytes(text))
                            .with("most", CloseReason.MAX_BYTES)
                            .with("path", "/live/too-big")
                            .with("name", name),
                    text,
                    CloseReason.cut(text));
        }
        return text;
    }

    /** A flag: 1, or 0 where it is left out. */
    boolean flag(String name) {
        return number(name, 0, 1, 0) == 1;
    }

    /** Bytes in hexadecimal. */
    byte[] hex(String name) {
        var text = values.getOrDefault(name, "");
        var paste = HexPaste.of(text);
        var objection = paste.objection();
        if (objection != null) {
            throw new BadArgumentException(objection, text, null);
        }
        if (paste.bytes().length > LONGEST_PAYLOAD) {
            throw new BadArgumentException(
                    new Text("“{name}” has more than {most} bytes.", "“{name}” dài hơn {most} byte.")
                            .with("most", LONGEST_PAYLOAD)
                            .with("name", name),
                    text,
                    null);
        }
        return paste.bytes();
    }
}
