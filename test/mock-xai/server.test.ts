import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_HEADERS, overHttp1, overHttp2 } from './client';
import { startMock, type Mock } from './server';
import { GOOD_KEY } from './special';

const CHAT = { model: 'grok-4.6', messages: [{ role: 'user', content: 'Hello there' }] };
const run = promisify(execFile);
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

describe.each([
  ['HTTP/2', overHttp2, '2.0'],
  ['HTTP/1.1', overHttp1, '1.1'],
] as const)('the mock over %s', (_name, send, version) => {
  it('answers a correct chat completion with 200, an id and the rate limits', async () => {
    const got = await send(mock, { path: '/v1/chat/completions', body: CHAT });
    expect(got.status).toBe(200);
    expect(JSON.parse(got.body)).toMatchObject({
      object: 'chat.completion',
      model: 'grok-4.6',
      choices: [{ message: { role: 'assistant', content: 'You said: Hello there' }, finish_reason: 'stop' }],
    });
    expect(got.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': '*',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-ratelimit-limit-requests': expect.any(String),
    });
  });

  it('records what it received, with nothing redacted', async () => {
    await send(mock, { path: '/v1/models?limit=3' });
    expect(mock.received.at(-1)).toMatchObject({
      method: 'GET',
      path: '/v1/models',
      query: 'limit=3',
      headers: { authorization: `Bearer ${GOOD_KEY}` },
      httpVersion: version,
      status: 200,
    });
  });

  it('allows any preflight but the one it refuses', async () => {
    const headers = {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    const allowed = await send(mock, { method: 'OPTIONS', path: '/v1/chat/completions', headers });
    expect(allowed.status).toBe(204);
    expect(allowed.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'authorization',
    });
    const refused = await send(mock, { method: 'OPTIONS', path: '/v1/preflight-refused', headers });
    expect(refused.status).toBe(403);
    expect(refused.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('leaves the CORS headers out for mock-no-cors', async () => {
    const got = await send(mock, { path: '/v1/chat/completions', body: { ...CHAT, model: 'mock-no-cors' } });
    expect(got.status).toBe(200);
    expect(got.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('breaks the connection for mock-reset and notes that nothing was answered', async () => {
    await expect(send(mock, { path: '/v1/chat/completions', body: { ...CHAT, model: 'mock-reset' } })).rejects.toThrow();
    expect(mock.received.at(-1)).toMatchObject({ status: 0 });
  });

  it('tells unknown routes, missing versions and wrong methods apart', async () => {
    const route = await send(mock, { path: '/v1/chat/completion', body: CHAT });
    expect([route.status, JSON.parse(route.body)]).toEqual([
      404,
      { code: 'not-found', error: expect.stringMatching(/^No handler found on route\. Please double check your URL/) },
    ]);
    const version1 = await send(mock, { path: '/chat/completions', body: CHAT });
    expect([version1.status, JSON.parse(version1.body)]).toEqual([
      404,
      { error: { code: 404, message: expect.stringMatching(/^The requested resource was not found\./) } },
    ]);
    const method = await send(mock, { path: '/v1/chat/completions' });
    expect([method.status, method.body, method.headers.allow]).toEqual([405, '', 'POST']);
  });
});

describe('the mock', () => {
  it('answers curl, which believes to speak to api.x.ai', async () => {
    const { stdout } = await run('curl', [
      '--silent', '--show-error', '-k', '--noproxy', '*', '--connect-to', `api.x.ai:443:127.0.0.1:${mock.port}`,
      '--write-out', '\n%{http_code} %{http_version}',
      'https://api.x.ai/v1/chat/completions',
      '-H', `Authorization: ${GOOD_HEADERS.authorization}`, '-H', 'Content-Type: application/json', '-d', JSON.stringify(CHAT),
    ]);
    expect(stdout).toContain('You said: Hello there');
    expect(stdout).toMatch(/\n200 2$/);
  });

  it('ends open streams when it is closed', async () => {
    const other = await startMock();
    const waiting = overHttp2(other, { path: '/v1/chat/completions', body: { ...CHAT, model: 'mock-slow' } });
    const outcome = waiting.then((got) => got.status, () => 'broken');
    while (other.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = performance.now();
    await other.close();
    // The answer itself would take three seconds.
    expect(performance.now() - before).toBeLessThan(2_500);
    expect(await outcome).not.toBe(200);
  });
});
