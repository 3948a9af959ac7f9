import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { empty, json, stream, withoutCors, type Answer } from './answer';
import type { Call } from './call';
import { SLOW_MS } from './special';

/** All paths below this one exist only here: they bring about what happens to a connection, whatever is sent. No key is asked for. */
export const WIRE = '/v1/mock/';

/** Bytes of the message that `large` answers with. */
export const LARGE_BYTES = 10 * 1024 * 1024;

const EVENTS = [1, 2, 3].map((at) => `data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"word ${at}"}}]}\n\n`);

/** A page on https, to be put in a frame: makes the request of its query and tells the page above what it saw. */
const FRAME = `<!doctype html><meta charset="utf-8"><title>Frame</title><script>
  fetch(decodeURIComponent(location.search.slice(1)), { method: 'POST', body: '{}' }).catch((error) => error).then((seen) => parent.postMessage(String(seen), '*'));
</script>`;

const WIRES: Readonly<Record<string, (call: Call) => Answer>> = {
  ok: ({ bytes }) => json(200, { received: bytes.length }),
  accepted: () => empty(202),
  'no-cors': () => withoutCors(json(401, { error: 'No credentials.' })),
  'preflight-bare': () => json(200, {}),
  reset: () => ({ kind: 'reset' }),
  'reset-body': () => broken(200, 'application/json', { 'content-length': '4000' }, ['{"object":"chat.completion",']),
  'reset-stream': () => broken(200, 'text/event-stream', {}, EVENTS),
  slow: () => ({ kind: 'whole', status: 200, headers: { 'content-type': 'application/json' }, body: '{}', delayMs: SLOW_MS, cors: true }),
  endless: () => ({ ...stream(EVENTS), isEndless: true }),
  events: () => stream([...EVENTS, 'data: [DONE]\n\n']),
  large: () => json(400, { code: 'invalid-argument', error: `Not taken: ${'x'.repeat(LARGE_BYTES)}` }),
  huge: () => json(200, { image: 'x'.repeat(2 * LARGE_BYTES) }),
  packed: () => packed(LARGE_BYTES / 4),
  'packed-short': () => packed(100_000),
  audio: () => ({ kind: 'whole', status: 200, headers: { 'content-type': 'audio/mpeg' }, body: Buffer.alloc(2000, 0xff), delayMs: 0, cors: true }),
  frame: () => ({ kind: 'whole', status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: FRAME, delayMs: 0, cors: true }),
  // What the page sends, it gets: a test chooses the answer.
  echo: ({ bytes, query }) => echo(bytes, new URLSearchParams(query)),
  redirect: ({ query }) => redirect(`/v1/chat/completions?${query}`),
  'redirect-twice': ({ query }) => redirect(`${WIRE}redirect?${query}`),
};

/** Answers a call below `WIRE`, or gives null for a path that is none of these. */
export function answerWire(call: Call): Answer | null {
  const name = call.path.startsWith(WIRE) ? call.path.slice(WIRE.length) : '';
  const found = Object.hasOwn(WIRES, name) ? WIRES[name] : undefined;
  return found?.(call) ?? null;
}

/** An image of so many bytes in JSON, compressed, as the real API sends it. */
function packed(bytes: number): Answer {
  const text = JSON.stringify({ data: [{ b64_json: randomBytes(bytes).toString('base64') }] });
  return { kind: 'whole', status: 200, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: gzipSync(text), delayMs: 0, cors: true };
}

function broken(status: number, type: string, headers: Readonly<Record<string, string>>, chunks: readonly string[]): Answer {
  return { kind: 'broken', status, headers: { 'content-type': type, ...headers }, chunks };
}

function echo(body: Buffer, asked: URLSearchParams): Answer {
  return { kind: 'whole', status: Number(asked.get('status') ?? 200), headers: { 'content-type': asked.get('type') ?? 'application/json' }, body, delayMs: 0, cors: true };
}

function redirect(location: string): Answer {
  return empty(307, { location });
}
