import type { Example } from '../../src/catalogue/entry';
import { exchangeFromHar } from '../../src/capture/har/entry';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnosis } from '../../src/model/diagnosis';
import type { Exchange } from '../../src/model/exchange';
import { NO_KNOWLEDGE } from '../../src/model/knowledge';

const CHAT = 'https://api.x.ai/v1/chat/completions';

/** The exchange that an example of the catalogue stands for, made the way a browser's entry is. */
export function exchangeOfExample(example: Example): Exchange {
  if (example.status === null) return exchangeFromText(example.body, 'example');
  const contentType = example.contentType ?? (/^\s*[{[]/.test(example.body) ? 'application/json' : /^\s*</.test(example.body) ? 'text/html' : 'text/plain');
  const headers = { 'content-type': 'application/json', authorization: `Bearer xai-${'a1'.repeat(40)}`, ...example.requestHeaders };
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

/** What the engine says of an example. */
export function diagnoseExample(example: Example): Diagnosis[] {
  return diagnose(exchangeOfExample(example), example.sent ? { ...NO_KNOWLEDGE, repeats: example.sent } : NO_KNOWLEDGE);
}
