package closecodes.limits;

/**
 * What HTTP clients may cost us.
 *
 * @param requestsPerSecond of one address; 0 for any number
 * @param requests that are answered or wait for an answer at a time
 * @param proxies whose word about a client's address is taken
 */
public record Limits(int requestsPerSecond, int requests, TrustedProxies proxies) {}
