import { describe, expect, it } from 'vitest';
import { readHar } from '../../../src/capture/har/log';
import { diagnose } from '../../../src/diagnose/diagnose';
import { NO_KNOWLEDGE } from '../../../src/model/knowledge';

const URL = 'https://api.x.ai/v1/chat/completions';
const SENT = '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"presence_penalty":1}';
const SAID = '{"code":"invalid-argument","error":"Argument not supported on this model: presencePenalty"}';
const BASE64 = Buffer.from(SAID).toString('base64');
const headers = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([name, value]) => ({ name, value }));
const ASKED = headers(['Content-Type', 'application/json'], ['Authorization', `Bearer xai-${'k'.repeat(80)}`]);
const ANSWERED = headers(['Content-Type', 'application/json']);
const START = '2026-11-27T09:00:00.000Z';
const NONE = { cookies: [], queryString: [], headersSize: -1 };

/** How each tool writes the same failed call: what it adds, leaves out and encodes differently. */
const TOOLS: Readonly<Record<string, object>> = {
  'Chrome': {
    _initiator: { type: 'script' }, _priority: 'High', _resourceType: 'fetch', cache: {}, connection: '443', startedDateTime: START, time: 120,
    request: { ...NONE, method: 'POST', url: URL, httpVersion: 'h2', headers: ASKED, bodySize: SENT.length, postData: { mimeType: 'application/json', text: SENT } },
    response: { ...NONE, status: 400, statusText: '', httpVersion: 'h2', headers: ANSWERED, redirectURL: '', bodySize: -1, _transferSize: 170, _error: null, content: { size: SAID.length, mimeType: 'application/json', text: SAID } },
    timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 1, wait: 100, receive: 2 },
  },
  'Firefox': {
    startedDateTime: START, time: 120, _securityState: 'secure', cache: {}, connection: '443', pageref: 'page_1',
    request: { ...NONE, bodySize: SENT.length, method: 'POST', url: URL, httpVersion: 'HTTP/2', headers: ASKED, postData: { mimeType: 'application/json', params: [], text: SENT } },
    response: { ...NONE, status: 400, statusText: '', httpVersion: 'HTTP/2', headers: ANSWERED, redirectURL: '', bodySize: 170, content: { mimeType: 'application/json', size: SAID.length, text: SAID } },
    timings: { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 118, receive: 0 },
  },
  'Safari': {
    pageref: 'page_0', startedDateTime: START, time: 120.5, cache: {}, connection: '7', _fetchType: 'Network Load', _priority: 'medium',
    request: { ...NONE, method: 'POST', url: URL, httpVersion: 'HTTP/2', headers: ASKED, bodySize: SENT.length, postData: { mimeType: 'application/json', text: SENT } },
    response: { ...NONE, status: 400, statusText: '', httpVersion: 'HTTP/2', headers: ANSWERED, redirectURL: '', bodySize: 91, _transferSize: 200, content: { size: SAID.length, compression: 0, mimeType: 'application/json', text: SAID } },
    timings: { blocked: 0, dns: -1, connect: -1, ssl: -1, send: 0, wait: 119, receive: 1 },
  },
  'Charles': {
    startedDateTime: '2026-11-27T10:00:00.000+01:00', time: 120, serverIPAddress: '104.18.1.1', cache: {}, _charlesStatus: 'COMPLETE',
    request: { ...NONE, method: 'POST', url: URL, httpVersion: 'HTTP/2.0', headers: ASKED, bodySize: SENT.length, postData: { mimeType: 'application/json', text: SENT } },
    response: { ...NONE, _charlesStatus: 'COMPLETE', status: 400, statusText: 'Bad Request', httpVersion: 'HTTP/2.0', headers: ANSWERED, redirectURL: null, bodySize: 91, content: { size: SAID.length, mimeType: 'application/json', text: BASE64, encoding: 'base64' } },
    timings: { dns: -1, connect: -1, ssl: -1, send: 1, blocked: -1, wait: 110, receive: 9 },
  },
  'Fiddler': {
    startedDateTime: '2026-11-27T10:00:00.0000000+01:00', time: 120, connection: 'ClientPort:52313;EgressPort:52314', comment: '[#12]', cache: {},
    request: { ...NONE, method: 'POST', url: URL, httpVersion: 'HTTP/1.1', headers: ASKED, bodySize: SENT.length, postData: { mimeType: 'application/json', text: SENT } },
    response: { ...NONE, status: 400, statusText: 'Bad Request', httpVersion: 'HTTP/1.1', headers: ANSWERED, redirectURL: '', bodySize: 91, content: { size: SAID.length, compression: 0, mimeType: 'application/json', text: SAID } },
    timings: { dns: 0, connect: 12, ssl: 20, send: 0, wait: 80, receive: 1 },
  },
  'mitmproxy': {
    startedDateTime: '2026-11-27T09:00:00.000000+00:00', time: 120.4, serverIPAddress: '104.18.1.1', cache: {},
    request: { ...NONE, method: 'POST', url: URL, httpVersion: 'HTTP/2.0', headers: ASKED, bodySize: SENT.length, postData: { mimeType: 'application/json', text: SENT, params: [] } },
    response: { ...NONE, status: 400, statusText: '', httpVersion: 'HTTP/2.0', headers: ANSWERED, redirectURL: '', bodySize: 91, content: { size: SAID.length, compression: 20, mimeType: 'application/json', text: SAID } },
    timings: { connect: 10, ssl: 20, send: 1, wait: 80, receive: 9 },
  },
  'Playwright': {
    startedDateTime: START, time: 120.1, _frameref: 'frame@1', _monotonicTime: 12345.6, pageref: 'page@1', cache: {}, serverIPAddress: '104.18.1.1', _serverPort: 443, _securityDetails: {},
    request: { ...NONE, method: 'POST', url: URL, httpVersion: 'HTTP/2.0', headers: ASKED, bodySize: SENT.length, postData: { mimeType: 'application/json', text: SENT, params: [] } },
    response: { ...NONE, status: 400, statusText: '', httpVersion: 'HTTP/2.0', headers: ANSWERED, redirectURL: '', bodySize: 91, _transferSize: 170, content: { size: SAID.length, mimeType: 'application/json', text: SAID } },
    timings: { dns: -1, connect: -1, ssl: -1, send: 0, wait: 110, receive: 10 },
  },
  'a tool that writes numbers as texts': {
    startedDateTime: START, time: '120',
    request: { method: 'post', url: URL, headers: ASKED, postData: { text: SENT } },
    response: { status: '400', headers: ANSWERED, content: { size: `${SAID.length}`, text: SAID } },
  },
};

