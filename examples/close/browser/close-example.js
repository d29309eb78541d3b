// Reads the close code in a browser, or sends one: closeExample('wss://host/path', 4000, 'reason')
function closeExample(url, code, reason) {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);

    socket.onopen = () => {
      // A script may send 1000 and 3000 to 4999; another code throws InvalidAccessError. More than 123 bytes of UTF-8 in
      // the reason throw SyntaxError. After either the connection is still open.
      if (code !== undefined) socket.close(code, reason);
    };

    socket.onclose = (event) => {
      // 1005: a Close without a code. 1006: an end without a Close, a protocol error, or a connection that never opened:
      // a script never learns the HTTP status of a refused upgrade.
      // wasClean only says that both Close frames were exchanged: it is true for 1011 too.
      resolve(`${event.code} ${event.reason} ${event.wasClean ? 'clean' : 'not clean'}`);
    };

    // The error event has no code and no text, and onclose always follows: reconnect there, not here.
    socket.onerror = () => console.warn('The connection failed; the close event says more');
  });
}
