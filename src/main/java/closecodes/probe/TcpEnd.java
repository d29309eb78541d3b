package closecodes.probe;

import java.util.Locale;

/** How the server's side of TCP ended, as far as a client sees it. */
public enum TcpEnd {
    /** The server had not ended it when the case was over. */
    OPEN,
    /** In order: FIN. */
    FIN,
    /** Cut: RST. */
    RESET,
    /** The probe itself cut it, because the case says so. */
    OURS,
    /** The server sent more than the probe takes in, which then cut it. */
    FLOOD;

    /** The id in reports, such as {@code fin}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
