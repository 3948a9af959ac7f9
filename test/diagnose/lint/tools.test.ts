import { describe, expect, it } from 'vitest';
import { chatFaults, corrected, HI, lint, RESPONSES, responsesFaults } from './request';

const OBJECT = { type: 'object', properties: { a: { type: 'string' } } };
const tool = (parameters: unknown) => ({ type: 'function', function: { name: 'f', parameters } });
const flat = (parameters: unknown) => ({ type: 'function', name: 'f', parameters });

describe('tools of a chat', () => {
  it.each([
    ['a tool of the server', [{ type: 'web_search' }], ['unknown-variant /tools/0/type']],
    ['a tool of others', [{ type: 'web_search_preview' }], ['unknown-variant /tools/0/type']],
    ['a tool of nobody', [{ type: 'retrieval' }], ['unknown-variant /tools/0/type']],
    ['live search', [{ type: 'live_search', sources: [] }], ['live-search-removed /tools/0 ?']],
    ['a flat function', [flat(OBJECT)], ['missing-field /tools/0']],
    ['a function of Anthropic', [{ name: 'f', input_schema: OBJECT }], ['missing-field /tools/0']],
    ['no type', [{ function: { name: 'f', parameters: OBJECT } }], ['missing-field /tools/0']],
    ['no name', [{ type: 'function', function: { parameters: OBJECT } }], ['missing-field /tools/0/function']],
    ['no parameters', [{ type: 'function', function: { name: 'f' } }], ['missing-field /tools/0/function ?']],
    ['parameters that are a text', [tool(JSON.stringify(OBJECT))], ['wrong-field-type /tools/0/function/parameters']],
    ['parameters without a type', [tool({ properties: { a: { type: 'string' } } })], ['invalid-tool-schema /tools/0/function/parameters ?']],
    ['parameters of which nothing is said', [tool({})], []],
    ['parameters that are no object', [tool({ type: 'string' })], ['invalid-tool-schema /tools/0/function/parameters']],
    ['parameters that may be null', [tool({ anyOf: [OBJECT, { type: 'null' }] })], ['invalid-tool-schema /tools/0/function/parameters']],
    ['parameters that are one of several objects', [tool({ anyOf: [OBJECT, OBJECT] })], []],
    ['a pattern that looks ahead', [tool({ type: 'object', properties: { a: { type: 'string', pattern: '^(?!x)' } } })], ['invalid-tool-schema /tools/0/function/parameters/properties/a/pattern ?']],
    ['a pattern', [tool({ type: 'object', properties: { a: { type: 'string', pattern: '^(?:x|y)+$' } } })], []],
    ['required that is null', [tool({ ...OBJECT, required: null })], ['invalid-json-schema /tools/0/function/parameters/required']],
    ['a name with blanks', [{ type: 'function', function: { name: 'get the weather', parameters: OBJECT } }], ['invalid-tool-schema /tools/0/function/name ?']],
    ['a text', ['web_search'], ['wrong-field-type /tools/0']],
  ])('%s', (_, tools, expected) => {
    expect(chatFaults({ tools })).toEqual(expected);
  });

  it('may be 350', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ type: 'function', function: { name: `f${index}`, parameters: OBJECT } }));
    expect(chatFaults({ tools: many(350) })).toEqual([]);
    expect(lint({ body: { model: 'grok-4.7', messages: HI, tools: many(351) } })).toMatchObject([{ entryId: 'too-many-tools', pointer: '/tools', values: { limit: '350', actual: '351' } }]);
  });

  it.each([
    ['a flat function is nested', [flat(OBJECT)], [tool(OBJECT)]],
    ['one of Anthropic is rewritten', [{ name: 'f', description: 'd', input_schema: OBJECT }], [{ type: 'function', function: { name: 'f', description: 'd', parameters: OBJECT } }]],
    ['the type is added', [{ function: { name: 'f', parameters: OBJECT } }], [{ function: { name: 'f', parameters: OBJECT }, type: 'function' }]],
    ['parameters are parsed', [tool(JSON.stringify(OBJECT))], [tool(OBJECT)]],
    ['no parameters become an empty object', [{ type: 'function', function: { name: 'f' } }], [tool({ type: 'object', properties: {} })]],
  ])('%s', (_, tools, right) => {
    expect(JSON.parse(String(corrected({ body: { model: 'grok-4.7', messages: HI, tools } })?.body)).tools).toEqual(right);
  });

  it('go to Responses where they run at xAI', () => {
    const sent = corrected({ body: { model: 'grok-4.7', messages: HI, tools: [{ type: 'web_search' }, tool(OBJECT)] } });
    expect(sent?.url).toBe(RESPONSES);
    expect(JSON.parse(String(sent?.body))).toEqual({ model: 'grok-4.7', input: HI, tools: [{ type: 'web_search' }, flat(OBJECT)] });
  });
});

