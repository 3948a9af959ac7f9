import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overHttp2, type Got } from './client';
import type { JsonObject } from './json/value';
import { startMock, type Mock } from './server';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const PATH = '/v1/responses';
const create = (body: JsonObject): Promise<Got> => overHttp2(mock, { path: PATH, body: { model: 'grok-4.6', input: 'Hello', ...body } });

describe('faults of a response request', () => {
  const NO_MATCH = 'Failed to deserialize the JSON body into the target type: data did not match any variant of untagged enum ModelInput';

  it.each([
    ['an item of an unknown type', [{ type: 'additional_tools' }]],
    ['a reasoning item whose content is null', [{ type: 'reasoning', summary: [], content: null }]],
    ['a number', 5],
  ])('tells %s in JSON, without a position', async (_what, input) => {
    const got = await create({ input });
    expect([got.status, JSON.parse(got.body)]).toEqual([422, { error: NO_MATCH }]);
  });

  it.each<[number, string, JsonObject]>([
    [422, 'tools[0]: missing field `name`', { tools: [{ type: 'function', function: { name: 'a' } }] }],
    [422, 'max_output_tokens: invalid type: string \\"5\\", expected i32', { max_output_tokens: '5' }],
    [400, 'Empty content block', { input: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] }],
    [400, 'Argument not supported: instructions and previous_response_id together', { instructions: 'x', previous_response_id: 'y' }],
    [400, 'Argument not supported: background', { background: true }],
    [400, 'Argument not supported: include', { include: ['everything'] }],
    [400, 'Argument not supported: external_web_access', { tools: [{ type: 'web_search', external_web_access: true }] }],
    [400, 'Argument not supported: response_format', { response_format: { type: 'text' } }],
    [400, 'max_output_tokens instead', { max_tokens: 5 }],
    [400, 'Invalid request content: max_output_tokens must be positive', { max_output_tokens: 0 }],
    [400, 'Model grok-4.20 does not support parameter reasoningEffort.', { model: 'grok-4.20', reasoning: { effort: 'low' } }],
    [410, 'Live search is deprecated', { search_parameters: {} }],
    [400, 'allowed_domains and excluded_domains cannot both be specified', { tools: [{ type: 'web_search', allowed_domains: ['a.example'], excluded_domains: ['b.example'] }] }],
    [400, 'allowed_domains can have at most 5 entries', { tools: [{ type: 'web_search', allowed_domains: ['a', 'b', 'c', 'd', 'e', 'f'] }] }],
    [400, 'Invalid arguments passed to the model.', { tools: [{ type: 'function', name: 'a', parameters: { type: 'object', properties: { b: { type: 'string', pattern: '^(?!x)' } } } }] }],
    [400, 'Each message must have at least one content element.', { input: [] }],
    [404, 'Response with id=y not found', { previous_response_id: 'y' }],
  ])('%i %s', async (status, message, body) => {
    const got = await create(body);
    expect([got.status, got.body]).toEqual([status, expect.stringContaining(message)]);
  });
});

describe('responses', () => {
  it('accepts server tools, the multi-agent model and image parts as strings', async () => {
    const content = [{ type: 'input_text', text: 'What is this?' }, { type: 'input_image', image_url: 'https://a.example/b.png' }];
    const got = await create({ model: 'grok-4.20-multi-agent', input: [{ role: 'user', content }], tools: [{ type: 'web_search' }] });
    expect([got.status, JSON.parse(got.body).status]).toEqual([200, 'completed']);
  });

  it('keeps a response until it is deleted, unless it was not to be stored', async () => {
    const { id } = JSON.parse((await create({})).body);
    const path = `${PATH}/${id}`;
    expect((await create({ previous_response_id: id })).status).toBe(200);
    expect(JSON.parse((await overHttp2(mock, { path })).body)).toMatchObject({ id, status: 'completed' });
    const deletions = [await overHttp2(mock, { path, method: 'DELETE' }), await overHttp2(mock, { path, method: 'DELETE' })];
    expect(deletions.map(({ status }) => status)).toEqual([200, 404]);
    const forgotten = JSON.parse((await create({ store: false })).body);
    expect((await overHttp2(mock, { path: `${PATH}/${forgotten.id}` })).status).toBe(404);
  });

  const eventNames = (body: string): string[] => [...body.matchAll(/^event: (.*)$/gm)].map(([, name = '']) => name);

  it('streams from response.created to response.completed', async () => {
    const names = eventNames((await create({ stream: true })).body);
    expect([names[0], names.at(-1)]).toEqual(['response.created', 'response.completed']);
    expect(names).toContain('response.output_text.delta');
  });

  it('ends a stream otherwise when it is cut, failing or out of tokens', async () => {
    const last = async (body: JsonObject): Promise<string | undefined> => eventNames((await create({ stream: true, ...body })).body).at(-1);
    expect(await last({ model: 'mock-stream-cut' })).toBe('response.output_text.delta');
    expect(await last({ model: 'mock-stream-error' })).toBe('error');
    expect(await last({ max_output_tokens: 1 })).toBe('response.incomplete');
  });
});
