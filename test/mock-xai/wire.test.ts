import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overHttp1, overHttp2 } from './client';
import { startMock, type Mock } from './server';
import { LARGE_BYTES, WIRE } from './wire';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe.each([['HTTP/2', overHttp2], ['HTTP/1.1', overHttp1]] as const)('what happens to a connection, over %s', (_name, send) => {
  it('is reset before an answer, and in the middle of one', async () => {
    await expect(send(mock, { path: `${WIRE}reset` })).rejects.toThrow();
    await expect(send(mock, { path: `${WIRE}reset-body` })).rejects.toThrow();
    await expect(send(mock, { path: `${WIRE}reset-stream` })).rejects.toThrow();
  });

  it('gives back what was sent, with the status and the type that were asked for', async () => {
    const got = await send(mock, { path: `${WIRE}echo?status=418&type=text%2Fhtml`, body: { a: 1 } });
    expect([got.status, got.headers['content-type'], got.body]).toEqual([418, 'text/html', '{"a":1}']);
  });

  it('leads elsewhere by 307, with the query kept', async () => {
    const got = await send(mock, { path: `${WIRE}redirect?case=a`, body: {} });
    expect([got.status, got.headers.location]).toEqual([307, '/v1/chat/completions?case=a']);
  });

  it('carries large, binary, empty and complete answers', async () => {
    expect((await send(mock, { path: `${WIRE}large` })).body.length).toBeGreaterThan(LARGE_BYTES);
    expect((await send(mock, { path: `${WIRE}audio` })).headers).toMatchObject({ 'content-length': '2000', 'content-type': 'audio/mpeg' });
    expect(await send(mock, { path: `${WIRE}accepted`, body: {} })).toMatchObject({ status: 202, body: '' });
    expect((await send(mock, { path: `${WIRE}events` })).body).toMatch(/\[DONE\]\s+$/);
  });
});

describe('preflights', () => {
  const ask = { 'origin': 'http://app.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };

  it('are allowed, refused, or answered without a word of permission', async () => {
    const allowed = await overHttp2(mock, { method: 'OPTIONS', path: `${WIRE}ok`, headers: ask });
    expect(allowed.headers['access-control-allow-headers']).toBe('authorization');
    expect((await overHttp2(mock, { method: 'OPTIONS', path: '/v1/preflight-refused', headers: ask })).status).toBe(403);
    const bare = await overHttp2(mock, { method: 'OPTIONS', path: `${WIRE}preflight-bare`, headers: ask });
    expect([bare.status, bare.headers['access-control-allow-headers']]).toEqual([204, undefined]);
  });
});
