package closecodes.view;

import closecodes.protocol.CloseCode;

/**
 * What {@code WebSocket.close()} in a browser does with a code.
 *
 * @param rule the standard that decides
 */
public record BrowserView(boolean closeAccepts, String rule) {
    private static final String STANDARD = "WHATWG WebSockets, close(code, reason)";

    static BrowserView of(CloseCode code) {
        return new BrowserView(code.acceptedByBrowserClose(), STANDARD);
    }
}
