// node clients.mjs LIBRARY [[url, say, close], …] prints how each connection ended, as a JSON array of texts.
import './outcome.js';

const [library, scenarios] = process.argv.slice(2);
const { WebSocket } = await import(library);
const outcomes = [];
for (const [url, say, close] of JSON.parse(scenarios)) {
  outcomes.push(await globalThis.outcome(WebSocket, url, say, close));
}
console.log(JSON.stringify(outcomes));
process.exit();
