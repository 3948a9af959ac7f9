import { HI, pretty, refused, respond, RESPONSES, untyped, type RequestCase } from '../case';

const WEATHER = { name: 'get_weather', description: 'Weather of a city', parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } };
const error = (what: string): { error: string } => ({ error: untyped(what) });
const MODEL_INPUT = error('data did not match any variant of untagged enum ModelInput');

const on = (one: Omit<RequestCase, 'url'>): RequestCase => ({ url: RESPONSES, ...one });

/** Habits of chat completions, OpenAI and the AI SDK on /v1/responses. */
export const ON_RESPONSES: readonly RequestCase[] = [
  on({
    name: 'messages sent to responses',
    body: { model: 'grok-4.7', messages: [{ role: 'system', content: 'Be brief' }, { role: 'user', content: 'Hi' }], max_tokens: 100 },
    status: 422, answer: error('missing field `input`'),
    expected: { id: 'missing-field', pointer: ['', '/messages', '/input'], says: ['input', 'messages'] },
  }),
  on({
    name: 'image_url as an object in an input_image',
    body: pretty({ model: 'grok-4.7', input: [{ role: 'user', content: [{ type: 'input_text', text: 'What?' }, { type: 'input_image', image_url: { url: 'https://example.com/cat.jpg' } }] }] }),
    status: 422, answer: MODEL_INPUT,
    expected: { id: 'unmatched-shape', pointer: '/input/0/content/1/image_url', at: '"image_url": {', fix: { has: { '/input/0/content/1/image_url': 'https://example.com/cat.jpg' } }, says: ['image_url'] },
  }),
  on({
    name: 'chat parts in the input',
    body: { model: 'grok-4.5', input: [{ role: 'user', content: [{ type: 'text', text: 'What?' }, { type: 'image_url', image_url: { url: 'https://example.com/cat.jpg' } }] }] },
    status: 400, answer: refused('Empty content block'),
    expected: { id: 'empty-message', pointer: ['/input/0/content/0', '/input/0/content/0/type', '/input/0/content'], fix: { has: { '/input/0/content/0/type': 'input_text', '/input/0/content/1': { type: 'input_image', image_url: 'https://example.com/cat.jpg' } } }, says: ['input_text'] },
  }),
  on({
    name: 'max_tokens and a penalty',
    body: respond({ max_tokens: 300, presence_penalty: 0 }),
    status: 400, answer: refused('max_tokens is not supported on this endpoint. Use max_output_tokens instead.'),
    expected: { id: 'field-renamed', pointer: '/max_tokens', fix: { json: { model: 'grok-4.7', input: 'Hi', max_output_tokens: 300 } }, also: ['/presence_penalty'], says: ['max_tokens', 'max_output_tokens'] },
  }),
  on({
    name: 'max_completion_tokens',
    body: respond({ max_completion_tokens: 300 }),
    status: 400, answer: refused('Argument not supported: max_completion_tokens. Did you mean max_output_tokens?'),
    expected: { id: ['field-renamed', 'unsupported-parameter'], pointer: '/max_completion_tokens', fix: { json: { model: 'grok-4.7', input: 'Hi', max_output_tokens: 300 } }, says: ['max_output_tokens'] },
  }),
  on({
    name: 'response_format with a schema',
    body: respond({ response_format: { type: 'json_schema', json_schema: { name: 'city', strict: true, schema: { type: 'object', properties: { name: { type: 'string' } } } } } }),
    status: 400, answer: refused('Argument not supported: response_format. Use text.format instead.'),
    expected: { id: ['field-renamed', 'unsupported-parameter'], pointer: '/response_format', fix: { json: { model: 'grok-4.7', input: 'Hi', text: { format: { type: 'json_schema', name: 'city', strict: true, schema: { type: 'object', properties: { name: { type: 'string' } } } } } } }, says: ['text.format'] },
  }),
  on({
    name: 'the schema nested in text.format, as in chat',
    body: respond({ text: { format: { type: 'json_schema', json_schema: { name: 'city', schema: { type: 'object', properties: {} } } } } }),
    status: 422, answer: error('text.format: missing field `schema`'),
    expected: { id: 'missing-field', pointer: ['/text/format', '/text/format/schema', '/text/format/json_schema'], fix: { json: { model: 'grok-4.7', input: 'Hi', text: { format: { type: 'json_schema', name: 'city', schema: { type: 'object', properties: {} } } } } }, says: ['schema'] },
  }),
  on({
    name: 'tools nested as in chat',
    body: respond({ tools: [{ type: 'function', function: WEATHER }] }),
    status: 422, answer: error('tools[0]: missing field `name`'),
    expected: { id: 'missing-field', pointer: ['/tools/0', '/tools/0/name', '/tools/0/function'], fix: { json: { model: 'grok-4.7', input: 'Hi', tools: [{ type: 'function', ...WEATHER }] } }, says: ['name'] },
  }),
  on({
    name: 'tool_choice nested as in chat, and nested tools',
    body: respond({ tools: [{ type: 'function', function: WEATHER }], tool_choice: { type: 'function', function: { name: 'get_weather' } } }),
    status: 422, answer: error('tools[0]: missing field `name`'),
    expected: { id: 'missing-field', pointer: ['/tools/0', '/tools/0/name', '/tools/0/function'], fix: { json: { model: 'grok-4.7', input: 'Hi', tools: [{ type: 'function', ...WEATHER }], tool_choice: { type: 'function', name: 'get_weather' } } }, also: ['/tool_choice'], says: ['name'] },
  }),
  on({
    name: 'instructions together with previous_response_id',
    body: respond({ instructions: 'Be brief', previous_response_id: 'resp_0b1c' }),
    status: 400, answer: { code: '400', error: 'Argument not supported: instructions and previous_response_id together' },
    expected: { id: 'conflicting-fields', pointer: ['/instructions', '/previous_response_id'], says: ['instructions', 'previous_response_id'] },
  }),
  on({
    name: 'background',
    body: respond({ background: true, store: true }),
    status: 400, answer: { code: '400', error: 'Argument not supported: background' },
    expected: { id: 'unsupported-parameter', pointer: '/background', fix: { json: { model: 'grok-4.7', input: 'Hi', store: true } }, says: ['background'] },
  }),
  on({
    name: 'metadata',
    body: respond({ metadata: { user: '7' } }),
    status: 400, answer: { code: '400', error: 'Argument not supported: metadata' },
    expected: { id: 'unsupported-parameter', pointer: '/metadata', fix: { json: { model: 'grok-4.7', input: 'Hi' } }, says: ['metadata'] },
  }),
  on({
    name: 'external_web_access from the OpenAI SDK',
    body: pretty(respond({ tools: [{ type: 'web_search', external_web_access: true }] })),
    status: 400, answer: { code: '400', error: 'Argument not supported: external_web_access' },
    expected: { id: 'unsupported-parameter', pointer: '/tools/0/external_web_access', at: '"external_web_access"', fix: { has: { '/tools/0': { type: 'web_search' } } }, says: ['external_web_access'] },
  }),
  on({
    name: 'search_context_size and user_location',
    body: respond({ tools: [{ type: 'web_search', search_context_size: 'low', user_location: { type: 'approximate', country: 'DE' } }] }),
    status: 400, answer: { code: '400', error: 'Argument not supported: search_context_size' },
    expected: { id: 'unsupported-parameter', pointer: '/tools/0/search_context_size', fix: { has: { '/tools/0': { type: 'web_search' } } }, also: ['/tools/0/user_location'], says: ['search_context_size'] },
  }),
  on({
    name: 'allowed and excluded domains at once',
    body: respond({ tools: [{ type: 'web_search', allowed_domains: ['x.ai'], excluded_domains: ['y.com'] }] }),
    status: 400, answer: refused('allowed_domains and excluded_domains cannot be used together'),
    expected: { id: 'conflicting-fields', pointer: ['/tools/0/allowed_domains', '/tools/0/excluded_domains', '/tools/0'], says: ['allowed_domains', 'excluded_domains'] },
  }),
  on({
    name: 'seven allowed domains',
    body: respond({ tools: [{ type: 'web_search', allowed_domains: ['a.com', 'b.com', 'c.com', 'd.com', 'e.com', 'f.com', 'g.com'] }] }),
    status: 400, answer: refused('allowed_domains: at most 5 domains are allowed'),
    expected: { id: 'invalid-parameter-value', pointer: '/tools/0/allowed_domains', says: ['allowed_domains', '5'] },
  }),
  on({
    name: 'file_search without a store, with ranking options',
    body: respond({ tools: [{ type: 'file_search', ranking_options: { score_threshold: 0.5 } }] }),
    status: 422, answer: error('tools[0]: missing field `vector_store_ids`'),
    expected: { id: 'missing-field', pointer: ['/tools/0', '/tools/0/vector_store_ids'], also: ['/tools/0/ranking_options'], says: ['vector_store_ids'] },
  }),
  on({
    name: 'a container for the code interpreter',
    body: respond({ tools: [{ type: 'code_interpreter', container: { type: 'auto' } }] }),
    status: 400, answer: { code: '400', error: 'Argument not supported: container' },
    expected: { id: 'unsupported-parameter', pointer: '/tools/0/container', fix: { has: { '/tools/0': { type: 'code_interpreter' } } }, says: ['container'] },
  }),
  on({
    name: "OpenAI's preview name of web search",
    body: respond({ tools: [{ type: 'web_search_preview' }] }),
    status: 422, answer: error('tools[0].type: unknown variant `web_search_preview`, expected one of `function`, `web_search`, `x_search`, `image_generation`, `file_search`, `code_interpreter`, `mcp`, `shell`, `tool_search`'),
    expected: { id: 'unknown-variant', pointer: '/tools/0/type', fix: { has: { '/tools/0/type': 'web_search' } }, says: ['web_search_preview', 'web_search'] },
  }),
  on({
    name: "xai-sdk's name of code execution",
    body: respond({ tools: [{ type: 'code_execution' }, { type: 'x_search' }] }),
    status: 422, answer: error('tools[0].type: unknown variant `code_execution`, expected one of `function`, `web_search`, `x_search`, `image_generation`, `file_search`, `code_interpreter`, `mcp`, `shell`, `tool_search`'),
    expected: { id: 'unknown-variant', pointer: '/tools/0/type', fix: { has: { '/tools/0/type': 'code_interpreter', '/tools/1/type': 'x_search' } }, says: ['code_execution', 'code_interpreter'] },
  }),
  on({
    name: 'max_output_tokens 0',
    body: respond({ max_output_tokens: 0 }),
    status: 400, answer: refused('Invalid request content: max_output_tokens must be positive'),
    expected: { id: 'invalid-parameter-value', pointer: '/max_output_tokens', says: ['max_output_tokens', '0'] },
  }),
  on({
    name: 'reasoning effort on a model without',
    body: { model: 'grok-4.20-0309-non-reasoning', input: 'Hi', reasoning: { effort: 'low', summary: 'auto' } },
    status: 400, answer: { code: 'Client specified an invalid argument', error: 'Argument not supported on this model: reasoning.effort' },
    expected: { id: 'unsupported-parameter', pointer: ['/reasoning/effort', '/reasoning'], fix: { lacks: ['/reasoning/effort'] }, says: ['effort', 'grok-4.20-0309-non-reasoning'] },
  }),
  on({
    name: 'reasoning effort none on grok-4.7',
    body: respond({ reasoning: { effort: 'none' } }),
    status: 400, answer: refused('This model does not support `reasoning_effort` value `none`.'),
    expected: { id: 'invalid-parameter-value', pointer: '/reasoning/effort', says: ['none', 'low'] },
  }),
  on({
    name: 'the function output as a chat message',
    body: { model: 'grok-4.7', input: [...(HI as []), { type: 'function_call', call_id: 'call_1', name: 'get_weather', arguments: '{}' }, { role: 'tool', tool_call_id: 'call_1', content: '4 °C' }], tools: [{ type: 'function', ...WEATHER }] },
    status: 422, answer: error('data did not match any variant of untagged enum ModelInput at input[2]'),
    expected: { id: 'unmatched-shape', pointer: ['/input/2', '/input/2/role'], fix: { has: { '/input/2': { type: 'function_call_output', call_id: 'call_1', output: '4 °C' } } }, says: ['function_call_output'] },
  }),
  on({
    name: 'assistant tool_calls of a chat history',
    body: { model: 'grok-4.7', input: [...(HI as []), { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{}' } }] }, { role: 'tool', tool_call_id: 'call_1', content: '4 °C' }] },
    status: 422, answer: MODEL_INPUT,
    expected: { id: 'unmatched-shape', pointer: ['/input/1', '/input/1/content', '/input/1/tool_calls', '/input'], says: ['function_call'] },
  }),
  on({
    name: 'a reasoning item with content null',
    body: { model: 'grok-4.5', input: [...(HI as []), { type: 'reasoning', id: 'rs_1', summary: [], content: null, encrypted_content: 'gAAAA' }, { role: 'user', content: 'Go on' }] },
    status: 422, answer: MODEL_INPUT,
    expected: { id: 'unmatched-shape', pointer: ['/input/1', '/input/1/content', '/input'], says: ['content'] },
  }),
  on({
    name: 'reasoning from another account',
    body: { model: 'grok-4.7', input: [...(HI as []), { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAAAABo' }, { role: 'user', content: 'Go on' }] },
    status: 400, answer: refused('Could not decrypt the provided encrypted_content. Ensure the value is the unmodified encrypted_content from a previous response.'),
    expected: { id: 'invalid-encrypted-content', pointer: ['/input/1/encrypted_content', '/input/1'], says: ['encrypted_content'] },
  }),
  on({
    name: 'no input, an empty list',
    body: { model: 'grok-4.7', input: [] },
    status: 400, answer: refused('Bad data: Messages cannot be empty'),
    expected: { id: 'empty-message', pointer: '/input', fix: null, says: ['input'] },
  }),
  on({
    name: 'the previous response is gone, told in the stream',
    body: respond({ previous_response_id: 'resp_gone', stream: true }),
    status: 200, type: 'text/event-stream',
    answer: 'event: error\ndata: {"type":"error","status":400,"error":{"type":"invalid_request_error","code":"previous_response_not_found","param":"previous_response_id","message":"Previous response with id \'resp_gone\' not found."}}\n\n',
    expected: { id: 'response-not-found', pointer: '/previous_response_id', says: ['previous'] },
  }),
  on({
    name: 'search_parameters on responses',
    body: respond({ search_parameters: { mode: 'auto' } }),
    status: 410, answer: { error: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview' },
    expected: { id: 'live-search-removed', pointer: '/search_parameters', fix: { has: { '/tools/0/type': 'web_search', '/input': 'Hi' }, lacks: ['/search_parameters'] }, says: ['search_parameters'] },
  }),
  on({
    name: 'a tool whose enum has slashes',
    body: respond({ tools: [{ type: 'function', name: 'draw', parameters: { type: 'object', properties: { model: { type: 'string', enum: ['fal-ai/flux-2-pro', 'plain'] } } } }], stream: true }),
    status: 200, type: 'text/event-stream',
    answer: 'event: error\ndata: {"sequence_number":0,"type":"error","code":null,"message":"Invalid arguments passed to the model.","param":null}\n\n',
    expected: { id: 'invalid-tool-schema', pointer: ['/tools/0/parameters/properties/model/enum', '/tools/0/parameters', '/tools/0/parameters/properties/model/enum/0'], says: ['draw'] },
  }),
  on({
    name: 'a pattern with a lookahead in an MCP tool',
    body: respond({ tools: [{ type: 'function', name: 'crawl', parameters: { type: 'object', properties: { 'include/domains': { type: 'string', pattern: '^(?!-)[a-z]+$' } } } }] }),
    status: 400, answer: { code: 'Client specified an invalid argument', error: 'Invalid arguments passed to the model.' },
    expected: { id: 'invalid-tool-schema', pointer: ['/tools/0/parameters/properties/include~1domains/pattern', '/tools/0/parameters'], says: ['crawl'] },
  }),
  on({
    name: 'input_file with two sources',
    body: { model: 'grok-4.7', input: [{ role: 'user', content: [{ type: 'input_file', file_id: 'file_1', file_url: 'https://example.com/a.pdf' }, { type: 'input_text', text: 'Sum up' }] }] },
    status: 400, answer: refused('Exactly one of file_id, file_data or file_url must be provided'),
    expected: { id: ['conflicting-fields', 'invalid-parameter-value', 'missing-field'], pointer: ['/input/0/content/0', '/input/0/content/0/file_id', '/input/0/content/0/file_url'], says: ['file_id'] },
  }),
  on({
    name: 'stop and logit_bias beside four refused settings',
    body: respond({ presence_penalty: 0, frequency_penalty: 0, response_format: { type: 'json_object' }, max_tokens: 9, background: true }),
    status: 400, answer: refused('Model grok-4.7 does not support parameter presencePenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', fix: { json: { model: 'grok-4.7', input: 'Hi', text: { format: { type: 'json_object' } }, max_output_tokens: 9 } }, also: ['/frequency_penalty', '/response_format', '/max_tokens', '/background'], says: ['presence_penalty'] },
  }),
];
