// What the inspected page does, case by case. Bundled and served by ./serve.ts; runs in the browser.
import { GOOD_CLIENT_SECRET, GOOD_KEY } from '../../mock-xai/special';

/** Makes the requests of one case; `url` gives the address of a path of the API, marked with the case. Tells what the page saw. */
type Play = (url: (path: string, host?: string) => string) => Promise<unknown>;

const CHAT = '/v1/chat/completions';
const HEADERS = { 'content-type': 'application/json', authorization: `Bearer ${GOOD_KEY}` };
const chat = (changes: object = {}): RequestInit => ({
  method: 'POST',
  headers: HEADERS,
  body: JSON.stringify({ model: 'grok-4.7', messages: [{ role: 'user', content: 'Hello' }], ...changes }),
});
const textOf = async (request: Promise<Response>): Promise<string> => (await request).text();
const statusOf = async (request: Promise<Response>): Promise<number> => {
  const response = await request;
  await response.arrayBuffer();
  return response.status;
};
const post = (body: BodyInit, more: object = {}): RequestInit => ({ method: 'POST', body, ...more });

/** Reads some chunks of a stream, then does what `leave` does. */
async function leaveInMidStream(url: string, leave: (abort: AbortController, reader: ReadableStreamDefaultReader) => unknown): Promise<string> {
  const abort = new AbortController();
  const response = await fetch(url, post('{"stream":true}', { signal: abort.signal }));
  const reader = response.body?.getReader();
  if (!reader) return 'no body';
  for (let chunk = 0; chunk < 3; chunk += 1) await reader.read();
  await leave(abort, reader);
  return reader.read().then(({ done }) => `done: ${String(done)}`);
}

/** Opens a socket, keeps what it says until it is closed or says `last`, and gives all that. */
function overSocket(url: string, protocols: string[], last: string): Promise<string[]> {
  return new Promise((resolve) => {
    const said: string[] = [];
    const socket = new WebSocket(url, protocols);
    socket.onmessage = ({ data }) => {
      said.push(String(data));
      if (String(data).includes(last)) socket.close();
    };
    socket.onclose = ({ code }) => resolve([...said, `close ${code}`]);
  });
}

/** Settles when a socket is open, and leaves it so. */
function opened(socket: WebSocket): Promise<string> {
  return new Promise((resolve) => {
    socket.onopen = () => resolve('open');
    socket.onerror = () => resolve('refused');
  });
}

function overXhr(url: string, body: string): Promise<string> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.onloadend = () => resolve(request.responseText);
    request.send(body);
  });
}

function overEventSource(url: string): Promise<number> {
  return new Promise((resolve) => {
    let events = 0;
    const source = new EventSource(url);
    source.onmessage = ({ data }) => {
      events += 1;
      if (data !== '[DONE]') return;
      source.close();
      resolve(events);
    };
  });
}

/** Reads an answer for as long as it lasts. A browser ends the stream of one that nobody reads, whenever it tidies up, also where a page holds it. */
function readOn(answer: Response): Response {
  const reader = answer.body?.getReader();
  const read = async (): Promise<void> => {
    while (reader && !(await reader.read()).done);
  };
  read().catch(() => undefined);
  return answer;
}

/** Makes a request in a worker and gives the status that it saw. */
function inWorker(url: string): Promise<unknown> {
  const script = `fetch(${JSON.stringify(url)}, { method: 'POST', body: '{}' }).then(({ status }) => postMessage(status))`;
  return new Promise((resolve) => {
    new Worker(scriptUrl(script)).onmessage = ({ data }) => resolve(data);
  });
}

function inSharedWorker(url: string): Promise<unknown> {
  const script = `onconnect = ({ ports }) => fetch(${JSON.stringify(url)}, { method: 'POST', body: '{}' }).then(({ status }) => ports[0].postMessage(status))`;
  return new Promise((resolve) => {
    new SharedWorker(scriptUrl(script)).port.onmessage = ({ data }) => resolve(data);
  });
}

