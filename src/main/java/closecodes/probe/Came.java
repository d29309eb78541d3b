package closecodes.probe;

import closecodes.catalog.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Says in a line what a server did: {@code Close 1002 "bad rsv", FIN}. */
final class Came {
    private static final int MOST_FRAMES = 5;
    private static final int LONGEST_TEXT = 50;
    private static final int LONGEST_HEX = 16;

    private Came() {}

    static Text of(Transcript transcript) {
        var parts = new ArrayList<Text>();
        var frames = transcript.frames();
        frames.stream().limit(MOST_FRAMES).map(Came::frame).forEach(parts::add);
        if (frames.size() > MOST_FRAMES) {
            parts.add(new Text("{n} more frames", "{n} frame nữa").with("n", frames.size() - MOST_FRAMES));
        }
        parts.add(
                switch (transcript.end()) {
                    case OPEN -> new Text("TCP open", "TCP còn mở");
                    case FIN -> new Text("FIN", "FIN");
                    case RESET -> new Text("RST", "RST");
                    case FLOOD -> new Text("too much, cut by the probe", "quá nhiều dữ liệu, lệnh probe ngắt TCP");
                    case OURS -> new Text("TCP cut by the probe", "lệnh probe ngắt TCP");
                });
        return joined(parts);
    }

    private static Text frame(ServerFrame frame) {
        if (!frame.verdict().reading().violations().isEmpty()) {
            return kind(frame)
                    .then(new Text("(illegal, {hex})", "(không hợp lệ, {hex})").with("hex", hex(frame.bytes())));
        }
        return kind(frame);
    }

    private static Text kind(ServerFrame frame) {
        return switch (frame.opcode()) {
            case 0 -> new Text("continuation", "continuation");
            case 1 -> new Text("text \"{text}\"", "text “{text}”").with("text", text(frame));
            case 2 -> new Text("binary of {n} bytes", "binary {n} byte").with("n", frame.payload().length);
            case 8 -> close(frame);
            case 9 -> new Text("Ping", "Ping");
            case 10 -> new Text("Pong", "Pong");
            default -> new Text("frame with opcode {n}", "frame có opcode {n}").with("n", frame.opcode());
        };
    }

    private static Text close(ServerFrame frame) {
        var reason = frame.verdict().reading().reason();
        if (frame.code().isEmpty()) {
            return new Text("Close without a code", "Close không có mã");
        }
        var close = new Text("Close {code}", "Close {code}")
                .with("code", frame.code().get());
        return reason == null || reason.isEmpty()
                ? close
                : close.then(new Text("\"{reason}\"", "“{reason}”").with("reason", Printable.of(reason, LONGEST_TEXT)));
    }

    private static String text(ServerFrame frame) {
        return Printable.of(new String(frame.payload(), StandardCharsets.UTF_8), LONGEST_TEXT);
    }

    private static String hex(byte[] bytes) {
        var hex = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST_HEX));
        return bytes.length > LONGEST_HEX ? hex + "…" : hex;
    }

    private static Text joined(List<Text> parts) {
        return new Text(
                String.join(", ", parts.stream().map(Text::en).toList()),
                String.join(", ", parts.stream().map(Text::vi).toList()));
    }
}
