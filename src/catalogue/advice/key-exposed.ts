import type { CatalogueEntry, Recognition } from '../entry';
import { headerValue } from '../../model/exchange';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { code, never } from '../words';

/** A page that sends the key itself; said once for each page. Requests of extensions and servers carry no page's origin. */
function recognise({ exchange, knowledge }: Reading): Recognition | null {
  const { credential, request } = exchange;
  if (credential.kind !== 'key' || credential.vendor !== 'xai' || knowledge.isKeyTold) return null;
  const origin = headerValue(request.headers, 'origin');
  if (origin === null || !/^https?:/.test(origin)) return null;
  return {
    confidence: 'exact',
    evidence: [{ source: 'credential', text: `an xAI key of ${credential.length} characters` }, { source: 'header', text: `origin: ${origin}` }],
  };
}

export const keyExposed: CatalogueEntry = {
  id: 'key-exposed',
  topic: 'advice',
  name: 'Secret key in the page',
  summary: 'The page sends the secret xAI key itself, so everyone who opens the page can read it.',
  severity: 'warning',
  patterns: [],
  recognise,
  title: () => 'Move the key to a server',
  cause: ({ reading, values }) => {
    const { credential, request } = reading.exchange;
    const host = values['host'] ?? request.host;
    const where = credential.via === 'query' ? 'in the URL' : credential.via === 'subprotocol' ? 'in the subprotocol of the socket' : 'in a header';
    return `The page sends an xAI secret key ${where}${host ? ` to ${code(host, 60)}` : ''}; whoever opens the page can read and use it.`;
  },
  steps: () => [
    'Send the request to a route of your own server, which adds the key and calls the API.',
    'Replace the key on console.x.ai if the page was ever public: xAI blocks keys that it finds.',
    'Use a client secret (`/v1/realtime/client_secrets`) for voice in the browser.',
    'Keep the key out of variables that reach the page, such as `VITE_`, `NEXT_PUBLIC_` and `REACT_APP_`.',
  ],
  locations: ({ reading }) => {
    const { via } = reading.exchange.credential;
    if (via === 'query') return [{ part: 'url', note: 'secret key' }];
    const name = via === 'x-api-key' || via === 'api-key' ? via : via === 'subprotocol' ? 'sec-websocket-protocol' : 'authorization';
    return via === 'none' || via === 'unknown' ? [] : [{ part: 'header', name, note: 'secret key' }];
  },
  retry: () => never('This is no failure.'),
  docs: [DOCS.keys, DOCS.errors],
  examples: [
    {
      provenance: 'built', source: 'a page that calls the API with its key', status: 200, method: 'GET', url: 'https://api.x.ai/v1/models',
      requestHeaders: { origin: 'http://localhost:5173' },
      body: '{"object":"list","data":[{"id":"grok-4.7","object":"model"}]}',
    },
  ],
};
