import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overHttp2, type Got } from './client';
import type { Json, JsonObject } from './json/value';
import { startMock, type Mock } from './server';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const USER: Json = [{ role: 'user', content: 'one two three' }];
const PATH = '/v1/chat/completions';
const UNION_FUNCTION: Json = { type: 'function', function: { name: 'look', parameters: { anyOf: [] } } };
const BROKEN_SCHEMA: Json = { type: 'json_schema', json_schema: { schema: { required: null } } };
const FUNCTION: Json = { type: 'function', function: { name: 'look', parameters: { type: 'object' } } };

const call = (args: string): Json => [
  { role: 'assistant', content: null, tool_calls: [{ id: 'c1', type: 'function', function: { name: 'look', arguments: args } }] },
];

const chat = (body: JsonObject): Promise<Got> => overHttp2(mock, { path: PATH, body: { model: 'grok-4.6', messages: USER, ...body } });

const schemaOf = (properties: JsonObject): JsonObject => ({ type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties } } });

describe('arguments of a chat completion', () => {
  const image = (url: string): Json => [{ role: 'user', content: [{ type: 'image_url', image_url: { url } }] }];
  const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const faults: readonly [number, string, JsonObject][] = [
    [400, 'Model grok-4.6 does not support parameter presencePenalty.', { presence_penalty: 0 }],
    [400, 'Model grok-4.6 does not support parameter frequencyPenalty.', { frequency_penalty: 0.5 }],
    [400, 'Model grok-4.6 does not support parameter stop.', { stop: ['\n'] }],
    [400, 'Model grok-4.20 does not support parameter reasoningEffort.', { model: 'grok-4.20', reasoning_effort: 'low' }],
    [400, 'This model does not support `reasoning_effort` value `none`.', { reasoning_effort: 'none' }],
    [410, 'Live search is deprecated.', { search_parameters: { mode: 'off' } }],
    [400, 'Each message must have at least one content element.', { messages: [{ role: 'assistant', content: [] }] }],
    [400, 'Each message must have at least one content element.', { messages: [{ role: 'system', content: '' }] }],
    [400, "Only messages of role 'user' can have a name.", { messages: [{ role: 'system', name: 'a', content: 'x' }] }],
    [400, 'A tool_choice was set on the request but no tools were specified.', { tool_choice: 'auto' }],
    [400, 'Error(\\"EOF while parsing a value\\", line: 1, column: 0)', { messages: call('') }],
    [400, 'look: tool parameter root must be an object type', { tools: [UNION_FUNCTION] }],
    [400, 'null is not of type \\"array\\"', { response_format: BROKEN_SCHEMA }],
    [400, '/properties/a/enum: [] has less than 1 item', { response_format: schemaOf({ a: { type: 'string', enum: [] } }) }],
    [400, '/properties/a: true is not of type \\"object\\"', { response_format: schemaOf({ a: true }) }],
    [400, '/properties/a/minContains: 1 is not supported', { response_format: schemaOf({ a: { type: 'array', items: { type: 'string' }, minContains: 1 } }) }],
    [400, 'Maximum tools limit reached. 351 tools have been provided but the maximum is 350.', { tools: Array.from({ length: 351 }, () => FUNCTION) }],
    [410, 'Live search is deprecated.', { tools: [{ type: 'live_search' }] }],
    [400, 'Image dimensions 1x1 are too small.', { messages: image(`data:image/png;base64,${PIXEL}`) }],
    [400, 'Unsupported image format: image/tiff', { messages: image('data:image/tiff;base64,AAAA') }],
    [400, 'provided image cannot be decoded.', { messages: image('data:image/png;base64,%%%') }],
    [400, 'max_tokens must be positive', { max_tokens: 0 }],
    [400, 'Model not found: latest', { model: null }],
    [400, 'Multi Agent requests are not allowed on chat completions', { model: 'grok-4.20-multi-agent' }],
    [400, 'The model grok-imagine-image is an image model and is therefore not available', { model: 'grok-imagine-image' }],
    [404, 'The model grok-beta was deprecated on 2025-09-15', { model: 'grok-beta' }],
    [400, 'Model not found: grok-3-mini', { model: 'grok-3-mini' }],
  ];
  it.each(faults)('%i %s', async (status, message, body) => {
    const got = await chat(body);
    expect([got.status, got.body]).toEqual([status, expect.stringContaining(message)]);
  });

  const types: readonly [string, JsonObject][] = [
    ['tools[0].type: unknown variant `web_search`, expected `function` or `live_search` at line 1', { tools: [{ type: 'web_search' }] }],
    ['messages[0].role: unknown variant `developer`, expected one of `system`, `user`', { messages: [{ role: 'developer' }] }],
    ['messages[0]: data did not match any variant of untagged enum Content at line', { messages: [{ role: 'user', content: 5 }] }],
    ['messages[0]: missing field `content` at line', { messages: [{ role: 'user' }] }],
    ['temperature: invalid type: string "0.5", expected f32 at line', { temperature: '0.5' }],
    ['max_tokens: invalid type: floating point `1.5`, expected i32 at line', { max_tokens: 1.5 }],
    ['tools[0]: missing field `function` at line', { tools: [{ type: 'function', name: 'a', parameters: {} }] }],
    ['stream: invalid type: integer `1`, expected a boolean at line', { stream: 1 }],
    ['messages: invalid type: string "Hi", expected a sequence at line', { messages: 'Hi' }],
  ];
  it.each(types)('422 %s', async (message, body) => {
    const got = await chat(body);
    expect(got.status).toBe(422);
    expect(got.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(got.body).toContain(`Failed to deserialize the JSON body into the target type: ${message}`);
  });

  const fine: readonly [string, JsonObject][] = [
    ['unknown fields', { top_k: 4, repetition_penalty: 2 }],
    ['ignored parameters', { logprobs: true, logit_bias: {} }],
    ['null in place of an optional field', { temperature: null, presence_penalty: null, tools: null }],
    ['stop, where the model takes it', { model: 'grok-4.20-non-reasoning', stop: 'x' }],
    ['tools with a choice', { tools: [FUNCTION], tool_choice: 'auto' }],
    ['an assistant that only calls a tool', { messages: call('{}') }],
  ];
  it.each(fine)('accepts %s', async (_what, body) => {
    expect((await chat(body)).status).toBe(200);
  });
});

describe('generation of a chat completion', () => {
  it('serves a redirected model as its successor', async () => {
    expect(JSON.parse((await chat({ model: 'grok-4' })).body)).toMatchObject({ model: 'grok-4.3' });
  });

  it('stops at the limit on tokens', async () => {
    const completion = { choices: [{ finish_reason: 'length' }], usage: { completion_tokens: 2 } };
    expect(JSON.parse((await chat({ max_tokens: 2 })).body)).toMatchObject(completion);
  });

  it('streams chunks that add up to the text and ends with [DONE]', async () => {
    const got = await chat({ stream: true });
    expect(got.headers['content-type']).toBe('text/event-stream');
    const events = got.body.trim().split('\n\n').map((event) => event.slice('data: '.length));
    expect(events.at(-1)).toBe('[DONE]');
    const text = events.slice(0, -1).map((event) => String(JSON.parse(event).choices[0].delta.content ?? ''));
    expect(text.join('')).toBe('You said: one two three');
  });

  it('leaves a stream without its end, or with an error in its middle, when asked to', async () => {
    const cut = await chat({ stream: true, model: 'mock-stream-cut' });
    expect([cut.status, cut.body.includes('[DONE]')]).toEqual([200, false]);
    const failed = await chat({ stream: true, model: 'mock-stream-error' });
    expect(failed.body).toMatch(/\n\ndata: {"code":"internal","error":"Please retry your request\."}\n\n$/);
  });

  it('defers: pending twice, then the result once, then nothing', async () => {
    const started = await chat({ deferred: true });
    const path = `/v1/chat/deferred-completion/${JSON.parse(started.body).request_id}`;
    const polls: [number, boolean][] = [];
    for (let poll = 0; poll < 4; poll += 1) {
      const { status, body } = await overHttp2(mock, { path });
      polls.push([status, body.includes('chat.completion')]);
    }
    expect(polls).toEqual([[202, false], [202, false], [200, true], [404, false]]);
  });

  it.each([
    ['mock-rate-limit-requests', 429, 'Requests per Second (actual/limit): 2/2'],
    ['mock-rate-limit-tokens', 429, 'Tokens per Minute (actual/limit): '],
    ['mock-overloaded', 503, 'The model is at capacity'],
    ['mock-overloaded-200', 200, 'Timed out waiting for first token'],
    ['mock-moderation', 403, 'Content violates usage guidelines.'],
    ['mock-prompt-too-long', 400, 'maximum prompt length is 131072 but the request contains 131079 tokens.'],
    ['mock-500', 500, 'Please retry your request.'],
    ['mock-502', 502, '<h1>502 Bad Gateway</h1>'],
    ['mock-524', 524, 'A timeout occurred'],
  ])('%s answers %i', async (model, status, message) => {
    const got = await chat({ model });
    expect([got.status, got.body]).toEqual([status, expect.stringContaining(message)]);
    expect(got.headers['retry-after']).toBe(model === 'mock-rate-limit-requests' ? '2' : undefined);
  });
});
