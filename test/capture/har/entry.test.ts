import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exchangeFromHar, hostAndPath } from '../../../src/capture/har/entry';
import type { Exchange } from '../../../src/model/exchange';

interface Sample {
  readonly entry: unknown;
  readonly content: { readonly text: string | null; readonly isBase64: boolean } | null;
}

/** Entries as Chromium 156 and Firefox 153 handed them over, by case (recorded 2026-11). */
const samples = {
  chromium: JSON.parse(readFileSync('test/capture/har/chromium.json', 'utf8')) as Record<string, Sample[]>,
  firefox: JSON.parse(readFileSync('test/capture/har/firefox.json', 'utf8')) as Record<string, Sample[]>,
};

function exchangesOf(browser: keyof typeof samples, name: string): Exchange[] {
  return (samples[browser][name] ?? []).flatMap(({ entry, content }, index) => exchangeFromHar(entry, content, { id: String(index), source: 'live' }) ?? []);
}

it('a key is hidden also where it is told in lower case: in a media type, a host, the name of a header', () => {
  const key = 'Zq7RtY2uIoPaSdFg';
  const exchange = exchangeFromHar({
    request: { method: 'POST', url: `https://${key}.api.x.ai/v1/models`, headers: [{ name: 'authorization', value: `Bearer ${key}` }, { name: key, value: 'x' }] },
    response: { status: 400, headers: [{ name: 'content-type', value: `text/${key}` }], content: { text: 'x' } },
  }, null, { id: 'a', source: 'har' });
  expect(JSON.stringify(exchange).toLowerCase()).not.toContain(key.toLowerCase());
});

describe('figures that make no sense', () => {
  it.each([-1, 1e308, 1e21, 'soon', 'Infinity', null, [], '-5'])('are not known: %j', (figure) => {
    const entry = {
      startedDateTime: 'never', time: figure, request: { method: 'POST', url: 'https://api.x.ai/v1/chat/completions' }, timings: { wait: figure, receive: 1 },
      response: { status: 400, headers: [], content: { size: figure, text: '{"error":"x"}' } }, _webSocketMessages: [{ type: 'receive', time: figure, data: 'x' }],
    };
    const exchange = exchangeFromHar(entry, null, { id: 'a', source: 'har' });
    expect(exchange).toMatchObject({ startedAt: 0, durationMs: null, timing: { wait: null, receive: 1 }, response: { body: { size: 13 }, stream: { events: [{ atMs: null }] } } });
  });
});

describe.each(['chromium', 'firefox'] as const)('an entry of %s', (browser) => {
  it('keeps a failed request with both bodies, and folds its preflight away', () => {
    const [exchange, ...others] = exchangesOf(browser, '404');
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({
      request: { method: 'POST', host: 'api.x.ai', path: '/v1/chat/completions', endpoint: '/v1/chat/completions', model: 'grok-9' },
      response: { status: 404, body: { kind: 'text', mimeType: 'application/json' } },
      credential: { via: 'authorization', scheme: 'Bearer', kind: 'key', vendor: 'xai' },
      transportError: null,
    });
    expect(JSON.stringify(exchange)).not.toContain('FAKE0000');
  });

  it('reads a stream with its events and its end', () => {
    const [exchange] = exchangesOf(browser, 'e-sse-complete-text');
    expect(exchange?.response.stream).toMatchObject({ transport: 'sse', end: 'complete' });
    expect(exchange?.response.stream?.events.length).toBeGreaterThan(4);
  });

  it('tells a stream that was cut from one that ended', () => {
    expect(exchangesOf(browser, 'c-abort-mid-stream')[0]?.response.stream?.end).toBe('cut');
  });

  it('never takes a streamed request body for an empty one', () => {
    expect(exchangesOf(browser, 'l-stream-body')[0]?.request.body).toMatchObject({ kind: 'withheld', why: 'stream' });
  });

  it('keeps a binary answer as binary', () => {
    expect(exchangesOf(browser, 'm-png')[0]?.response.body).toMatchObject({ kind: 'binary', mimeType: 'image/png', size: 8 });
  });

  it('takes an empty answer for empty', () => {
    expect(exchangesOf(browser, 'f-202-empty')[0]?.response).toMatchObject({ status: 202, body: { kind: 'none' } });
  });

  it('has one row for each hop of a redirect', () => {
    expect(exchangesOf(browser, 'i-redirect-307').map(({ response }) => response.status)).toEqual([307, 404]);
  });

  it('says that a name could not be resolved, as far as the browser tells', () => {
    expect(exchangesOf(browser, 'b-name-not-resolved')[0]).toMatchObject({
      response: { status: 0 }, transportError: { kind: browser === 'chromium' ? 'dns' : 'unknown' },
    });
  });
});

