// Reads the close code with npm ws, or sends one: node close-example.mjs ws://host/path [code reason]
import WebSocket from 'ws';

const [url, code, reason] = process.argv.slice(2);
const socket = new WebSocket(url);

socket.on('open', () => {
  if (code) socket.close(Number(code), reason);
});
socket.on('close', (code, reason) => {
  console.log(`${code} ${reason}`); // 1005 without a code, 1006 without a Close frame
});
socket.on('error', (error) => {
  console.error(error.message); // "Unexpected server response: 401"; 'close' follows with 1006
});
