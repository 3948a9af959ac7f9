import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/fix/index';
import type { Credential } from '../../src/model/credential';
import type { Edit } from '../../src/model/edit';
import { UNKNOWN_CREDENTIAL } from '../../src/model/credential';
import { CHAT, exchangeOf } from './exchange';

const KEY = `xai-${'a'.repeat(80)}`;
const NO_KEY: Credential = { ...UNKNOWN_CREDENTIAL, via: 'none', kind: 'none' };

describe('headers of a corrected request', () => {
  it('are those about the content, not what a browser, an SDK or a proxy adds', () => {
    const headers = {
      ':authority': 'api.x.ai', 'accept': 'text/event-stream', 'content-type': 'application/json', 'x-grok-conv-id': 'c-1', 'idempotency-key': 'i-1',
      'x-title': 'My app', 'sec-fetch-mode': 'cors', 'origin': 'https://a.example', 'referer': 'https://a.example/', 'user-agent': 'Mozilla',
      'cookie': 'a=b', 'host': 'api.x.ai', 'content-length': '3', 'connection': 'close', 'accept-encoding': 'br', 'accept-language': 'de',
      'pragma': 'no-cache', 'cache-control': 'no-cache', 'priority': 'u=1', 'dnt': '1', 'x-stainless-lang': 'js', 'x-forwarded-for': '::1',
    };
    const kept = applyEdits(exchangeOf({ headers }), [])?.headers.map(({ name }) => name);
    expect(kept).toEqual(['accept', 'content-type', 'x-grok-conv-id', 'idempotency-key', 'x-title']);
  });

  it.each([
    ['authorization', `Bearer ${KEY}`], ['x-api-key', KEY], ['api-key', 'abc'], ['cookie', 'sid=1'], ['x-auth-token', 'abc'], ['helicone-auth', 'Bearer x'],
    ['x-session-token', 'abc'], ['proxy-authorization', 'Basic x'], ['dpop', 'e.e.e'], ['x-client-secret', 'abc'], ['x-note', KEY], ['x-forward', 'Bearer abc'],
  ])('leave the credential in %s out', (name, value) => {
    expect(applyEdits(exchangeOf({ headers: { [name]: value, 'content-type': 'application/json' } }), [])?.headers).toEqual([
      { name: 'content-type', value: 'application/json' },
    ]);
  });

  it('leave out what HTTP cannot carry', () => {
    expect(applyEdits(exchangeOf({ headers: { 'x-a': 'b\r\nx-evil: 1', 'bad name': '1', 'content-type': 'application/json' } }), [])?.headers).toHaveLength(1);
  });

  it.each([
    ['none', {}, '{}', 'application/json'],
    ['text/plain', { 'content-type': 'text/plain;charset=UTF-8' }, '{}', 'application/json'],
    ['a right one', { 'content-type': 'application/json; charset=utf-8' }, '{}', 'application/json; charset=utf-8'],
    ['a body that is no JSON', { 'content-type': 'text/plain' }, 'a=b', 'text/plain'],
  ])('say what the body is: %s', (_, headers, body, expected) => {
    expect(applyEdits(exchangeOf({ headers, body }), [])?.headers).toEqual([{ name: 'content-type', value: expected }]);
  });

  it('change by edits, the first of two for the same header', () => {
    const edits: Edit[] = [
      { kind: 'set-header', name: 'X-Grok-Conv-Id', value: 'new' }, { kind: 'set-header', name: 'x-grok-conv-id', value: 'newer' }, { kind: 'remove-header', name: 'X-Title' },
    ];
    const headers = { 'x-title': 'a', 'x-grok-conv-id': 'old', 'content-type': 'application/json' };
    expect(applyEdits(exchangeOf({ headers }), edits)?.headers).toEqual([
      { name: 'x-grok-conv-id', value: 'new' }, { name: 'content-type', value: 'application/json' },
    ]);
  });
});