describe('tools of a response', () => {
  it.each([
    ['a nested function', [tool(OBJECT)], ['unmatched-shape /tools/0']],
    ['the name of others', [{ type: 'web_search_preview' }], ['unknown-variant /tools/0/type ?']],
    ['what web search refuses', [{ type: 'web_search', external_web_access: false, search_context_size: 'low' }], ['unsupported-parameter /tools/0/external_web_access', 'unsupported-parameter /tools/0/search_context_size']],
    ['allowed and excluded domains', [{ type: 'web_search', allowed_domains: ['a.b'], excluded_domains: ['c.d'] }], ['conflicting-fields /tools/0/excluded_domains']],
    ['too many domains', [{ type: 'web_search', allowed_domains: ['1', '2', '3', '4', '5', '6'] }], ['invalid-parameter-value /tools/0/allowed_domains']],
    ['files of nowhere', [{ type: 'file_search' }], ['missing-field /tools/0 ?']],
    ['a container of its own', [{ type: 'code_interpreter', container: { type: 'auto' } }], ['unsupported-parameter /tools/0/container']],
    ['a location, on which sources disagree', [{ type: 'web_search', user_location: { country: 'DE' } }], ['unsupported-parameter /tools/0/user_location ?']],
    ['the name of others with what web search refuses', [{ type: 'web_search_preview', search_context_size: 'low' }], ['unknown-variant /tools/0/type ?', 'unsupported-parameter /tools/0/search_context_size']],
    ['a nested function without a name', [{ type: 'function', function: { parameters: OBJECT } }], ['unmatched-shape /tools/0', 'missing-field /tools/0/function']],
  ])('%s', (_, tools, expected) => {
    expect(responsesFaults({ tools })).toEqual(expected);
  });

  it('are written flat', () => {
    const body = corrected({ url: RESPONSES, body: { model: 'grok-4.7', input: 'Hi', tools: [tool(OBJECT), { type: 'web_search', external_web_access: true }] } })?.body;
    expect(JSON.parse(String(body)).tools).toEqual([flat(OBJECT), { type: 'web_search' }]);
  });
});

describe('the choice of a tool', () => {
  it.each([
    ['without tools', { tool_choice: 'auto' }, ['tool-choice-without-tools /tool_choice']],
    ['with an empty list of tools', { tools: [], tool_choice: 'required' }, ['tool-choice-without-tools /tool_choice']],
    ['none of no tools', { tool_choice: 'none' }, ['tool-choice-without-tools /tool_choice ?']],
    ['a word of others', { tools: [tool(OBJECT)], tool_choice: 'any' }, ['~ignored-parameter /tool_choice ?']],
    ['a flat function', { tools: [tool(OBJECT)], tool_choice: { type: 'function', name: 'f' } }, ['unmatched-shape /tool_choice ?']],
    ['a function that is not there', { tools: [tool(OBJECT)], tool_choice: { type: 'function', function: { name: 'g' } } }, ['invalid-parameter-value /tool_choice/function/name ?']],
  ])('%s', (_, body, expected) => {
    expect(chatFaults(body)).toEqual(expected);
  });

  it('is written as the endpoint reads it', () => {
    const chat = corrected({ body: { model: 'grok-4.7', messages: HI, tools: [tool(OBJECT)], tool_choice: { type: 'function', name: 'f' } } })?.body;
    expect(JSON.parse(String(chat)).tool_choice).toEqual({ type: 'function', function: { name: 'f' } });
    const response = corrected({ url: RESPONSES, body: { model: 'grok-4.7', input: 'Hi', tools: [flat(OBJECT)], tool_choice: { type: 'function', function: { name: 'f' } } } })?.body;
    expect(JSON.parse(String(response)).tool_choice).toEqual({ type: 'function', name: 'f' });
  });
});
