package closecodes.validation;

import closecodes.catalog.Text;
import closecodes.protocol.FrameField;
import closecodes.protocol.FrameReading;
import closecodes.protocol.FrameReading.Violation;
import java.util.Locale;

/** What there is to say about the parts of a frame and about the rules that it breaks. */
final class FrameTexts {
    private static final Text RECEIVER_FAILS =
            new Text("A receiver fails the connection with {code}.", "Bên nhận sẽ hủy kết nối bằng mã {code}.");

    private FrameTexts() {}

    static Finding finding(Violation violation) {
        var rule = violation.rule();
        var message = message(violation).with("value", violation.value());
        return new Finding(
                rule.id(),
                Level.ERROR,
                message.then(RECEIVER_FAILS.with("code", rule.failCode())),
                fix(violation),
                "RFC 6455 " + rule.section(),
                violation.offset());
    }

    private static Text message(Violation violation) {
        return switch (violation.rule()) {
            case RSV_SET ->
                new Text(
                        "RSV{value} is set, and no extension gives it a meaning here.",
                        "Bit RSV{value} bằng 1 mà ở đây không có extension nào dùng bit này.");
            case RESERVED_OPCODE -> new Text("Opcode {value} is reserved.", "Opcode {value} là opcode dự trữ.");
            case FRAGMENTED_CONTROL ->
                new Text(
                        "FIN is 0, but a control frame must not be fragmented.",
                        "FIN bằng 0, nhưng frame điều khiển không được phân mảnh.");
            case MASK_MISSING ->
                new Text(
                        "The frame is not masked, but a client must mask every frame.",
                        "Frame không có mask, nhưng client phải mask mọi frame.");
            case MASK_PRESENT ->
                new Text(
                        "The frame is masked, but a server must not mask any.",
                        "Frame có mask, nhưng server không được mask frame nào.");
            case CONTROL_TOO_LONG ->
                new Text(
                        "A control frame has at most 125 bytes of payload.",
                        "Payload của frame điều khiển dài tối đa 125 byte.");
            case LENGTH_NOT_MINIMAL ->
                new Text(
                        "The length {value} is written in a longer form than it needs.",
                        "Độ dài {value} được ghi ở dạng dài hơn mức cần thiết.");
            case LENGTH_HIGH_BIT ->
                new Text(
                        "The highest bit of the 64-bit length must be 0.", "Bit cao nhất của độ dài 64 bit phải là 0.");
            case ONE_BYTE_BODY ->
                new Text(
                        "The body has 1 byte: it must be empty or begin with a code of 2 bytes.",
                        "Body dài 1 byte: body phải rỗng hoặc bắt đầu bằng mã dài 2 byte.");
            case ILLEGAL_CODE -> new Text("The code {value} must not be sent.", "Không được gửi mã {value}.");
            case REASON_NOT_UTF8 ->
                new Text("The reason is not UTF-8 from this byte on.", "Từ byte này, `reason` không phải UTF-8.")
                        .with("value", violation.value());
            case NOTHING_TO_CONTINUE ->
                new Text(
                        "A continuation frame, but no message has begun.",
                        "Frame nối tiếp (continuation), nhưng chưa có message nào bắt đầu.");
            case MESSAGE_UNFINISHED ->
                new Text(
                        "A new message begins before the last fragment of the one before.",
                        "Message mới bắt đầu khi message trước chưa có mảnh cuối.");
            case TEXT_NOT_UTF8 ->
                new Text("The text is not UTF-8 from this byte on.", "Từ byte này, message text không phải UTF-8.");
        };
    }

