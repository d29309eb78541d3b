// Reads the close code in a browser, or sends one: closeExample('wss://host/path', 4000, 'reason')
function closeExample(url, code, reason) {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.onopen = () => {
      // A script may send 1000 and 3000 to 4999; another code throws InvalidAccessError, over 123 bytes SyntaxError.
      if (code !== undefined) socket.close(code, reason);
    };
    // 1005: a Close without a code. 1006: no usable Close, or the connection never opened.
    socket.onclose = (event) => resolve(`${event.code} ${event.reason}`);
  });
}
