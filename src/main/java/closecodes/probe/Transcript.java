package closecodes.probe;

import closecodes.catalog.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What went over one connection, after the opening handshake.
 *
 * @param sent what the probe wrote, in order; the answers to pings are not in it
 * @param frames what the server sent, in order
 * @param end how the server's side of TCP ended
 * @param isEndLate whether TCP ended, but in the second half of the time for it
 * @param isEndAfterReply whether TCP ended only after the probe had answered the server's Close
 * @param isClosedFirst whether a Close or the end came before the probe had sent anything
 * @param othersRefused why a new connection failed afterwards; null if it went well or none was tried
 */
public record Transcript(
        List<byte[]> sent,
        List<ServerFrame> frames,
        TcpEnd end,
        boolean isEndLate,
        boolean isEndAfterReply,
        boolean isClosedFirst,
        @Nullable Text othersRefused) {

    /** The Close frames among what the server sent. */
    public List<ServerFrame> closes() {
        return frames.stream().filter(ServerFrame::isClose).toList();
    }

    /** The first Close of the server. */
    public Optional<ServerFrame> close() {
        return frames.stream().filter(ServerFrame::isClose).findFirst();
    }

    /** Whether the server's side of TCP ended. */
    boolean isEnded() {
        return end == TcpEnd.FIN || end == TcpEnd.RESET;
    }

    /** Whether the server sent data after its own Close. */
    boolean hasDataAfterClose() {
        return IntStream.range(0, frames.size())
                .filter(index -> frames.get(index).isClose())
                .findFirst()
                .stream()
                .anyMatch(first -> frames.stream().skip(first).anyMatch(ServerFrame::isData));
    }
}
