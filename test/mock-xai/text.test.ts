import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overHttp2, type Got } from './client';
import type { JsonObject } from './json/value';
import { startMock, type Mock } from './server';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const post = (path: string, body: JsonObject): Promise<Got> => overHttp2(mock, { path, body });
const COMPLETION = { model: 'grok-4.3', prompt: 'one two three' };
const MESSAGE = { model: 'grok-4.3', max_tokens: 50, messages: [{ role: 'user', content: 'one two three' }] };
const TOOL = { name: 'f', description: 'x', input_schema: { type: 'object' } };

describe('the other endpoints of text', () => {
  it('complete a prompt', async () => {
    expect(JSON.parse((await post('/v1/completions', COMPLETION)).body)).toMatchObject({ object: 'text_completion', choices: [{ text: 'You said: one two three' }] });
  });

  it('answer a message as Anthropic does', async () => {
    expect(JSON.parse((await post('/v1/messages', { ...MESSAGE, tools: [TOOL] })).body)).toMatchObject({ type: 'message', content: [{ type: 'text', text: 'You said: one two three' }], stop_reason: 'end_turn' });
  });

  it.each<[number, string, string, JsonObject]>([
    [422, 'missing field `prompt` at line', '/v1/completions', { model: 'grok-4.3' }],
    [400, 'Argument not supported: suffix', '/v1/completions', { ...COMPLETION, suffix: 'x' }],
    [400, 'Model grok-4.7 does not support parameter stop.', '/v1/completions', { ...COMPLETION, model: 'grok-4.7', stop: ['x'] }],
    [400, 'Model not found: gpt-3.5-turbo-instruct', '/v1/completions', { ...COMPLETION, model: 'gpt-3.5-turbo-instruct' }],
    [422, 'tools[0]: missing field `description`', '/v1/messages', { ...MESSAGE, tools: [{ name: 'f', input_schema: {} }] }],
    [422, 'messages[0].role: unknown variant `system`, expected `user` or `assistant`', '/v1/messages', { ...MESSAGE, messages: [{ role: 'system', content: 'x' }] }],
    [400, 'Model not found: grok-4.5[1m]', '/v1/messages', { ...MESSAGE, model: 'grok-4.5[1m]' }],
    [400, 'f: tool parameter root must be an object type', '/v1/messages', { ...MESSAGE, tools: [{ ...TOOL, input_schema: { type: 'string' } }] }],
    [400, 'Model grok-4.6 does not support parameter stop.', '/v1/messages', { ...MESSAGE, model: 'grok-4.6', stop_sequences: ['x'] }],
    [422, 'missing field `input` at line', '/v1/embeddings', { model: 'x' }],
    [404, 'The model text-embedding-3-small does not exist or your team', '/v1/embeddings', { model: 'text-embedding-3-small', input: 'x' }],
  ])('%i %s', async (status, message, path, body) => {
    const got = await post(path, body);
    expect([got.status, got.body]).toEqual([status, expect.stringContaining(message)]);
  });
});
