// Asks an MCP server with both generations of the official client and prints what each got, a line of JSON for each.
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as OldHttp } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

const url = new URL(process.argv[2]);
const self = { name: 'closecodes-test', version: '1' };
const clients = {
  'sdk 1': () => [new OldClient(self), new OldHttp(url)],
  'client 2, legacy': () => [new Client(self), new StreamableHTTPClientTransport(url)],
  'client 2, auto': () => [
    new Client(self, { versionNegotiation: { mode: 'auto' } }),
    new StreamableHTTPClientTransport(url),
  ],
  'client 2, pinned': () => [
    new Client(self, { versionNegotiation: { mode: { pin: '2026-07-28' } } }),
    new StreamableHTTPClientTransport(url),
  ],
};

async function resources(client) {
  const uris = [];
  let cursor;
  do {
    const page = await client.listResources(cursor ? { cursor } : {});
    uris.push(...page.resources.map((resource) => resource.uri));
    cursor = page.nextCursor;
  } while (cursor);
  return uris;
}

for (const [name, make] of Object.entries(clients)) {
  const [client, transport] = make();
  await client.connect(transport);
  const { tools } = await client.listTools();
  // The client checks structuredContent against the output schema that it listed.
  const diagnosis = await client.callTool({
    name: 'diagnose_websocket_close',
    arguments: { text: 'my socket behind nginx drops after a minute with 1006' },
  });
  const refused = await client.callTool({ name: 'explain_close_code', arguments: { code: 'GOING_AWRY' } });
  const { resourceTemplates } = await client.listResourceTemplates();
  const { contents } = await client.readResource({ uri: 'closecode://discord-gateway/4004?lang=vi' });
  const { prompts } = await client.listPrompts();
  const prompt = await client.getPrompt({ name: 'debug_disconnect', arguments: { evidence: 'đứt mạng 1006', language: 'vi' } });
  const { completion } = await client.complete({
    ref: { type: 'ref/resource', uri: resourceTemplates[1].uriTemplate },
    argument: { name: 'code', value: '40' },
    context: { arguments: { provider: 'discord' } },
  });
  console.log(
    JSON.stringify({
      client: name,
      server: client.getServerVersion().name,
      tools: tools.map((tool) => tool.name),
      readOnly: tools.every((tool) => tool.annotations.readOnlyHint),
      cause: diagnosis.structuredContent.causes[0].id,
      text: diagnosis.content[0].text,
      refused: refused.isError ? refused.content[0].text : '',
      resources: await resources(client),
      document: contents[0].text.split('\n')[0],
      prompts: prompts.map((each) => each.name),
      prompt: prompt.messages[0].content.text,
      completed: completion.values,
    }),
  );
  await client.close();
}
