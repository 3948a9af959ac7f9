import { chat, HI, pretty, refused, RESPONSES, untyped, type RequestCase } from '../case';

const WEATHER = { name: 'get_weather', description: 'Weather of a city', parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } };

/** Tools on /v1/chat/completions. */
export const TOOLS: readonly RequestCase[] = [
  {
    name: 'function tools without the wrapper, flat as in the Responses API',
    body: pretty({ model: 'grok-4.7', messages: HI, tools: [{ type: 'function', ...WEATHER }] }),
    status: 422, answer: untyped('tools[0]: missing field `function` at line 29 column 5'),
    expected: { id: 'missing-field', pointer: ['/tools/0', '/tools/0/function'], fix: { json: { model: 'grok-4.7', messages: HI, tools: [{ type: 'function', function: WEATHER }] } }, says: ['function'] },
  },
  {
    name: 'a tool without its type',
    body: chat({ tools: [{ function: WEATHER }] }),
    status: 422, answer: untyped('tools[0]: missing field `type` at line 1 column 240'),
    expected: { id: 'missing-field', pointer: ['/tools/0', '/tools/0/type'], fix: { json: { model: 'grok-4.7', messages: HI, tools: [{ type: 'function', function: WEATHER }] } }, says: ['type'] },
  },
  {
    name: 'web_search tool on chat completions',
    body: chat({ tools: [{ type: 'web_search' }], temperature: 0.2 }),
    status: 422, answer: untyped('tools[0].type: unknown variant `web_search`, expected `function` or `live_search` at line 1 column 99'),
    expected: { id: 'unknown-variant', pointer: ['/tools/0/type', '/tools/0'], at: '"type"', fix: { url: RESPONSES, has: { '/tools/0/type': 'web_search', '/temperature': 0.2 }, lacks: ['/messages'] }, says: ['web_search', '/v1/responses'] },
  },
  {
    name: 'code_interpreter beside a function',
    body: chat({ tools: [{ type: 'function', function: WEATHER }, { type: 'code_interpreter' }] }),
    status: 422, answer: untyped('tools[1].type: unknown variant `code_interpreter`, expected `function` or `live_search` at line 1 column 288'),
    expected: { id: 'unknown-variant', pointer: ['/tools/1/type', '/tools/1'], fix: { url: RESPONSES, has: { '/tools/0/name': 'get_weather', '/tools/1/type': 'code_interpreter' } }, says: ['code_interpreter'] },
  },
  {
    name: 'legacy functions with a tool_choice',
    body: chat({ functions: [WEATHER], tool_choice: 'auto' }),
    status: 400, answer: refused('Invalid request content: A tool_choice was set on the request but no tools were specified.'),
    expected: { id: 'tool-choice-without-tools', pointer: '/tool_choice', says: ['tool_choice', 'tools'] },
  },
  {
    name: '400 tools',
    body: chat({ tools: Array.from({ length: 400 }, (_, at) => ({ type: 'function', function: { ...WEATHER, name: `tool_${at}` } })) }),
    status: 400, answer: refused('Maximum tools limit reached. Number of tools: 400, maximum tools: 350'),
    expected: { id: 'too-many-tools', pointer: '/tools', fix: null, says: ['400', '350'] },
  },
  {
    name: 'tool parameters whose root is a union',
    body: chat({ tools: [{ type: 'function', function: { name: 'search', parameters: { anyOf: [{ type: 'object', properties: {} }, { type: 'null' }] } } }] }),
    status: 400, answer: refused('search: tool parameter root must be an object type (root schema is an anyOf/oneOf union with a non-object branch)'),
    expected: { id: 'invalid-tool-schema', pointer: ['/tools/0/function/parameters', '/tools/0/function/parameters/anyOf'], fix: { has: { '/tools/0/function/parameters': { type: 'object', properties: {} } } }, says: ['search', 'object'] },
  },
];
