import { chat, HI, IMAGES, pretty, refused, RESPONSES, untyped, type RequestCase } from '../case';

const TOOL = { type: 'function', function: { name: 'lookup', description: 'Looks up', parameters: { type: 'object', properties: { q: { type: 'string' } } } } };
const CONTENT = 'data did not match any variant of untagged enum Content';
const message = (content: Parameters<typeof pretty>[0]): Parameters<typeof pretty>[0] => ({ model: 'grok-4.7', messages: [{ role: 'user', content }] });

/** A second round on /v1/chat/completions, after the first was answered. */
export const MORE_CHAT: readonly RequestCase[] = [
  {
    name: 'camelCase settings of a JavaScript client, and a penalty that counts',
    body: chat({ maxTokens: 200, topP: 0.9, presence_penalty: 0.6 }),
    status: 400, answer: refused('Model grok-4.7 does not support parameter presencePenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', at: '"presence_penalty"', fix: { has: { '/max_tokens': 200, '/top_p': 0.9 }, lacks: ['/presence_penalty', '/maxTokens', '/topP'] }, says: ['presence_penalty'] },
  },
  {
    name: 'a penalty deep in pretty JSON with tabs',
    body: JSON.stringify({ messages: [{ role: 'system', content: 'Über-helpful 🤖' }, { role: 'user', content: 'Hi "there"\nfriend' }], model: 'grok-4.20-0309-non-reasoning', options: undefined, temperature: 1, frequency_penalty: -0.5, seed: 42 }, null, '\t'),
    status: 400, answer: refused('Model grok-4.20-0309-non-reasoning does not support parameter frequencyPenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/frequency_penalty', at: '"frequency_penalty"', fix: { lacks: ['/frequency_penalty'], has: { '/seed': 42, '/temperature': 1 } }, says: ['frequency_penalty', 'grok-4.20-0309-non-reasoning'] },
  },
  {
    name: 'stop on grok-4.20, which reasons',
    body: { model: 'grok-4.20', messages: HI, stop: ['User:'] },
    status: 400, answer: refused('Model grok-4.20 does not support parameter stop.'),
    expected: { id: 'unsupported-parameter', pointer: '/stop', fix: { json: { model: 'grok-4.20', messages: HI } }, says: ['stop', 'grok-4.20'] },
  },
  {
    name: 'the message in an OpenAI shape, through a compatible client',
    body: chat({ presence_penalty: 1 }),
    status: 400, answer: { error: { message: 'Model grok-4.7 does not support parameter presencePenalty.', type: 'invalid_request_error', param: 'presence_penalty', code: null } },
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['presence_penalty'] },
  },
  {
    name: 'reasoning effort max',
    body: chat({ reasoning_effort: 'max' }),
    status: 400, answer: refused('This model does not support `reasoning_effort` value `max`.'),
    expected: { id: 'invalid-parameter-value', pointer: '/reasoning_effort', fix: { has: { '/reasoning_effort': 'xhigh' } }, says: ['max', 'xhigh'] },
  },
  {
    name: 'reasoning effort none on grok-4.6, with a stop word behind it',
    body: { model: 'grok-4.6', messages: HI, stop: ['\n'], reasoning_effort: 'none' },
    status: 400, answer: refused('This model does not support `reasoning_effort` value `none`.'),
    expected: { id: 'invalid-parameter-value', pointer: '/reasoning_effort', fix: { has: { '/reasoning_effort': 'low' }, lacks: ['/stop'] }, also: ['/stop'], says: ['none', 'low'] },
  },
  {
    name: 'the reasoning effort nested as on the Responses API, and refused as unknown by the model',
    body: { model: 'grok-build-0.1', messages: HI, reasoning_effort: 'medium', frequency_penalty: 0 },
    status: 400, answer: refused('Model grok-build-0.1 does not support parameter reasoningEffort.'),
    expected: { id: 'unsupported-parameter', pointer: '/reasoning_effort', fix: { json: { model: 'grok-build-0.1', messages: HI } }, also: ['/frequency_penalty'], says: ['reasoning_effort'] },
  },
  {
    name: 'max_tokens 0',
    body: chat({ max_tokens: 0 }),
    status: 400, answer: refused('Invalid request content: max_tokens must be positive'),
    expected: { id: 'invalid-parameter-value', pointer: '/max_tokens', at: '"max_tokens"', fix: { lacks: ['/max_tokens'] }, says: ['max_tokens', '0'] },
  },
  {
    name: 'max_tokens negative, which is no u32',
    body: chat({ max_tokens: -1 }),
    status: 422, answer: untyped('max_tokens: invalid value: integer `-1`, expected u32 at line 1 column 86'),
    expected: { id: ['invalid-parameter-value', 'wrong-field-type'], pointer: '/max_tokens', fix: { lacks: ['/max_tokens'] }, says: ['max_tokens', '-1'] },
  },
  {
    name: 'top_logprobs 20',
    body: { model: 'grok-4.7', messages: HI, logprobs: true, top_logprobs: 20 },
    status: 400, answer: refused('Invalid request content: top_logprobs must be between 0 and 8'),
    expected: { id: 'invalid-parameter-value', pointer: '/top_logprobs', says: ['top_logprobs', '20'] },
  },
  {
    name: 'five stop words on a model that takes four',
    body: { model: 'grok-4.20-0309-non-reasoning', messages: HI, stop: ['a', 'b', 'c', 'd', 'e'] },
    status: 400, answer: refused('Invalid request content: stop: at most 4 sequences are allowed'),
    expected: { id: 'invalid-parameter-value', pointer: '/stop', says: ['stop', '4'] },
  },
  {
    name: 'deferred and stream together',
    body: chat({ deferred: true, stream: true }),
    status: 400, answer: refused('deferred and stream cannot be used together'),
    expected: { id: 'conflicting-fields', pointer: ['/deferred', '/stream'], says: ['deferred', 'stream'] },
  },
  {
    name: 'messages null',
    body: { model: 'grok-4.7', messages: null },
    status: 422, answer: untyped('messages: invalid type: null, expected a sequence at line 1 column 36'),
    expected: { id: 'wrong-field-type', pointer: '/messages', fix: null, says: ['messages'] },
  },
  {
    name: 'a message that is a text',
    body: { model: 'grok-4.7', messages: ['Hi there'] },
    status: 422, answer: untyped('messages[0]: invalid type: string "Hi there", expected struct Message at line 1 column 42'),
    expected: { id: 'wrong-field-type', pointer: '/messages/0', fix: { json: { model: 'grok-4.7', messages: [{ role: 'user', content: 'Hi there' }] } }, says: ['messages[0]'] },
  },
  {
    name: 'text instead of content',
    body: { model: 'grok-4.7', messages: [{ role: 'user', text: 'Hi' }] },
    status: 422, answer: untyped('messages[0]: missing field `content` at line 1 column 58'),
    expected: { id: 'missing-field', pointer: ['/messages/0', '/messages/0/content', '/messages/0/text'], fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['content'] },
  },
  {
    name: "Gemini's parts in a message",
    body: { model: 'grok-4.7', messages: [{ role: 'user', parts: [{ text: 'Hi' }] }] },
    status: 422, answer: untyped('messages[0]: missing field `content` at line 1 column 66'),
    expected: { id: 'missing-field', pointer: ['/messages/0', '/messages/0/content', '/messages/0/parts'], says: ['content'] },
  },
  {
    name: 'user content null',
    body: { model: 'grok-4.7', messages: [{ role: 'system', content: null }, { role: 'user', content: 'Hi' }] },
    status: 422, answer: untyped(`messages[0]: ${CONTENT} at line 1 column 58`),
    expected: { id: 'unmatched-shape', pointer: ['/messages/0/content', '/messages/0'], fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['content'] },
  },
  {
    name: 'a part without its type',
    body: message([{ text: 'What is this?' }, { type: 'image_url', image_url: { url: 'https://example.com/x.webp' } }]),
    status: 422, answer: untyped(`messages[0]: ${CONTENT} at line 1 column 140`),
    expected: { id: 'unmatched-shape', pointer: ['/messages/0/content/0', '/messages/0/content'], fix: { has: { '/messages/0/content/0': { text: 'What is this?', type: 'text' } } }, says: ['type'] },
  },
  {
    name: 'parts as plain texts',
    body: message(['Hi', 'there']),
    status: 422, answer: untyped(`messages[0]: ${CONTENT} at line 1 column 66`),
    expected: { id: 'unmatched-shape', pointer: ['/messages/0/content/0', '/messages/0/content', '/messages/0'], fix: { has: { '/messages/0/content/0': { type: 'text', text: 'Hi' }, '/messages/0/content/1': { type: 'text', text: 'there' } } }, says: ['content'] },
  },
  {
    name: 'an image as base64 without the data URI',
    body: message([{ type: 'text', text: 'Describe' }, { type: 'image_url', image_url: { url: '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP' } }]),
    status: 400, answer: refused('Invalid image URL'),
    expected: { id: 'invalid-image', pointer: '/messages/0/content/1/image_url/url', fix: { has: { '/messages/0/content/1/image_url/url': 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP' } }, says: ['data:'] },
  },
  {
    name: 'an image of the developer’s own machine',
    body: message([{ type: 'text', text: 'Describe' }, { type: 'image_url', image_url: { url: 'http://localhost:3000/cat.png' } }]),
    status: 400, answer: { code: 'invalid_image', error: 'Failed to download image from http://localhost:3000/cat.png' },
    expected: { id: 'invalid-image', pointer: '/messages/0/content/1/image_url/url', fix: null, says: ['localhost'] },
  },
  {
    name: 'an svg',
    body: message([{ type: 'image_url', image_url: { url: 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=' } }, { type: 'text', text: 'Describe' }]),
    status: 400, answer: 'Unsupported image format: image/svg+xml',
    expected: { id: 'invalid-image', pointer: '/messages/0/content/0/image_url/url', fix: null, says: ['svg'] },
  },
  {
    name: 'tools as an object',
    body: chat({ tools: TOOL }),
    status: 422, answer: untyped('tools: invalid type: map, expected a sequence at line 1 column 76'),
    expected: { id: 'wrong-field-type', pointer: '/tools', fix: { has: { '/tools/0': TOOL } }, says: ['tools'] },
  },
  {
    name: 'tool parameters as a text',
    body: chat({ tools: [{ type: 'function', function: { name: 'lookup', parameters: '{"type":"object","properties":{}}' } }] }),
    status: 422, answer: untyped('tools[0].function.parameters: invalid type: string "{\\"type\\":\\"object\\"…", expected a map at line 1 column 160'),
    expected: { id: 'wrong-field-type', pointer: '/tools/0/function/parameters', fix: { has: { '/tools/0/function/parameters': { type: 'object', properties: {} } } }, says: ['parameters'] },
  },
  {
    name: "a tool of Anthropic's shape",
    body: chat({ tools: [{ name: 'lookup', description: 'Looks up', input_schema: { type: 'object', properties: {} } }] }),
    status: 422, answer: untyped('tools[0]: missing field `type` at line 1 column 150'),
    expected: { id: 'missing-field', pointer: ['/tools/0', '/tools/0/type'], fix: { has: { '/tools/0': { type: 'function', function: { name: 'lookup', description: 'Looks up', parameters: { type: 'object', properties: {} } } } } }, says: ['function'] },
  },
  {
    name: "a tool_choice of Anthropic's shape",
    body: chat({ tools: [TOOL], tool_choice: { type: 'tool', name: 'lookup' } }),
    status: 422, answer: untyped('tool_choice: data did not match any variant of untagged enum ToolChoice at line 1 column 220'),
    expected: { id: 'unmatched-shape', pointer: ['/tool_choice', '/tool_choice/type'], fix: { has: { '/tool_choice': { type: 'function', function: { name: 'lookup' } } } }, says: ['tool_choice'] },
  },
  {
    name: 'tool_choice flat as on the Responses API',
    body: chat({ tools: [TOOL], tool_choice: { type: 'function', name: 'lookup' } }),
    status: 422, answer: untyped('tool_choice: data did not match any variant of untagged enum ToolChoice at line 1 column 226'),
    expected: { id: 'unmatched-shape', pointer: '/tool_choice', at: '"tool_choice"', fix: { has: { '/tool_choice': { type: 'function', function: { name: 'lookup' } } } }, says: ['tool_choice'] },
  },
  {
    name: 'an MCP tool on chat',
    body: chat({ tools: [{ type: 'mcp', server_url: 'https://mcp.example.com', server_label: 'docs' }] }),
    status: 422, answer: untyped('tools[0].type: unknown variant `mcp`, expected `function` or `live_search` at line 1 column 92'),
    expected: { id: 'unknown-variant', pointer: '/tools/0/type', fix: { url: RESPONSES, has: { '/tools/0': { type: 'mcp', server_url: 'https://mcp.example.com', server_label: 'docs' } } }, says: ['mcp', '/v1/responses'] },
  },
  {
    name: 'live_search as a tool',
    body: chat({ tools: [{ type: 'live_search', sources: [{ type: 'web' }] }] }),
    status: 410, answer: { error: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview' },
    expected: { id: 'live-search-removed', pointer: ['/tools/0', '/tools/0/type'], fix: { url: RESPONSES, has: { '/tools/0/type': 'web_search' }, lacks: ['/messages'] }, says: ['search'] },
  },
  {
    name: 'search on with dates, excluded sites, a system prompt, a function, a penalty and a limit',
    body: pretty({ model: 'grok-4.3', messages: [{ role: 'system', content: 'Be brief' }, { role: 'user', content: 'News?' }], tools: [TOOL], max_tokens: 300, presence_penalty: 0, search_parameters: { mode: 'on', from_date: '2026-01-01', sources: [{ type: 'web', excluded_websites: ['a.com'] }, { type: 'x', post_view_count: 10 }] } }),
    status: 410, answer: { error: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview' },
    expected: { id: 'live-search-removed', pointer: '/search_parameters', at: '"search_parameters"', fix: { url: RESPONSES, has: { '/tools/0/name': 'lookup', '/tools/1/type': 'web_search', '/tools/1/excluded_domains/0': 'a.com', '/tools/2/type': 'x_search', '/tools/2/from_date': '2026-01-01', '/max_output_tokens': 300 }, lacks: ['/search_parameters', '/presence_penalty', '/messages', '/max_tokens'] }, also: ['/presence_penalty'], says: ['search_parameters', 'web_search'] },
  },
  {
    name: 'orphan tool result',
    body: { model: 'grok-4.7', messages: [...(HI as []), { role: 'tool', tool_call_id: 'call_x', content: '4' }] },
    status: 400, answer: refused('Invalid request content: tool message has no matching tool call: call_x'),
    expected: { id: ['http-400', 'invalid-message-role', 'invalid-tool-call-arguments', 'invalid-parameter-value', 'missing-field'], says: [] },
  },
  {
    name: 'json_schema as the schema itself',
    body: chat({ response_format: { type: 'json_schema', json_schema: { type: 'object', properties: { a: { type: 'string' } } } } }),
    status: 422, answer: untyped('response_format.json_schema: missing field `schema` at line 1 column 160'),
    expected: { id: 'missing-field', pointer: ['/response_format/json_schema', '/response_format/json_schema/schema'], fix: { has: { '/response_format/json_schema/schema': { type: 'object', properties: { a: { type: 'string' } } } } }, says: ['schema'] },
  },
  {
    name: 'minContains and a boolean schema',
    body: chat({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties: { list: { type: 'array', items: { type: 'string' }, minContains: 1 }, any: true } } } } }),
    status: 400, answer: refused('Invalid request content: Schema validation failed: minContains is not supported'),
    expected: { id: 'invalid-json-schema', pointer: '/response_format/json_schema/schema/properties/list/minContains', also: ['/response_format/json_schema/schema/properties/any'], says: ['minContains'] },
  },
  {
    name: 'maxLength beyond the limit, in a schema with ~ and / in its keys, pretty printed',
    body: pretty(chat({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties: { 'a/b~c': { type: 'string', maxLength: 5000 } } } } } })),
    status: 400, answer: refused('Invalid request content: Schema validation failed: /properties/a~1b~0c/maxLength: 5000 is greater than the maximum of 2048'),
    expected: { id: 'invalid-json-schema', pointer: '/response_format/json_schema/schema/properties/a~1b~0c/maxLength', at: '"maxLength"', fix: { has: { '/response_format/json_schema/schema/properties/a~1b~0c/maxLength': 2048 } }, says: ['2048'] },
  },
  {
    name: 'a regional host that is retired, which answers by a redirect page',
    url: 'https://eu-west-1.api.x.ai/v1/chat/completions', body: { model: 'grok-4.5', messages: HI },
    status: 404, answer: { code: 'not-found', error: "The model grok-4.5 does not exist or your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 does not have access to it." },
    expected: { id: 'model-not-found', pointer: '/model', fix: { url: 'https://api.x.ai/v1/chat/completions', json: { model: 'grok-4.5', messages: HI } }, says: ['eu-west-1'] },
  },
  {
    name: 'an image model asked in chat with parts',
    body: { model: 'grok-imagine-image-2.0', messages: [{ role: 'user', content: [{ type: 'text', text: 'A red fox' }] }], n: 2 },
    status: 400, answer: refused('The model grok-imagine-image-2.0 is an image model and is therefore not available on this endpoint. Please use a compatible endpoint such as https://api.x.ai/v1/images/generations.'),
    expected: { id: 'wrong-endpoint-for-model', pointer: '/model', fix: { url: IMAGES, has: { '/prompt': 'A red fox', '/model': 'grok-imagine-image-2.0' } }, says: ['image'] },
  },
  {
    name: 'grok-2-1212 from an old config, removed',
    body: { model: 'grok-2-1212', messages: HI, frequency_penalty: 0.1, presence_penalty: 0.1 },
    status: 404, answer: { code: 'Some requested entity was not found', error: 'The model grok-2-1212 was deprecated on 2025-09-15 and is no longer accessible via the API. Please use grok-3 instead.' },
    expected: { id: 'model-retired', pointer: '/model', fix: { lacks: ['/frequency_penalty', '/presence_penalty'] }, also: ['/frequency_penalty', '/presence_penalty'], says: ['grok-2-1212', 'grok-4.3'] },
  },
];
