import type { ChromiumDriver } from '../../test/drivers/chromium';
import { GOOD_CLIENT_SECRET, GOOD_KEY } from '../../test/mock-xai/special';

/** Whether each kind of request fails, in the order of the kinds that the page sends in turn. A stream that is left is no failure. */
const FAILS = [false, true, true, false, true, true, true, false, true, true, true, false, false, false] as const;

/** Whether the request of a turn fails. */
export function fails(turn: number): boolean {
  return FAILS[turn % FAILS.length] === true;
}

/** Makes the page send one round of mixed requests, each marked with its turn, and waits for their ends. Gives how many it sent. */
export function sendRound(driver: ChromiumDriver, firstTurn: number, size: number, spacingMs: number): Promise<number> {
  return driver.run('page', sendInPage, firstTurn, size, spacingMs, GOOD_KEY, GOOD_CLIENT_SECRET);
}

/** Runs in the page: good and wrong requests, late ones, streams that end, break off or are left, sockets. */
async function sendInPage(first: number, size: number, spacingMs: number, key: string, secret: string): Promise<number> {
  const marked = (path: string, turn: number, scheme = 'https'): string => `${scheme}://api.x.ai${path}${path.includes('?') ? '&' : '?'}case=soak&turn=${turn}`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  const chat = (turn: number, changes: object): Promise<unknown> => {
    const body = JSON.stringify({ model: 'grok-4.7', messages: [{ role: 'user', content: `Tell me of ${turn}.` }], ...changes });
    return fetch(marked('/v1/chat/completions', turn), { method: 'POST', headers, body }).then((response) => response.text());
  };
  const events = (turn: number): Promise<unknown> => new Promise((resolve) => {
    const source = new EventSource(marked('/v1/mock/events', turn));
    source.onmessage = ({ data }) => {
      if (data !== '[DONE]') return;
      source.close();
      resolve(null);
    };
  });
  const leave = async (turn: number): Promise<unknown> => {
    const abort = new AbortController();
    const response = await fetch(marked('/v1/mock/endless', turn), { method: 'POST', body: '{"stream":true}', signal: abort.signal });
    await response.body?.getReader().read();
    abort.abort();
    return null;
  };
  const socket = (turn: number): Promise<unknown> => new Promise((resolve) => {
    const open = new WebSocket(marked('/v1/realtime?model=grok-voice', turn, 'wss'), [`xai-client-secret.${secret}`]);
    open.onopen = () => open.close();
    open.onclose = resolve;
  });
  const kinds: readonly ((turn: number) => Promise<unknown>)[] = [
    (turn) => chat(turn, {}),
    (turn) => chat(turn, { presence_penalty: 0 }),
    (turn) => chat(turn, { model: `grok-of-${turn}` }),
    (turn) => chat(turn, { stream: true }),
    (turn) => chat(turn, { model: 'mock-stream-cut', stream: true }),
    (turn) => chat(turn, { model: 'mock-rate-limit-requests' }),
    (turn) => chat(turn, { model: 'mock-overloaded-200' }),
    (turn) => fetch(marked('/v1/models', turn), { headers }).then((response) => response.text()),
    (turn) => fetch(marked('/v1/mock/no-cors', turn)).catch(() => null),
    (turn) => fetch(marked('/v1/mock/reset', turn)).catch(() => null),
    (turn) => fetch(marked('/v1/chat/completion', turn), { method: 'POST', body: '{}' }).then((response) => response.text()),
    events, leave, socket,
  ];
  await Promise.all(Array.from({ length: size }, async (_, at) => {
    const turn = first + at;
    await new Promise((resolve) => setTimeout(resolve, at * spacingMs));
    await kinds[turn % kinds.length]?.(turn).catch(() => null);
  }));
  return size;
}
