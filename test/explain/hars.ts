const REQUEST = '{"model":"grok-4.6","messages":[{"role":"user","content":"Hi"}],"presence_penalty":0}';
const ANSWER = '{"code":"invalid-argument","error":"Model grok-4.6 does not support parameter presencePenalty."}';
const KEY = `xai-${'Q7w'.repeat(26)}Zz`;

/** The key that every file below carries; it must never come out again. */
export const PLANTED_KEY = KEY;

function file(creator: string, entries: readonly object[]): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: creator, version: '1' }, pages: [], entries } });
}

const foreign = { request: { method: 'GET', url: 'https://example.com/', headers: [] }, response: { status: 500, headers: [], content: { text: 'Incorrect API key provided' } } };

/** The same refused request as the HAR export of each tool has it, after one request to another host. */
export const HARS: Readonly<Record<string, string>> = {
  Chrome: file('WebInspector', [foreign, {
    _initiator: { type: 'script' }, _resourceType: 'fetch', startedDateTime: '2026-11-22T10:00:00.000Z', time: 120.5,
    request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions', httpVersion: 'http/2.0', headers: [{ name: ':authority', value: 'api.x.ai' }, { name: 'authorization', value: `Bearer ${KEY}` }, { name: 'content-type', value: 'application/json' }, { name: 'content-length', value: '90' }], bodySize: 90, postData: { mimeType: 'application/json', text: REQUEST } },
    response: { status: 400, statusText: '', headers: [{ name: 'content-type', value: 'application/json' }], content: { size: ANSWER.length, mimeType: 'application/json', text: ANSWER }, _error: null },
  }]),
  Firefox: file('Firefox', [foreign, {
    startedDateTime: '2026-11-22T10:00:00.000+01:00', time: 120,
    request: { bodySize: 90, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', httpVersion: 'HTTP/2', headers: [{ name: 'Authorization', value: `Bearer ${KEY}` }, { name: 'Content-Type', value: 'application/json' }], postData: { mimeType: 'application/json', params: [], text: REQUEST } },
    response: { status: 400, headers: [{ name: 'content-type', value: 'application/json' }], content: { mimeType: 'application/json', size: ANSWER.length, text: ANSWER } },
  }]),
  Charles: file('Charles Proxy', [foreign, {
    startedDateTime: '2026-11-22T10:00:00.000+01:00', time: 120,
    request: { method: 'POST', url: 'https://api.x.ai:443/v1/chat/completions', headers: [{ name: 'Authorization', value: `Bearer ${KEY}` }, { name: 'Content-Type', value: 'application/json' }], postData: { mimeType: 'application/json', text: REQUEST } },
    response: { _charlesStatus: 'COMPLETE', status: 400, headers: [{ name: 'Content-Type', value: 'application/json' }], content: { size: ANSWER.length, mimeType: 'application/json', text: Buffer.from(ANSWER).toString('base64'), encoding: 'base64' } },
  }]),
  Proxyman: file('Proxyman', [foreign, {
    startedDateTime: '2026-11-22T10:00:00Z', time: 120,
    request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions', headers: [{ name: 'Host', value: 'api.x.ai' }, { name: 'Authorization', value: `Bearer ${KEY}` }, { name: 'Content-Type', value: 'application/json' }], bodySize: 90, postData: { mimeType: 'application/json', text: REQUEST, params: [] } },
    response: { status: 400, statusText: 'Bad Request', headers: [{ name: 'Content-Type', value: 'application/json' }], bodySize: ANSWER.length, content: { size: ANSWER.length, mimeType: 'application/json', text: ANSWER, compression: 0 } },
  }]),
  Playwright: file('Playwright', [foreign, {
    startedDateTime: '2026-11-22T10:00:00.000Z', time: 120, pageref: 'page@1',
    request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions', headers: [{ name: 'authorization', value: `Bearer ${KEY}` }, { name: 'content-type', value: 'application/json' }], headersSize: -1, bodySize: 90, postData: { mimeType: 'application/json', text: REQUEST, params: [] } },
    response: { status: 400, headers: [{ name: 'content-type', value: 'application/json' }], bodySize: -1, content: { size: -1, mimeType: 'application/json', text: ANSWER }, _transferSize: -1, _failureText: null },
  }]),
};
