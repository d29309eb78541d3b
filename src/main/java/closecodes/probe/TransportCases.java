package closecodes.probe;

import closecodes.catalog.Text;
import java.util.Arrays;
import java.util.List;

/** TCP that ends without a Close or around it, and clients that take their time. */
final class TransportCases {
    private static final byte[] CLOSE = ClientFrames.close(1000, "");
    private static final byte[] HALF_A_CLOSE = Arrays.copyOf(CLOSE, CLOSE.length - 3);
    private static final Text LETS_GO = new Text(
            "The server ends its side of TCP and goes on to serve others.",
            "Server kết thúc TCP ở phía mình và vẫn phục vụ client khác.");
    private static final Text SERVES_OTHERS =
            new Text("The server goes on to serve others.", "Server vẫn phục vụ client khác.");

    private TransportCases() {}

    static List<ProbeCase> all() {
        return List.of(
                of(
                        "fin-without-close",
                        Rule.LOST_CONNECTION,
                        new Text("FIN without a Close", "FIN, không có Close"),
                        LETS_GO,
                        (connection, settings) -> {
                            connection.send();
                            connection.finish();
                            connection.awaitEnd();
                        },
                        Judges.letsGo()),
                of(
                        "fin-inside-close",
                        Rule.LOST_CONNECTION,
                        new Text("Half a Close, then FIN", "Nửa frame Close, rồi FIN"),
                        LETS_GO,
                        (connection, settings) -> {
                            connection.send(HALF_A_CLOSE);
                            connection.finish();
                            connection.awaitEnd();
                        },
                        Judges.letsGo()),
                of(
                        "fin-after-close",
                        Rule.MUST_ANSWER,
                        new Text("Close, then FIN at once", "Close, rồi FIN ngay"),
                        new Text("Close 1000.", "Frame Close 1000."),
                        (connection, settings) -> {
                            connection.send(CLOSE);
                            connection.finish();
                            connection.awaitEnd();
                        },
                        Judges.answersOnHalfClosed()),
                of(
                        "reset-without-close",
                        Rule.LOST_CONNECTION,
                        new Text("RST without a Close", "RST, không có Close"),
                        SERVES_OTHERS,
                        (connection, settings) -> {
                            connection.send();
                            connection.reset();
                        },
                        Judges.letsGo()),
                of(
                        "reset-after-close",
                        Rule.LOST_CONNECTION,
                        new Text("Close, then RST at once", "Close, rồi RST ngay"),
                        SERVES_OTHERS,
                        (connection, settings) -> {
                            connection.send(CLOSE);
                            connection.reset();
                        },
                        Judges.letsGo()),
                of(
                        "close-byte-by-byte",
                        Rule.MUST_ANSWER,
                        new Text("Close, one byte at a time", "Close, gửi từng byte một"),
                        new Text("Close 1000.", "Frame Close 1000."),
                        (connection, settings) -> {
                            connection.sendSlowly(CLOSE, settings.pauseBetweenBytes());
                            connection.awaitClose();
                        },
                        Judges.answers(1000, Outcome.FAIL)),
                of(
                        "close-after-silence",
                        Rule.CLOSES_WHENEVER,
                        new Text("Silence, then Close", "Im lặng, rồi Close"),
                        new Text(
                                "Close 1000, or a Close of the server's own before.",
                                "Frame Close 1000, hoặc server tự gửi frame Close trước đó."),
                        (connection, settings) -> {
                            connection.listen(settings.idle());
                            connection.send(CLOSE);
                            connection.awaitClose();
                        },
                        Judges.outlivesSilence(1000)));
    }

    private static ProbeCase of(String id, Rule rule, Text title, Text expected, Play play, Judge judge) {
        return new ProbeCase(id, Group.TRANSPORT, rule, title, expected, play, judge);
    }
}
