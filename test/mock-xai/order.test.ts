import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_HEADERS, overHttp2, type Got } from './client';
import type { Json } from './json/value';
import { startMock, type Mock } from './server';
import {
  KEY_BLOCKED, KEY_BLOCKED_USER, KEY_CREDITS_EXHAUSTED, KEY_NO_ACL, KEY_NO_CREDITS, KEY_REGION, KEY_SUBSCRIPTION,
} from './special';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const USER = [{ role: 'user', content: 'Hi' }];
const JSON_TYPE = { 'content-type': 'application/json' };

function chat(body: Json, headers: Readonly<Record<string, string>> = GOOD_HEADERS): Promise<Got> {
  return overHttp2(mock, { path: '/v1/chat/completions', headers, body });
}

describe('a request with several faults shows the first only', () => {
  // Each row repairs what the row before it was refused for, and leaves the rest broken.
  const wrongKey = { ...JSON_TYPE, authorization: `Bearer xai-${'a'.repeat(80)}` };
  const rows: readonly [string, Json, Readonly<Record<string, string>>, number, RegExp][] = [
    ['content type', '{"model" "x"}', {}, 415, /^Expected request with `Content-Type: application\/json`$/],
    ['syntax', '{"model" "x"}', JSON_TYPE, 400, /^Failed to parse the request body as JSON: model: expected `:` at line 1 column 10$/],
    ['types', { model: 'grok-9', messages: [], temperature: '1' }, JSON_TYPE, 422, /temperature: invalid type: string "1", expected f32/],
    ['model', { model: 'grok-9', messages: [], temperature: 9 }, JSON_TYPE, 400, /"Model not found: grok-9"/],
    ['missing key', { model: 'grok-4.6', messages: [], temperature: 9 }, JSON_TYPE, 401, /"No credentials presented\."/],
    ['wrong key', { model: 'grok-4.6', messages: [], temperature: 9 }, wrongKey, 400, /"Incorrect API key provided\. You can obtain/],
    ['messages', { model: 'grok-4.6', messages: [], temperature: 9 }, GOOD_HEADERS, 400, /"Bad data: Messages cannot be empty"/],
    ['range', { model: 'grok-4.6', messages: USER, temperature: 9 }, GOOD_HEADERS, 400, /temperature must be between 0 and 2/],
    ['nothing', { model: 'grok-4.6', messages: USER, temperature: 1 }, GOOD_HEADERS, 200, /"chat\.completion"/],
  ];
  it.each(rows)('%s', async (_what, body, headers, status, pattern) => {
    const got = await chat(body, headers);
    expect(got.status).toBe(status);
    expect(got.body).toMatch(pattern);
  });
});

describe('credentials', () => {
  const body = { model: 'grok-4.6', messages: USER };
  const withKey = (key: string): Promise<Got> => chat(body, { ...JSON_TYPE, authorization: `Bearer ${key}` });

  it.each([
    ['undefined', 400, 'Incorrect API key provided'],
    ['sk-proj-abcdefghijklmnop', 400, 'Incorrect API key provided'],
    ['"quoted"', 400, 'Incorrect API key provided'],
    ['eyJhbGciOiJIUzI1NiJ9.e30.c2ln', 403, 'The OAuth2 access token could not be validated.'],
    ['', 401, 'No credentials presented.'],
    [KEY_NO_CREDITS, 403, "doesn't have any credits or licenses yet"],
    [KEY_CREDITS_EXHAUSTED, 403, 'has either used all available credits or reached its monthly spending limit'],
    [KEY_SUBSCRIPTION, 403, 'personal-team-blocked:spending-limit'],
    [KEY_BLOCKED, 403, 'API key is currently blocked: Blocked due to API key leak'],
    [KEY_NO_ACL, 403, 'Access to the chat endpoint is denied.'],
    [KEY_REGION, 403, 'is not available in your region'],
    [KEY_BLOCKED_USER, 403, 'unauthorized:blocked-user'],
  ])('%s is refused with %i', async (key, status, message) => {
    const got = await withKey(key);
    expect(got.status).toBe(status);
    expect(got.body).toContain(message);
  });

  it('takes the key from x-api-key too', async () => {
    const { authorization } = GOOD_HEADERS;
    expect((await chat(body, { ...JSON_TYPE, 'x-api-key': authorization.slice('Bearer '.length) })).status).toBe(200);
  });

  it('takes no key without the word Bearer', async () => {
    const { authorization } = GOOD_HEADERS;
    expect((await chat(body, { ...JSON_TYPE, authorization: authorization.slice('Bearer '.length) })).status).toBe(401);
  });

  it('describes a blocked key where it is asked about it', async () => {
    const got = await overHttp2(mock, { path: '/v1/api-key', headers: { authorization: `Bearer ${KEY_BLOCKED}` } });
    expect(JSON.parse(got.body)).toMatchObject({ api_key_blocked: true, team_blocked: false });
    expect(got.body).not.toContain(KEY_BLOCKED);
  });
});