function scriptUrl(script: string): string {
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

/** Opens a page of this server in a frame, which makes a request and tells its parent what it saw. */
function inFrame(page: string): Promise<unknown> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) resolve(data);
    });
    frame.src = page;
    document.body.append(frame);
  });
}

const form = (): FormData => {
  const data = new FormData();
  data.set('model', 'grok-stt');
  data.set('file', new Blob([new Uint8Array([0, 255, 254, 1])], { type: 'audio/wav' }), 'a.wav');
  return data;
};

const textForm = (): FormData => {
  const data = new FormData();
  data.set('model', 'grok-stt');
  return data;
};

const PLAYS: Readonly<Record<string, Play>> = {
  'cors-get': (url) => textOf(fetch(url('/v1/mock/no-cors'))),
  'cors-post': (url) => textOf(fetch(url(CHAT), chat({ model: 'mock-no-cors' }))),
  'preflight-refused': (url) => textOf(fetch(url('/v1/preflight-refused'), chat())),
  'preflight-bare': (url) => textOf(fetch(url('/v1/mock/preflight-bare'), chat())),
  'no-cors': async (url) => (await fetch(url('/v1/mock/no-cors'), { mode: 'no-cors' })).type,
  refused: (url) => textOf(fetch(url(CHAT, `http://localhost:${window.closedPort}`), post('{}'))),
  dns: (url) => textOf(fetch(url('/v1/models', 'https://nothere.api.x.ai'))),
  tls: (url) => textOf(fetch(url('/ai/chat', `https://${location.host}`), post('{}'))),
  csp: (url) => inFrame(`/closed/frame?${encodeURIComponent(url(CHAT))}`),
  mixed: (url) => inFrame(`https://api.x.ai/v1/mock/frame?${encodeURIComponent(url(CHAT, 'http://api.x.ai'))}`),
  'mixed-gateway': (url) => inFrame(`https://api.x.ai/v1/mock/frame?${encodeURIComponent(url(CHAT, 'http://gateway.example'))}`),
  reset: (url) => textOf(fetch(url('/v1/mock/reset'))),
  'reset-body': (url) => textOf(fetch(url('/v1/mock/reset-body'))),
  'abort-early': (url) => textOf(fetch(url('/v1/mock/slow'), { signal: AbortSignal.timeout(200) })),
  'abort-stream': (url) => leaveInMidStream(url('/v1/mock/endless'), (abort) => abort.abort()),
  'cancel-stream': (url) => leaveInMidStream(url('/v1/mock/endless'), (_, reader) => reader.cancel()),
  sse: (url) => textOf(fetch(url(CHAT), chat({ stream: true }))),
  'sse-error': (url) => textOf(fetch(url(CHAT), chat({ stream: true, model: 'mock-stream-error' }))),
  'sse-cut': (url) => textOf(fetch(url(CHAT), chat({ stream: true, model: 'mock-stream-cut' }))),
  'sse-reset': (url) => textOf(fetch(url('/v1/mock/reset-stream'), post('{}'))),
  'sse-failed': (url) => textOf(fetch(url('/v1/responses'), { ...chat(), body: JSON.stringify({ model: 'mock-stream-error', input: 'Hello', stream: true }) })),
  'sse-open': async (url) => readOn(await fetch(url('/v1/mock/endless'), post('{"stream":true}'))).status,
  eventsource: (url) => overEventSource(url('/v1/mock/events')),
  accepted: (url) => statusOf(fetch(url('/v1/mock/accepted'), post('{}'))),
  'socket-refused': (url) => overSocket(url('/v1/realtime', 'wss://api.x.ai'), [], ''),
  'socket-error': (url) => overSocket(`${url('/v1/realtime', 'wss://api.x.ai')}&voice=nobody`, [`xai-client-secret.${GOOD_CLIENT_SECRET}`], 'bad voice'),
  'socket-closed': (url) => overSocket(`${url('/v1/realtime', 'wss://api.x.ai')}&close=1008`, [`xai-client-secret.${GOOD_CLIENT_SECRET}`], 'nothing'),
  'socket-open': (url) => opened(new WebSocket(url('/v1/realtime', 'wss://api.x.ai'), [`xai-client-secret.${GOOD_CLIENT_SECRET}`])),
  worker: (url) => inWorker(url('/v1/mock/ok')),
  'shared-worker': (url) => inSharedWorker(url('/v1/mock/ok')),
  frame: (url) => inFrame(`http://127.0.0.1:${location.port}/frame?${encodeURIComponent(url(CHAT))}`),
  'service-worker': (url) => inFrame(`/through/frame?${encodeURIComponent(url(CHAT))}`),
  redirect: (url) => statusOf(fetch(url('/v1/mock/redirect-twice'), chat({ presence_penalty: 1 }))),
  'body-json': (url) => textOf(fetch(url('/v1/mock/ok'), chat())),
  'body-blob': (url) => textOf(fetch(url('/v1/mock/ok'), post(new Blob(['{"model":"grok-4.7"}'], { type: 'application/json' })))),
  'body-form': (url) => textOf(fetch(url('/v1/mock/ok'), post(form()))),
  'body-array': (url) => textOf(fetch(url('/v1/mock/ok'), post(new Uint8Array([0, 255, 254, 1, 65])))),
  'body-stream': (url) => textOf(fetch(url('/v1/mock/ok'), post(new Blob(['{"model":"grok-4.7"}']).stream(), { duplex: 'half' }))),
  'body-urlencoded': (url) => textOf(fetch(url('/v1/mock/ok'), post(new URLSearchParams({ model: 'grok-4.7', prompt: 'é' })))),
  'body-form-text': (url) => textOf(fetch(url('/v1/mock/ok'), post(textForm()))),
  'body-xhr': (url) => overXhr(url('/v1/mock/ok'), '{"model":"grok-4.7"}'),
  'body-keepalive': (url) => textOf(fetch(url('/v1/mock/ok'), post('{"model":"grok-4.7"}', { keepalive: true }))),
  unread: async (url) => (await fetch(url(CHAT), chat({ presence_penalty: 1 }))).status,
  'body-beacon': (url) => Promise.resolve(navigator.sendBeacon(url('/v1/mock/ok'), '{"model":"grok-4.7"}')),
  'body-long': (url) => statusOf(fetch(url(CHAT), chat({ messages: [{ role: 'user', content: 'ü'.repeat(1_500_000) }] }))),
  packed: async (url) => (await textOf(fetch(url('/v1/mock/packed')))).length,
  'packed-short': async (url) => (await textOf(fetch(url('/v1/mock/packed-short')))).length,
  huge: async (url) => (await textOf(fetch(url('/v1/mock/huge')))).length,
  large: async (url) => (await textOf(fetch(url('/v1/mock/large')))).length,
  binary: async (url) => (await (await fetch(url('/v1/mock/audio'))).arrayBuffer()).byteLength,
  alike: (url) => Promise.all([1, 2, 3].map(() => statusOf(fetch(url(CHAT), chat({ presence_penalty: 1 }))))),
  proxy: (url) => statusOf(fetch(url('/ai/chat', location.origin), post('{"model":"grok-4.7"}'))),
  'proxy-elsewhere': (url) => statusOf(fetch(url('/other', location.origin))),
};

declare global {
  interface Window {
    /** A port of this machine at which nothing listens. */
    closedPort: number;
    /** Plays some cases at the same time and tells what the page saw of each. `turn` marks their requests too. */
    play(names: readonly string[], turn: number): Promise<Record<string, string>>;
  }
}

/** One case that never ends holds up no other. */
const LATEST_MS = 15_000;

async function play(name: string, turn: number): Promise<string> {
  const url = (path: string, host = 'https://api.x.ai'): string => `${host}${path}?case=${name}&turn=${turn}`;
  try {
    const late = new Promise((resolve) => setTimeout(resolve, LATEST_MS, 'came to no end'));
    return JSON.stringify(await Promise.race([PLAYS[name]?.(url), late]));
  } catch (error) {
    return String(error);
  }
}

window.play = async (names, turn) => {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await play(name, turn)])));
};
