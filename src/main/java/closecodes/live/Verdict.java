package closecodes.live;

import closecodes.catalog.Text;
import closecodes.protocol.CloseReason;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameReading.State;

/** A verdict short enough for the reason of a Close: a browser drops messages that come after its own Close. */
final class Verdict {
    private Verdict() {}

    static Text of(FrameReading reading) {
        if (!reading.violations().isEmpty()) {
            var first = reading.violations().get(0);
            return new Text(
                            "Invalid: {rule} at byte {offset} (RFC 6455 {section})",
                            "Không hợp lệ: {rule} ở byte {offset} (RFC 6455 {section})")
                    .with("rule", first.rule().id())
                    .with("offset", first.offset())
                    .with("section", first.rule().section());
        }
        var code = reading.code();
        var what = code == null
                ? new Text("Valid: Close without a code", "Hợp lệ: frame Close không có mã")
                : new Text(
                                "Valid: Close {code}, reason of {bytes} bytes",
                                "Hợp lệ: frame Close {code}, lý do đóng dài {bytes} byte")
                        .with("code", code.number())
                        .with("bytes", CloseReason.bytes(reading.reason() == null ? "" : reading.reason()));
        return reading.state() == State.TRAILING
                ? what.then(new Text("(and more bytes after it)", "(sau đó còn dữ liệu)"))
                : what;
    }
}