    private static Text fix(Violation violation) {
        return switch (violation.rule()) {
            case RSV_SET -> new Text("Send the bit as 0.", "Đặt bit này bằng 0.");
            case RESERVED_OPCODE ->
                new Text(
                        "Check where the frame begins: earlier bytes may have been lost or doubled.",
                        "Kiểm tra vị trí bắt đầu frame: có thể trước đó đã mất hoặc thừa byte.");
            case FRAGMENTED_CONTROL -> new Text("Send it in one frame with FIN 1.", "Gửi trong một frame, FIN bằng 1.");
            case MASK_MISSING ->
                new Text("Mask it with a fresh key of 4 bytes.", "Mask frame bằng một masking key mới dài 4 byte.");
            case MASK_PRESENT -> new Text("Send it without a mask.", "Gửi frame không có mask.");
            case CONTROL_TOO_LONG ->
                new Text(
                        "Send at most 125 bytes; in a Close that leaves 123 for the reason.",
                        "Gửi tối đa 125 byte, trong frame Close thì còn 123 byte cho `reason`.");
            case LENGTH_NOT_MINIMAL ->
                new Text(
                        "Write lengths up to 125 into the 7 bits, and those up to 65535 into 16 bits.",
                        "Ghi độ dài đến 125 ngay trong 7 bit, độ dài đến 65535 trong 16 bit.");
            case LENGTH_HIGH_BIT ->
                new Text("Write the length as a number below 2^63.", "Ghi độ dài bằng một số nhỏ hơn 2^63.");
            case ONE_BYTE_BODY ->
                new Text("Send both bytes of the code, or no body.", "Gửi đủ 2 byte của mã, hoặc để body rỗng.");
            case ILLEGAL_CODE ->
                new Text(
                        "Send 1000 to 1003, 1007 to 1014, or 3000 to 4999.",
                        "Gửi mã 1000 đến 1003, 1007 đến 1014, hoặc 3000 đến 4999.");
            case REASON_NOT_UTF8 ->
                new Text(
                        "Encode the reason as UTF-8, and cut it between characters.",
                        "Mã hóa `reason` bằng UTF-8, và chỉ cắt giữa hai ký tự.");
            case NOTHING_TO_CONTINUE ->
                new Text("Begin a message with opcode 1 or 2.", "Bắt đầu message bằng opcode 1 hoặc 2.");
            case MESSAGE_UNFINISHED ->
                new Text(
                        "Send the rest with opcode 0 and FIN 1 at the end, then begin the next.",
                        "Gửi hết phần còn lại bằng opcode 0, mảnh cuối có FIN bằng 1, rồi mới bắt đầu message mới.");
            case TEXT_NOT_UTF8 ->
                new Text(
                        "Send UTF-8 in text messages, other bytes in binary ones.",
                        "Message text phải là UTF-8, dữ liệu khác thì gửi bằng message binary.");
        };
    }

    static Finding notClose() {
        return Finding.of(
                "not-close",
                Level.INFO,
                new Text("This is no Close frame: its opcode is not 8.", "Đây không phải frame Close: opcode khác 8."),
                null,
                "RFC 6455 §5.2");
    }

    static Finding incomplete() {
        return Finding.of(
                "incomplete",
                Level.INFO,
                new Text(
                        "The bytes end inside the frame; a receiver waits for the rest.",
                        "Dữ liệu dừng giữa frame, bên nhận còn chờ phần sau."),
                null,
                "RFC 6455 §5.2");
    }

    static Finding trailing() {
        return Finding.of(
                "trailing",
                Level.INFO,
                new Text(
                        "More bytes follow the Close frame; a receiver ignores what comes after it.",
                        "Sau frame Close còn dữ liệu, bên nhận bỏ qua phần đó."),
                new Text("Send nothing after a Close.", "Không gửi gì sau frame Close."),
                "RFC 6455 §5.5.1");
    }

    static Text meaning(FrameField field, FrameReading reading) {
        return switch (field.kind()) {
            case FIN ->
                field.value() == 1
                        ? new Text("the last fragment", "mảnh cuối")
                        : new Text("more fragments follow", "còn mảnh nối tiếp");
            case RSV1, RSV2, RSV3 -> new Text("reserved for extensions", "dành cho extension");
            case OPCODE -> opcode((int) field.value());
            case MASK -> field.value() == 1 ? new Text("masked", "có mask") : new Text("not masked", "không có mask");
            case LENGTH -> length(field);
            case EXTENDED_LENGTH ->
                new Text("{n} bytes of payload", "payload dài {n} byte")
                        .with("n", Long.toUnsignedString(field.value()));
            case MASKING_KEY -> new Text("masking key", "masking key");
            case CODE -> new Text("close code {n}", "mã đóng {n}").with("n", field.value());
            case REASON ->
                reading.reason() == null
                        ? new Text("a reason that is not UTF-8", "`reason` không phải UTF-8")
                        : new Text("reason", "lý do đóng");
            case PAYLOAD -> new Text("payload", "payload");
            case TRAILING -> new Text("bytes after the frame", "dữ liệu sau frame");
        };
    }

    private static Text length(FrameField field) {
        if (field.value() < 126) {
            return new Text("{n} bytes of payload", "payload dài {n} byte").with("n", field.value());
        }
        return field.value() == 126
                ? new Text("the next 2 bytes hold the length", "2 byte tiếp theo ghi độ dài")
                : new Text("the next 8 bytes hold the length", "8 byte tiếp theo ghi độ dài");
    }

    private static Text opcode(int opcode) {
        return switch (opcode) {
            case 0 -> new Text("continuation frame", "frame nối tiếp (continuation)");
            case 1 -> new Text("text frame", "frame text");
            case 2 -> new Text("binary frame", "frame binary");
            case 8 -> new Text("Close frame", "frame Close");
            case 9 -> new Text("Ping frame", "frame Ping");
            case 10 -> new Text("Pong frame", "frame Pong");
            default ->
                new Text("reserved opcode 0x{n}", "opcode dự trữ 0x{n}")
                        .with("n", Integer.toHexString(opcode).toUpperCase(Locale.ROOT));
        };
    }
}
