import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../../src/capture/har/entry';

type Pairs = Readonly<Record<string, string>>;

/** An entry as Firefox makes it, or with `_resourceType` as Chromium does. */
function entry(response: object, { method = 'POST', headers = {}, chromium = false }: { method?: string; headers?: Pairs; chromium?: boolean } = {}): object {
  return {
    startedDateTime: new Date(1000).toISOString(), time: 5, ...(chromium && { _resourceType: 'fetch' }),
    request: { method, url: 'https://api.x.ai/v1/chat/completions', headers: listed(headers) }, response,
  };
}
const listed = (headers: Pairs): object[] => Object.entries(headers).map(([name, value]) => ({ name, value }));
const read = (made: object, text: string | null = '') => exchangeFromHar(made, { text, isBase64: false }, { id: 'a', source: 'live' });
const ALLOWED = { 'access-control-allow-origin': '*' };

describe('a preflight in Firefox', () => {
  const asked = { origin: 'http://app.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' };
  const answered = (status: number, headers: Pairs): unknown => read(entry({ status, headers: listed(headers), content: {} }, { method: 'OPTIONS', headers: asked }));

  it('is folded into its request where it allows it', () => {
    expect(answered(204, { ...ALLOWED, 'access-control-allow-headers': 'Authorization, Content-Type' })).toBeNull();
    expect(answered(200, { ...ALLOWED, 'access-control-allow-headers': '*' })).toBeNull();
  });

  it.each([
    ['an error', 403, ALLOWED],
    ['a redirect', 301, { ...ALLOWED, location: '/' }],
    ['no origin', 204, { 'access-control-allow-headers': 'authorization, content-type' }],
    ['too few headers', 204, { ...ALLOWED, 'access-control-allow-headers': 'content-type' }],
  ])('is told where it is answered with %s: its request is never sent', (_, status, headers) => {
    expect(answered(status, headers)).toMatchObject({ transportError: { kind: 'preflight' } });
  });

  it('is not what a page sends with its key', () => {
    const own = entry({ status: 405, headers: listed(ALLOWED), content: {} }, { method: 'OPTIONS', headers: { origin: 'http://app.example', authorization: 'Bearer x' } });
    expect(read(own)).toMatchObject({ request: { method: 'OPTIONS' }, response: { status: 405 } });
  });
});

describe('an answer', () => {
  it('is broken where Firefox received less than was announced', () => {
    const of = (announced: string, more: Pairs = {}) => read(entry({ status: 200, headers: listed({ ...ALLOWED, 'content-length': announced, ...more }), content: { size: 4 } }), '{"a"')?.transportError;
    expect(of('4000')).toEqual({ kind: 'reset', code: null });
    expect(of('4')).toBeNull();
    expect(of('4000', { 'content-encoding': 'br' })).toBeNull();
  });

  it('has come where Firefox lost its status but kept its headers or its body', () => {
    const lost = read(entry({ status: 0, headers: listed(ALLOWED), content: { size: 15 } }), '{"error":"nope"}');
    expect(lost).toMatchObject({ response: { status: null, body: { kind: 'text' } }, transportError: null });
    expect(read(entry({ status: 0, headers: [], content: { size: 0 } }))).toMatchObject({ response: { status: 0 }, transportError: { kind: 'unknown' } });
  });

  it('is blamed on a preflight only where there was one', () => {
    const failed = { status: 0, headers: [], content: { size: 0 }, _error: 'net::ERR_FAILED' };
    expect(read(entry(failed, { headers: { authorization: 'Bearer x' }, chromium: true }))?.transportError?.kind).toBe('preflight');
    expect(read(entry(failed, { headers: { 'content-type': 'application/json' }, chromium: true }))?.transportError?.kind).toBe('preflight');
    expect(read(entry(failed, { headers: { 'content-type': 'text/plain;charset=UTF-8', 'sec-ch-ua': 'x', referer: 'y' }, chromium: true }))?.transportError?.kind).toBe('cors');
  });

  it('is no failure where Chromium names none', () => {
    expect(read(entry({ status: 0, headers: [], content: { size: 321 }, _error: null }, { chromium: true }))?.transportError).toBeNull();
  });

  it('is blocked before the network where Chromium gives it an empty name', () => {
    const blocked = { status: 0, headers: [], content: { size: 0 }, _error: '' };
    expect(read(entry(blocked, { chromium: true }))?.transportError).toEqual({ kind: 'blocked', code: null });
    expect(read(entry(blocked))?.transportError?.kind).toBe('unknown');
  });

  it('is opaque by wish, not blocked, for a no-cors request', () => {
    const opaque = read(entry({ status: 401, headers: [], content: { size: 0 }, _error: 'net::ERR_ABORTED' }, { method: 'GET', chromium: true }), null);
    expect(opaque).toMatchObject({ response: { status: 401, body: { kind: 'withheld', why: 'cors' } }, transportError: null });
  });
});
