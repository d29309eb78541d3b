package closecodes.probe;

import static closecodes.probe.ClientFrames.close;
import static closecodes.probe.ClientFrames.masked;
import static closecodes.probe.ClientFrames.text;

import closecodes.catalog.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A legal Close with something before or after it, in one packet. */
final class SequenceCases {
    private static final byte[] HALF = "half".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEGINNING = masked(ClientFrames.TEXT & ~ClientFrames.FIN, HALF);
    private static final byte[] ENDING = masked(ClientFrames.CONTINUATION, HALF);

    private SequenceCases() {}

    static List<ProbeCase> all() {
        return List.of(
                of(
                        "text-then-close",
                        Rule.MUST_ANSWER,
                        new Text("Text, then Close", "Text, rồi Close"),
                        text("hello"),
                        close(1000, "")),
                of(
                        "close-inside-message",
                        Rule.INJECTED,
                        new Text("Half a message, then Close", "Nửa message, rồi Close"),
                        BEGINNING,
                        close(1000, "")),
                of(
                        "message-around-close",
                        Rule.INJECTED,
                        new Text("Close between the halves of a message", "Close giữa hai nửa của một message"),
                        BEGINNING,
                        close(1000, ""),
                        ENDING),
                of(
                        "close-then-text",
                        Rule.NO_DATA_AFTER,
                        new Text("Close, then text", "Close, rồi text"),
                        close(1000, ""),
                        text("late")),
                of(
                        "close-then-ping",
                        Rule.MUST_ANSWER,
                        new Text("Close, then Ping", "Close, rồi Ping"),
                        close(1000, ""),
                        masked(ClientFrames.PING, HALF)),
                of(
                        "close-twice",
                        Rule.ONE_CLOSE,
                        new Text("Close 1000, then Close 1001", "Close 1000, rồi Close 1001"),
                        close(1000, ""),
                        close(1001, "")));
    }

    private static ProbeCase of(String id, Rule rule, Text title, byte[]... frames) {
        return new ProbeCase(
                id,
                Group.SEQUENCES,
                rule,
                title,
                new Text("One Close 1000, and no data after it.", "Một frame Close 1000, sau đó không còn dữ liệu."),
                Play.sendForClose(frames),
                Judges.answers(1000, Outcome.FAIL));
    }
}
