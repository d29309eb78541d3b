// How a connection ended for the application: code, reason and wasClean. Runs in a browser and on Node.js.
globalThis.outcome = (WebSocket, url, say, close) =>
  new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.onopen = () => {
      if (say) socket.send(say);
      if (close) socket.close(3000, 'mine');
    };
    socket.onerror = () => {};
    socket.onclose = (event) => resolve(`${event.code} ${event.reason} ${event.wasClean}`);
  });
