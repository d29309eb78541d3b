// Reads the close code with npm ws, or sends one: node close-example.mjs ws://host/path [code reason]
import WebSocket from 'ws';

const [url, code, reason] = process.argv.slice(2);
const socket = new WebSocket(url);

socket.on('open', () => {
  // 1000 to 1003, 1007 to 1014 and 3000 to 4999, as a number; others throw TypeError. Without a code both sides see 1005.
  // Waits 30 seconds for the answer, then drops TCP and tells 1006.
  if (code) socket.close(Number(code), reason);
  // terminate() sends no Close: both sides see 1006.
});

socket.on('close', (code, reason) => {
  // 1005: a Close without a code. 1006: no Close, or one that broke a rule; then ws has sent 1002, 1007 or 1009 itself.
  console.log(`${code} ${reason}`); // reason is a Buffer: compare reason.toString()
});

// Without this listener a refused upgrade or a reset ends the whole process.
socket.on('error', (error) => {
  console.error(error.message); // "Unexpected server response: 401"; 'close' follows with 1006
});
