package closecodes.probe;

import closecodes.catalog.Text;
import java.util.Locale;

/** What a case is about. */
public enum Group {
    HANDSHAKE(new Text("Closing handshake", "Bắt tay đóng kết nối")),
    LEGAL_CODES(new Text("Codes that may be sent", "Mã được phép gửi")),
    ILLEGAL_CODES(new Text("Codes that must not be sent", "Mã không được gửi")),
    MALFORMED_CLOSE(new Text("Malformed Close frames", "Frame Close sai định dạng")),
    OTHER_FRAMES(new Text("Other malformed frames", "Frame khác sai định dạng")),
    SEQUENCES(new Text("Around the Close", "Trước và sau frame Close")),
    TRANSPORT(new Text("TCP and time", "TCP và thời gian"));

    private final Text title;

    Group(Text title) {
        this.title = title;
    }

    /** The id of the group in reports, such as {@code legal-codes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The heading above its cases. */
    public Text title() {
        return title;
    }
}