const read = (...entries: readonly unknown[]) => readHar(JSON.stringify({ log: { version: '1.2', creator: { name: 'a tool', version: '1' }, entries } }), (host) => host === 'api.x.ai').exchanges.map(({ exchange }) => exchange);

/** An entry as Playwright writes it, with another answer. */
const playwright = (response: object) => ({ startedDateTime: START, time: -1, _monotonicTime: 1, request: { method: 'GET', url: URL, headers: ASKED }, response: { headers: [], ...response } });

describe('a file', () => {
  it.each(Object.entries(TOOLS))('of %s tells the call, the answer and what is wrong', (_, entry) => {
    const [exchange] = read(entry);
    expect(exchange).toMatchObject({
      startedAt: Date.parse(START),
      request: { method: 'POST', host: 'api.x.ai', path: '/v1/chat/completions', model: 'grok-4.7', body: { kind: 'text', text: SENT, isCut: false } },
      response: { status: 400, body: { kind: 'text', text: SAID, isCut: false } },
      transportError: null,
    });
    expect(Math.round(exchange?.durationMs ?? 0)).toBeGreaterThanOrEqual(120);
    expect(exchange && diagnose(exchange, NO_KNOWLEDGE)[0]?.id).toBe('unsupported-parameter');
    expect(JSON.stringify(exchange)).not.toContain('kkkkkkkkkk');
  });

  it('of Playwright that names a failed request tells how it failed', () => {
    const [exchange] = read(playwright({ status: -1, statusText: '', bodySize: -1, _failureText: 'net::ERR_CONNECTION_REFUSED', content: { size: -1, mimeType: 'x-unknown' } }));
    expect(exchange).toMatchObject({ response: { status: 0, body: { kind: 'none' } }, transportError: { kind: 'refused' } });
  });

  it('whose bodies lie in files beside it shows them as withheld, not as empty', () => {
    const [exchange] = read(playwright({ status: 200, content: { size: 91, mimeType: 'application/json', _file: '3f2b.json' } }));
    expect(exchange?.response.body).toMatchObject({ kind: 'withheld', size: 91 });
  });

  it('of Charles that holds a request without an answer tells so', () => {
    const [exchange] = read({ startedDateTime: START, time: 3, _charlesStatus: 'FAILED', request: { method: 'GET', url: URL, headers: ASKED }, response: { _charlesStatus: 'FAILED', status: 0, headers: [], content: { size: 0 } } });
    expect(exchange).toMatchObject({ response: { status: 0, body: { kind: 'none' } }, transportError: { kind: 'unknown' } });
  });

  it('of mitmproxy with a socket shows its messages', () => {
    const messages = [{ type: 'send', time: Date.parse(START) / 1000 + 1, opcode: 1, data: '{"type":"session.update"}' }, { type: 'receive', time: Date.parse(START) / 1000 + 2, opcode: 1, data: '{"type":"error","error":{"message":"bad voice"}}' }];
    const [exchange] = read({
      startedDateTime: START, time: 2000, _resourceType: 'websocket', _webSocketMessages: messages,
      request: { method: 'GET', url: 'wss://api.x.ai/v1/realtime?model=grok-voice', headers: [] }, response: { status: 101, headers: [], content: { size: 0 } },
    });
    expect(exchange?.response.stream).toMatchObject({ transport: 'websocket', events: [{ direction: 'sent' }, { direction: 'received', atMs: 2000 }] });
    expect(exchange && diagnose(exchange, NO_KNOWLEDGE).length).toBeGreaterThan(0);
  });
});
