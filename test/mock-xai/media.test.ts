import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { GOOD_HEADERS, overHttp2, type Got } from './client';
import type { JsonObject } from './json/value';
import { startMock, type Mock } from './server';
import { GOOD_CLIENT_SECRET } from './special';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const image = (body: JsonObject): Promise<Got> => overHttp2(mock, { path: '/v1/images/generations', body });

async function poll(kind: 'images' | 'videos', body: JsonObject, times: number): Promise<Got> {
  const started = await overHttp2(mock, { path: `/v1/${kind}/generations`, body });
  const path = `/v1/${kind}/${JSON.parse(started.body).request_id}`;
  for (let count = 1; count < times; count += 1) expect((await overHttp2(mock, { path })).status).toBe(202);
  return overHttp2(mock, { path });
}

describe('images', () => {
  it('are drawn, as many as asked for', async () => {
    const got = await image({ prompt: 'a cat', n: 2, response_format: 'b64_json' });
    expect(JSON.parse(got.body).data).toHaveLength(2);
  });

  it('name the place of a missing prompt as the server does', async () => {
    const body = '{\n  "model": "grok-imagine-image"\n}';
    const got = await overHttp2(mock, { path: '/v1/images/generations', body });
    expect(got.body).toBe('Failed to deserialize the JSON body into the target type: missing field `prompt` at line 3 column 1');
  });

  it.each<[string, JsonObject]>([
    ['Argument not supported: size', { size: '1024x1024' }],
    ['n must be between 1 and 10', { n: 11 }],
    ['imagine:content-moderated', { model: 'mock-moderation' }],
    ['Model not found: grok-4.6', { model: 'grok-4.6' }],
  ])('are refused: %s', async (message, body) => {
    const got = await image({ prompt: 'a cat', ...body });
    expect([got.status, got.body]).toEqual([400, expect.stringContaining(message)]);
  });

  it('can be deferred', async () => {
    expect(JSON.parse((await poll('images', { prompt: 'a cat', deferred: true }, 3)).body)).toMatchObject({ status: 'done' });
  });
});

describe('speech', () => {
  const speech = (body: JsonObject): Promise<Got> => overHttp2(mock, { path: '/v1/tts', body: { text: 'Hi', language: 'en', ...body } });

  it('is a sound', async () => {
    expect((await speech({})).headers['content-type']).toBe('audio/mpeg');
  });

  it.each<[number, string, JsonObject]>([
    [400, '{"error":"speed must be between 0.7 and 1.5"}', { speed: 3 }],
    [422, 'language: invalid type: null, expected a string', { language: null }],
  ])('%i %s', async (status, message, body) => {
    const got = await speech(body);
    expect([got.status, got.body]).toEqual([status, expect.stringContaining(message)]);
  });
});

describe('videos', () => {
  it.each<[string, JsonObject, number, JsonObject]>([
    ['done', { prompt: 'a cat' }, 200, { status: 'done' }],
    ['failed for want of a prompt', { prompt: '' }, 200, { status: 'failed', error: { code: 'invalid_argument' } }],
    ['failed', { prompt: 'a cat', model: 'mock-job-failed' }, 200, { status: 'failed' }],
    ['expired', { prompt: 'a cat', model: 'mock-job-expired' }, 200, { status: 'expired' }],
    ['moderated', { prompt: 'a cat', model: 'mock-moderation' }, 400, { code: 'imagine:content-moderated' }],
    ['pending for ever', { prompt: 'a cat', model: 'mock-job-pending' }, 202, { status: 'pending' }],
  ])('end up %s', async (_how, body, status, outcome) => {
    const got = await poll('videos', body, 3);
    expect(got.status).toBe(status);
    expect(JSON.parse(got.body)).toMatchObject(outcome);
  });

  it('that do not exist are not found', async () => {
    const got = await overHttp2(mock, { path: '/v1/videos/none' });
    expect([got.status, got.body]).toEqual([404, '{"error":{"message":"No deferred video"}}']);
  });
});

describe('models', () => {
  it('are listed with the efforts they take, without the special ones', async () => {
    const { data } = JSON.parse((await overHttp2(mock, { path: '/v1/models' })).body);
    expect(data).toContainEqual(expect.objectContaining({ id: 'grok-4.5', capabilities: { reasoning_effort: ['low', 'medium', 'high'] } }));
    expect(JSON.stringify(data)).not.toContain('mock-');
  });

  it('are found by alias, and otherwise not', async () => {
    expect(JSON.parse((await overHttp2(mock, { path: '/v1/models/grok-latest' })).body)).toMatchObject({ id: 'grok-4.3' });
    const got = await overHttp2(mock, { path: '/v1/models/grok-9' });
    expect([got.status, got.body]).toEqual([404, expect.stringContaining('The model grok-9 does not exist or your team')]);
  });
});

describe('the realtime socket', () => {
  /** Opens a socket and collects its first events, or the status of its refusal. */
  function open(query: string, headers: Record<string, string>, protocols: string[], events: number): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`wss://127.0.0.1:${mock.port}/v1/realtime${query}`, protocols, { ca: mock.certificate, headers });
      const got: unknown[] = [];
      socket.on('unexpected-response', (_request, response) => {
        resolve([response.statusCode]);
        socket.terminate();
      });
      socket.on('error', reject);
      socket.on('message', (data) => {
        got.push(JSON.parse(String(data)));
        if (got.length < events) return;
        socket.close();
        resolve(got);
      });
    });
  }

  it('is refused without credentials', async () => {
    expect(await open('', {}, [], 1)).toEqual([401]);
    expect(mock.received.at(-1)).toMatchObject({ path: '/v1/realtime', status: 401 });
  });

  it('opens with a key and complains about a bad voice', async () => {
    const { authorization } = GOOD_HEADERS;
    expect(await open('?voice=nobody', { authorization }, [], 2)).toMatchObject([
      { type: 'session.created' },
      { type: 'error', error: { type: 'invalid_request_error', message: 'bad voice' } },
    ]);
  });

  it('opens with a client secret as its subprotocol', async () => {
    expect(await open('', {}, [`xai-client-secret.${GOOD_CLIENT_SECRET}`], 1)).toMatchObject([{ type: 'session.created' }]);
  });
});
