import { chat, GET_WEATHER, response, type LoopCase } from '../case';

const SCHEMA = { type: 'object', properties: { steps: { type: 'array', items: { type: 'string' } } }, required: ['steps'], additionalProperties: false };

/** Single faults in tools and structured output. */
export const TOOLS: readonly LoopCase[] = [
  { name: 'tool_choice without tools', body: chat({ tool_choice: 'auto' }), id: 'tool-choice-without-tools', at: '/tool_choice' },
  { name: 'tool_choice with an empty list', body: chat({ tools: [], tool_choice: 'none' }), id: 'tool-choice-without-tools', at: '/tool_choice' },
  { name: 'web_search on chat', body: chat({ tools: [{ type: 'web_search' }] }), id: 'unknown-variant', at: '/tools/0/type' },
  {
    name: 'x_search beside a function on chat',
    body: chat({ tools: [{ type: 'function', function: GET_WEATHER }, { type: 'x_search' }], tool_choice: 'auto', max_tokens: 500 }),
    id: 'unknown-variant',
    at: '/tools/1/type',
  },
  {
    name: 'tools of Anthropic',
    body: chat({ tools: [{ name: 'get_weather', description: 'Weather', input_schema: GET_WEATHER.parameters }] }),
    id: 'missing-field',
    at: '/tools/0',
  },
  { name: 'a function without parameters', body: chat({ tools: [{ type: 'function', function: { name: 'now' } }] }), id: 'missing-field', at: '/tools/0/function' },
  {
    name: 'parameters without a type',
    body: chat({ tools: [{ type: 'function', function: { name: 'now', parameters: { properties: { zone: { type: 'string' } } } } }] }),
    id: 'invalid-tool-schema',
    at: '/tools/0/function/parameters',
  },
  {
    name: 'parameters of the wrong type',
    body: chat({ tools: [{ type: 'function', function: { name: 'now', parameters: { type: 'dict', properties: { zone: { type: 'string' } } } } }] }),
    id: 'invalid-tool-schema',
    at: '/tools/0/function/parameters',
  },
  {
    name: 'a nested function on the Responses API',
    path: '/v1/responses',
    body: response({ tools: [{ type: 'function', function: GET_WEATHER }] }),
    id: 'missing-field',
    at: '/tools/0',
  },
  { name: 'web_search_preview of OpenAI', path: '/v1/responses', body: response({ tools: [{ type: 'web_search_preview' }] }), id: 'unknown-variant', at: '/tools/0/type' },
  {
    name: 'web_search with the options of OpenAI',
    path: '/v1/responses',
    body: response({ tools: [{ type: 'web_search', search_context_size: 'low', user_location: { type: 'approximate', country: 'GB' } }] }),
    id: 'unsupported-parameter',
    at: '/tools/0/search_context_size',
    also: ['unsupported-parameter'],
  },
  {
    name: 'code_interpreter with a container',
    path: '/v1/responses',
    body: response({ tools: [{ type: 'code_interpreter', container: { type: 'auto' } }] }),
    id: 'unsupported-parameter',
    at: '/tools/0/container',
  },
  { name: 'response_format as a word', body: chat({ response_format: 'json_object' }), id: 'wrong-field-type', at: '/response_format' },
  { name: 'response_format json', body: chat({ response_format: { type: 'json' } }), id: 'unknown-variant', at: '/response_format/type' },
  {
    name: 'a schema in the shape of Responses on chat',
    body: chat({ response_format: { type: 'json_schema', name: 'plan', strict: true, schema: SCHEMA } }),
    id: 'missing-field',
    at: '/response_format',
  },
  {
    name: 'response_format on the Responses API',
    path: '/v1/responses',
    body: response({ response_format: { type: 'json_schema', json_schema: { name: 'plan', schema: SCHEMA } } }),
    id: 'field-renamed',
    at: '/response_format',
  },
  {
    name: 'a schema in the shape of chat on Responses',
    path: '/v1/responses',
    body: response({ text: { format: { type: 'json_schema', json_schema: { name: 'plan', schema: SCHEMA } } } }),
    id: 'missing-field',
    at: '/text/format',
  },
  {
    name: 'required true in an output schema',
    body: chat({ response_format: { type: 'json_schema', json_schema: { name: 'plan', schema: { type: 'object', properties: { a: { type: 'string' } }, required: true } } } }),
    id: 'invalid-json-schema',
    at: '/response_format/json_schema/schema/required',
  },
];
