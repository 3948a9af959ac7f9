import type { Json } from '../../../src/model/json';

const START = '2026-11-22T10:00:00.000Z';
const CHAT = 'https://api.x.ai/v1/chat/completions';

/** Entries of a HAR file in which a text stands in every field that the panel shows: a known error, an unknown one, a stream, a socket, a failure, a job. */
export function entriesWith(text: string): Json[] {
  const body = JSON.stringify({ model: text, messages: [{ role: text, content: text, name: text }], [text]: text, presence_penalty: text, tools: [{ type: 'function', function: { name: text, parameters: { [text]: text } } }] });
  const headers = [{ name: text, value: text }, { name: `x-${text.slice(0, 5)}`, value: text }, { name: 'content-type', value: 'application/json' }];
  const initiator = { type: text, stack: { callFrames: [{ functionName: text, url: text, lineNumber: 3, columnNumber: 4 }] } };
  const request = (more: { readonly [name: string]: Json } = {}): Json => ({ method: 'POST', url: `${CHAT}/../${text}?q=${text}#${text}`, httpVersion: text, headers, cookies: [{ name: text, value: text }], postData: { mimeType: text, text: body }, ...more });
  const response = (status: number, mimeType: string, answer: string, more: { readonly [name: string]: Json } = {}): Json => ({ status, statusText: text, headers: [...headers, { name: 'retry-after', value: text }], redirectURL: text, content: { mimeType, text: answer, size: answer.length, comment: text }, ...more });
  const entry = (own: { readonly [name: string]: Json }): Json => ({ startedDateTime: START, time: 12, comment: text, _initiator: initiator, timings: { wait: 5, comment: text }, ...own });
  return [
    entry({ request: request({ url: CHAT }), response: response(400, 'application/json', JSON.stringify({ code: 'invalid-argument', error: `Model ${text} does not support parameter ${text}.` })) }),
    entry({ request: request({ url: CHAT }), response: response(400, 'application/json', JSON.stringify({ code: text, error: { message: text, type: text, param: text, [text]: text } })) }),
    entry({ request: request(), response: response(403, 'text/html', text) }),
    entry({ request: request({ url: CHAT, method: text }), response: response(429, 'text/plain', text) }),
    entry({
      request: request({ url: CHAT }), _eventSourceMessages: [{ time: 1_795_341_600.2, eventName: text, eventId: text, data: text }, { time: 1_795_341_600.3, eventName: 'error', data: JSON.stringify({ error: { message: text } }) }],
      response: response(200, 'text/event-stream', `event: ${text}\ndata: ${text}\n\nevent: error\ndata: ${JSON.stringify({ error: { message: text } })}\n\n`),
    }),
    entry({
      _resourceType: 'websocket', request: request({ method: 'GET', url: `wss://api.x.ai/v1/realtime?model=${text}` }), response: response(101, '', ''),
      _webSocketMessages: [{ type: 'send', time: 1_795_341_600.1, opcode: 1, data: text }, { type: 'receive', time: 1_795_341_600.2, opcode: 1, data: JSON.stringify({ type: 'error', error: { message: text } }) }],
    }),
    entry({ request: request({ url: CHAT }), response: { status: 0, statusText: '', headers: [], content: { size: 0, mimeType: 'x-unknown' }, _error: `net::ERR_FAILED ${text}` } }),
    entry({ request: request({ method: 'GET', url: `https://api.x.ai/v1/videos/${text}` }), response: response(200, 'application/json', JSON.stringify({ status: 'pending', progress: text, model: text })) }),
    entry({ request: request({ method: 'GET', url: `https://api.x.ai/v1/models/${text}` }), response: response(404, 'application/json', JSON.stringify({ detail: [{ loc: [text], msg: text, type: text }], docs: text, documentation_url: text })) }),
  ];
}

/** Entries whose figures are nonsense, and whose bodies are too deep or too long. */
export function monstrousEntries(): Json[] {
  const times = [-1, 1e308, 'NaN', 9e15, null] as const;
  const dates = ['+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00Z', 'never', '2026-11-22T10:00:00Z', ''] as const;
  const odd = times.map((figure, at): Json => ({
    startedDateTime: dates[at] ?? '', time: figure, timings: { blocked: figure, dns: figure, connect: figure, ssl: figure, send: figure, wait: figure, receive: figure },
    request: { method: 'POST', url: `${CHAT}?figure=${at}`, headers: [], headersSize: figure, bodySize: figure, postData: { mimeType: 'application/json', text: '{"model":"grok-4.7"}' } },
    response: {
      status: at === 1 ? 1e308 : 429, headers: [{ name: 'retry-after', value: '9'.repeat(400) }, { name: 'x-ratelimit-limit-requests', value: '9'.repeat(400) }, { name: 'x-ratelimit-remaining-requests', value: '-1' }],
      content: { size: figure, mimeType: 'application/json', text: JSON.stringify({ error: 'Slow down', usage: { total_tokens: 1e308, prompt_tokens: -1, cost_in_usd_ticks: 1e308 }, retry_after: 1e308 }) },
    },
    _eventSourceMessages: [{ time: figure, eventName: 'message', data: '{}' }, { time: 1e308, eventName: 'error', data: '{"error":{}}' }],
  }));
  const deep = 1_000_000;
  const bodies = [
    ['deep', '['.repeat(deep) + ']'.repeat(deep)], ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`], ['line', `{"error":"${'<b>x'.repeat(250_000)}"}`],
    ['word', 'a'.repeat(1_000_000)], ['controls', '\u202e\0\u001b'.repeat(300_000)], ['proto', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"error":{"__proto__":{"message":"x"}}}'],
  ] as const;
  const large = bodies.map(([name, text]): Json => ({
    startedDateTime: START, time: 1, request: { method: 'POST', url: `${CHAT}?body=${name}`, headers: [{ name: 'x-long', value: text.slice(0, 300_000) }], postData: { mimeType: 'application/json', text } },
    response: { status: 400, headers: [{ name: 'content-type', value: 'application/json' }], content: { mimeType: 'application/json', text, size: text.length } },
  }));
  const model = 'm'.repeat(10_000);
  return [...odd, ...large, {
    startedDateTime: START, time: 1, request: { method: 'POST', url: CHAT, headers: [{ name: 'n'.repeat(10_000), value: 'v'.repeat(10_000) }], postData: { mimeType: 'application/json', text: JSON.stringify({ model, messages: [] }) } },
    response: { status: 404, headers: [], content: { mimeType: 'application/json', text: JSON.stringify({ code: 'c'.repeat(10_000), error: `The model ${model} does not exist or your team does not have access to it.` }) } },
  }];
}

/** A HAR file of entries. */
export function harOf(entries: readonly Json[]): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'hostile', version: '1' }, entries } });
}
