import { exchangeFromHar } from '../../capture/har/entry';
import { exchangeFromText } from '../../capture/text/exchange';
import type { Example } from '../../catalogue/entry';
import type { Exchange } from '../../model/exchange';

const CHAT = 'https://api.x.ai/v1/chat/completions';
/** A fake of a key's shape. */
const KEY = `xai-${'a1'.repeat(40)}`;

/** The exchange that an example of the catalogue stands for, made the way a browser's entry is. */
export function exchangeOfExample(example: Example): Exchange {
  if (example.status === null) return exchangeFromText(example.body, 'example');
  const contentType = example.contentType ?? (/^\s*[{[]/.test(example.body) ? 'application/json' : /^\s*</.test(example.body) ? 'text/html' : 'text/plain');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${KEY}`, ...example.requestHeaders };
  const entry = {
    startedDateTime: '2026-11-22T10:00:00.000Z',
    time: 100,
    request: {
      method: example.method ?? (example.requestBody === undefined && example.url !== undefined && !/completions|responses$/.test(example.url) ? 'GET' : 'POST'),
      url: example.url ?? CHAT,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      ...(example.requestBody === undefined ? {} : { postData: { mimeType: 'application/json', text: example.requestBody } }),
    },
    response: {
      status: example.status,
      headers: Object.entries({ 'content-type': contentType, 'access-control-allow-origin': '*', ...example.responseHeaders }).map(([name, value]) => ({ name, value })),
      content: { size: example.body.length, mimeType: contentType, text: example.body },
      ...(example.transportCode === undefined ? {} : { _error: example.transportCode }),
    },
  };
  const exchange = exchangeFromHar(entry, null, { id: 'example', source: 'har' });
  if (!exchange) throw new Error(`The example "${example.source}" is no request`);
  return exchange;
}