describe('CORS', () => {
  it('is told in Chromium by an error beside a status, and the body is withheld, not empty', () => {
    const [exchange] = exchangesOf('chromium', 'a-cors-blocked-post-no-acao');
    expect(exchange).toMatchObject({ response: { status: 401, body: { kind: 'withheld', why: 'cors' } }, transportError: { kind: 'cors', code: 'net::ERR_FAILED' } });
  });

  it('shows a refused preflight once in each browser', () => {
    expect(exchangesOf('chromium', 'a-cors-preflight-fails').map(({ transportError }) => transportError?.kind)).toEqual(['preflight']);
    expect(exchangesOf('firefox', 'a-cors-preflight-fails').length).toBeLessThanOrEqual(1);
  });

  it('does not fail a no-cors request', () => {
    expect(exchangesOf('chromium', 'a-no-cors-mode')[0]?.transportError?.kind).not.toBe('cors');
  });
});

describe('transport failures of Chromium', () => {
  it.each([['b-conn-refused', 'refused'], ['b-reset-mid-body', 'reset'], ['b-offline', 'offline'], ['c-abort-before-headers', 'aborted'], ['g-ws-401', 'websocket']])('%s is %s', (name, kind) => {
    expect(exchangesOf('chromium', name)[0]?.transportError?.kind).toBe(kind);
  });
});

describe('entries of unknown make', () => {
  it.each([null, 7, 'x', [], {}, { request: null }, { request: 'GET' }])('%j is no request', (entry) => {
    expect(exchangeFromHar(entry, null, { id: 'x', source: 'har' })).toBeNull();
  });

  it('reads what is there and invents nothing', () => {
    const entry = { request: { url: 'https://api.x.ai/v1/models', headers: [null, { name: 5 }, { name: 'X', value: 'y' }], postData: 'no' }, response: { status: '500', content: [] }, time: 'soon', startedDateTime: 'never' };
    expect(exchangeFromHar(entry, null, { id: 'x', source: 'har' })).toMatchObject({
      startedAt: 0, durationMs: null, request: { method: 'GET', headers: [{ name: 'x', value: 'y' }], body: { kind: 'none' } }, response: { status: 500, body: { kind: 'none' } },
    });
  });

  it('decodes JSON that a tool stored as base64', () => {
    const text = '{"error":"Schlüssel fehlt"}';
    const entry = { request: { url: 'https://api.x.ai/v1/models', method: 'GET' }, response: { status: 401, content: { mimeType: 'application/json', encoding: 'base64', text: Buffer.from(text).toString('base64') } } };
    expect(exchangeFromHar(entry, null, { id: 'x', source: 'har' })?.response.body).toMatchObject({ kind: 'text', text });
  });

  it('keeps the beginning of a huge body and its size', () => {
    const entry = { request: { url: 'https://api.x.ai/v1/models', method: 'GET' }, response: { status: 500, content: { mimeType: 'text/plain', text: 'x'.repeat(3_000_000) } } };
    expect(exchangeFromHar(entry, null, { id: 'x', source: 'har' })?.response.body).toMatchObject({ kind: 'text', size: 3_000_000, isCut: true });
  });

  it('takes a URL apart even where it is none', () => {
    expect(hostAndPath('https://API.x.ai:443/v1/models?a=b#c')).toEqual({ host: 'api.x.ai', path: '/v1/models' });
    expect(hostAndPath('no url')).toEqual({ host: '', path: '' });
  });
});
