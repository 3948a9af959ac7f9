import { CHAT, KEY, type RequestCase } from './case';

/** The body as it was sent; null where there was none. */
export function bodyOf({ body }: RequestCase): string | null {
  if (body === undefined) return null;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** The headers as they were sent. */
export function headersOf({ headers }: RequestCase): Record<string, string> {
  const all = { 'content-type': 'application/json', 'authorization': `Bearer ${KEY}`, 'accept': '*/*', ...headers };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** A HAR file with the one exchange of a case. */
export function harOf(one: RequestCase): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries: [entryOf(one)] } });
}

/** The hosts to watch beside xAI's, for a request that goes through a gateway. */
export function hostsOf({ url }: RequestCase): string[] {
  const { host } = new URL(url ?? CHAT);
  return host.endsWith('x.ai') ? [] : [host];
}

function entryOf(one: RequestCase): unknown {
  const sent = headersOf(one);
  const text = bodyOf(one);
  const mimeType = one.type ?? (typeof one.answer === 'string' ? 'text/plain; charset=utf-8' : 'application/json');
  const answer = typeof one.answer === 'string' ? one.answer : JSON.stringify(one.answer);
  return {
    startedDateTime: '2026-11-22T10:00:00.000Z',
    time: 120,
    timings: { send: 1, wait: 110, receive: 9 },
    request: {
      method: one.method ?? 'POST',
      url: one.url ?? CHAT,
      httpVersion: 'http/2.0',
      headers: Object.entries(sent).map(([name, value]) => ({ name, value })),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: text === null ? 0 : Buffer.byteLength(text),
      ...(text !== null && { postData: { mimeType: sent['content-type'] ?? '', text } }),
    },
    response: {
      status: one.status,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: [{ name: 'content-type', value: mimeType }, { name: 'access-control-allow-origin', value: '*' }],
      cookies: [],
      content: { size: Buffer.byteLength(answer), mimeType, text: answer },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
  };
}
