package closecodes.limits;

import java.time.Duration;

/**
 * What HTTP clients may cost us.
 *
 * @param requestsPerSecond of one address; 0 for any number
 * @param requests that are answered or wait for an answer at a time
 * @param connections that are open at a time, but for live sockets
 * @param connectionsPerAddress of one address
 * @param headTime how long the request line and headers may take
 * @param proxies whose word about a client's address is taken
 */
public record Limits(
        int requestsPerSecond,
        int requests,
        int connections,
        int connectionsPerAddress,
        Duration headTime,
        TrustedProxies proxies) {}
