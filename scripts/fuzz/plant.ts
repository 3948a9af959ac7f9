import type { Made } from './mutate';
import type { Random } from './random';
import { opaqueKey, vendorKey, written, type Secret } from './secrets';

type Members = { [key: string]: Made };

function membersOf(value: Made | undefined): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

const HEADERS: readonly [string, ...string[]] = [
  'authorization', 'x-api-key', 'api-key', 'cookie', 'x-foo', 'referer', 'user-agent', 'x-request-id', 'content-type', 'origin', 'location', 'set-cookie', 'server', 'x-forwarded-authorization',
  'proxy-authorization', 'cf-aig-authorization', 'sec-websocket-protocol', 'retry-after', 'x-title', 'openai-organization', 'via', 'cf-ray', 'access-control-allow-origin',
];

function addHeader(message: Members | null, name: string, value: string): void {
  if (message) message['headers'] = [...(Array.isArray(message['headers']) ? message['headers'] : []), { name, value }];
}

/** Takes all credentials of a request out, so that the planted one is the one that is read. */
function withoutCredentials(message: Members | null): void {
  if (!message || !Array.isArray(message['headers'])) return;
  message['headers'] = message['headers'].filter((header) => {
    const name = membersOf(header)?.['name'];
    return typeof name !== 'string' || !/^(?:authorization|(?:x-)?api-key)$/i.test(name);
  });
}

function inBody(random: Random, text: string, planted: string): string {
  const body = /^\s*\{/.test(text) && random.once(2) ? text : null;
  if (body !== null) return body.replace('{', () => `{${JSON.stringify(random.pick(['api_key', 'user', 'note', 'model', planted] as const))}:${JSON.stringify(planted)},`);
  return random.once(2) ? `${text} ${planted}` : random.once(2) ? planted : JSON.stringify({ error: planted, code: planted });
}

/** Writes a secret into one place of an entry. */
function plantAt(random: Random, entry: Members, text: string): void {
  const request = membersOf(entry['request']);
  const response = membersOf(entry['response']);
  const content = membersOf(response?.['content']);
  const postData = membersOf(request?.['postData']);
  switch (random.below(15)) {
    case 0:
      return addHeader(request, random.once(12) ? text : random.pick(HEADERS), text);
    case 1:
      return addHeader(response, random.once(12) ? text : random.pick(HEADERS), text);
    case 2:
      if (request) request['url'] = `https://api.x.ai/v1/${random.pick(['chat/completions', 'models', 'nothing'] as const)}?${random.pick(['q', 'api_key', 'token', 'model'] as const)}=${encodeURIComponent(text)}`;
      return;
    case 3:
      if (request) request['url'] = `https://user:${encodeURIComponent(text)}@api.x.ai/v1/models#${encodeURIComponent(text)}`;
      return;
    case 4:
      if (request) request['url'] = `https://api.x.ai/v1/${encodeURIComponent(text)}/models`;
      return;
    case 5:
    case 6:
      if (request) request['postData'] = { ...postData, mimeType: 'application/json', text: inBody(random, String(postData?.['text'] ?? '{}'), text) };
      return;
    case 7:
      if (request) request['postData'] = { mimeType: random.pick(['multipart/form-data', 'application/x-www-form-urlencoded', text] as const), params: [{ name: 'api_key', value: text }, { name: text, value: 'x' }] };
      return;
    case 8:
    case 9:
      if (content) content['text'] = inBody(random, String(content['text'] ?? '{}'), text);
      return;
    case 10:
      if (content) Object.assign(content, { encoding: 'base64', text: btoa(text) });
      return;
    case 11:
      entry['_initiator'] = { type: random.pick(['script', text] as const), url: `http://localhost/app.js?key=${encodeURIComponent(text)}`, stack: { callFrames: [{ functionName: text, url: text, lineNumber: 1 }] } };
      return;
    case 12:
      entry['_eventSourceMessages'] = [{ time: 1, eventName: random.pick(['error', text] as const), data: random.pick([text, JSON.stringify({ error: text })] as const) }];
      return;
    case 13:
      entry['_webSocketMessages'] = [{ type: 'send', time: 1, data: text }, { type: 'receive', time: 2, data: JSON.stringify({ error: { message: text } }) }];
      return;
    default:
      if (response) response[random.pick(['_error', 'redirectURL'] as const)] = random.pick([text, `net::ERR_FAILED ${text}`] as const);
  }
}

/** Plants keys of all shapes all over an entry; gives what must not come out. The entry is changed. */
export function plant(random: Random, value: Made): readonly string[] {
  const entry = membersOf(value);
  if (!entry) return [];
  const forbidden: string[] = [];
  if (random.once(3)) {
    // The value of the header alone makes this one a secret, wherever it is echoed.
    const own = opaqueKey(random);
    const request = membersOf(entry['request']);
    withoutCredentials(request);
    addHeader(request, random.pick(['authorization', 'x-api-key', 'api-key'] as const), random.pick(['', 'Bearer ', 'Basic ', 'Token '] as const) + own.key);
    forbidden.push(...own.forbidden);
    for (let times = random.below(3); times > 0; times -= 1) forbidden.push(...plantOne(random, entry, own));
  }
  for (let times = 1 + random.below(3); times > 0; times -= 1) forbidden.push(...plantOne(random, entry, vendorKey(random)));
  return forbidden;
}

function plantOne(random: Random, entry: Members, secret: Secret): readonly string[] {
  const { key, forbidden } = written(secret, random);
  plantAt(random, entry, key);
  return forbidden;
}