describe('the key', () => {
  const sends = (url: string, credential: Credential, ...edits: Edit[]) => applyEdits(exchangeOf({ url }, { credential }), edits)?.sendsKey;

  it('is sent to xAI, whatever was sent before', () => {
    expect(sends(CHAT, NO_KEY)).toBe(true);
    expect(sends('https://us.api.x.ai/v1/responses', UNKNOWN_CREDENTIAL)).toBe(true);
  });

  it('is sent elsewhere only where a credential was sent, or an edit says so', () => {
    expect(sends('https://app.example/api/chat', NO_KEY)).toBe(false);
    expect(sends('https://app.example/api/chat', UNKNOWN_CREDENTIAL)).toBe(false);
    expect(sends('https://app.example/api/chat', NO_KEY, { kind: 'use-key' })).toBe(true);
    expect(sends('https://app.example/api/chat', exchangeOf().credential)).toBe(true);
    expect(sends('https://api.x.ai.evil.example/v1', NO_KEY)).toBe(false);
  });

  it('never stands in the URL', () => {
    const credential: Credential = { ...NO_KEY, via: 'query', kind: 'key' };
    expect(applyEdits(exchangeOf({ url: `${CHAT}?a=1&api_key=********&b=2` }, { credential }), [])?.url).toBe(`${CHAT}?a=1&b=2`);
    expect(applyEdits(exchangeOf({ url: `${CHAT}?q=${KEY}` }), [])?.url).toBe(CHAT);
    expect(applyEdits(exchangeOf({ url: `https://me:${KEY}@api.x.ai/v1/models#x`, method: 'GET' }), [])?.url).toBe('https://api.x.ai/v1/models');
  });
});

describe('method and URL', () => {
  it('change by edits', () => {
    const request = applyEdits(exchangeOf({ url: 'http://api.x.ai/v1/models' }), [
      { kind: 'set-url', url: 'https://api.x.ai/v1/models' }, { kind: 'set-method', method: 'get' },
    ]);
    expect(request).toEqual({ method: 'GET', url: 'https://api.x.ai/v1/models', headers: [], sendsKey: true, body: null });
  });
});

describe('nothing comes out', () => {
  const withBody = (body: ReturnType<typeof exchangeOf>['request']['body']) => {
    const exchange = exchangeOf();
    return { ...exchange, request: { ...exchange.request, body } };
  };
  const change: Edit[] = [{ kind: 'set-value', pointer: '/a', value: 1 }];

  it.each([
    ['cut', withBody({ kind: 'text', text: '{', mimeType: 'application/json', size: 9, isCut: true })],
    ['binary', withBody({ kind: 'binary', mimeType: 'audio/wav', size: 9 })],
    ['withheld', withBody({ kind: 'withheld', why: 'too-large', mimeType: 'application/json', size: null })],
    ['a form with files', exchangeOf({ body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a"', mimeType: 'multipart/form-data' })],
  ])('of a body that is %s, unless it is replaced or not needed', (_, exchange) => {
    expect(applyEdits(exchange, [{ kind: 'use-key' }])).toBeNull();
    expect(applyEdits(exchange, [{ kind: 'replace-body', text: '{}' }])?.body).toBe('{}');
    expect(applyEdits(exchange, [{ kind: 'set-method', method: 'GET' }])?.body).toBeNull();
  });

  it('of edits within a body that is no JSON, unless it is replaced', () => {
    expect(applyEdits(exchangeOf({ body: '{"a":1,}' }), change)).toBeNull();
    expect(applyEdits(exchangeOf({ body: '{"a":1,}' }), [...change, { kind: 'replace-body', text: '{"a":1}' }])?.body).toBe('{"a":1}');
    expect(applyEdits(exchangeOf({ body: '{"a":1,}' }), [{ kind: 'use-key' }])?.body).toBe('{"a":1,}');
  });

  it('of pasted text, or of what is no web address', () => {
    expect(applyEdits(exchangeOf({ url: '' }), [])).toBeNull();
    expect(applyEdits(exchangeOf({ url: 'file:///etc/passwd' }), [])).toBeNull();
  });
});
