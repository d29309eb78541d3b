package closecodes.live;

import java.time.Duration;
import java.util.Set;

/**
 * What strangers may cost us.
 *
 * @param sockets in all
 * @param socketsPerAddress of one network address
 * @param life how long a socket lives at most
 * @param idle how long it may be silent
 * @param silentLife how long one lives that never answers a Close
 * @param closing how long we wait for the answer to our Close, and for the end of TCP
 * @param messageBytes of one message, all fragments together
 * @param messagesPerSecond pings count too
 * @param reports that are kept at a time
 * @param origins that may connect from a page; empty for any
 * @param restartCode the code that live sockets get when the server stops
 */
public record LiveLimits(
        int sockets,
        int socketsPerAddress,
        Duration life,
        Duration idle,
        Duration silentLife,
        Duration closing,
        int messageBytes,
        int messagesPerSecond,
        int reports,
        Set<String> origins,
        int restartCode) {}
