import { chat, CHAT, HI, pretty, refused, RESPONSES, untyped, type RequestCase } from '../case';

const WEATHER = { name: 'get_weather', description: 'Weather of a city', parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } };
const SEARCH_GONE = { error: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview' };
const CALL = { id: 'call_7', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } };
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAGUlEQVR42u3BAQEAAACCIP+vbkhAAQAAAO8GECAAAUGc0BwAAAAASUVORK5CYII=';

/** OpenAI habits on /v1/chat/completions: parameters. */
export const PARAMETERS: readonly RequestCase[] = [
  {
    name: 'presence_penalty 0 from a settings object, pretty printed',
    body: pretty({ model: 'grok-4.6', temperature: 0.7, presence_penalty: 0, messages: HI }),
    status: 400, answer: refused('Model grok-4.6 does not support parameter presencePenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', at: '"presence_penalty"', fix: { json: { model: 'grok-4.6', temperature: 0.7, messages: HI } }, says: ['presence_penalty', 'grok-4.6'] },
  },
  {
    name: 'frequency_penalty behind emoji on one line',
    body: '{"model":"grok-4.3","messages":[{"role":"user","content":"Grüße 👩‍🚀🚀 – 日本語"}],"frequency_penalty":0.5,"stream":false}',
    status: 400, answer: refused('Model grok-4.3 does not support parameter frequencyPenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/frequency_penalty', at: '"frequency_penalty"', fix: { json: { model: 'grok-4.3', messages: [{ role: 'user', content: 'Grüße 👩‍🚀🚀 – 日本語' }], stream: false } }, says: ['frequency_penalty'] },
  },
  {
    name: 'both penalties and stop at once',
    body: chat({ presence_penalty: 0.1, frequency_penalty: 0.1, stop: ['\n\n'], max_tokens: 200 }),
    status: 400, answer: refused('Model grok-4.7 does not support parameter presencePenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', fix: { json: { model: 'grok-4.7', messages: HI, max_tokens: 200 } }, also: ['/frequency_penalty', '/stop'], says: ['presence_penalty'] },
  },
  {
    name: 'reasoning_effort none on grok-4.5',
    body: { model: 'grok-4.5', messages: HI, reasoning_effort: 'none' },
    status: 400, answer: refused('This model does not support `reasoning_effort` value `none`.'),
    expected: { id: 'invalid-parameter-value', pointer: '/reasoning_effort', says: ['reasoning_effort', 'none', 'low'] },
  },
  {
    name: 'reasoning_effort on a model that takes none',
    body: { model: 'grok-4.20-0309-reasoning', messages: HI, reasoning_effort: 'high' },
    status: 400, answer: refused('Model grok-4.20-0309-reasoning does not support parameter reasoningEffort.'),
    expected: { id: 'unsupported-parameter', pointer: '/reasoning_effort', at: '"reasoning_effort"', fix: { json: { model: 'grok-4.20-0309-reasoning', messages: HI } }, says: ['reasoning_effort', 'grok-4.20-0309-reasoning'] },
  },
  {
    name: 'reasoning_effort and stop on grok-build-0.1, the old wording',
    body: { model: 'grok-build-0.1', messages: HI, stop: 'END', reasoning_effort: 'low' },
    status: 400, answer: { code: 'Client specified an invalid argument', error: 'Argument not supported on this model: stop' },
    expected: { id: 'unsupported-parameter', pointer: '/stop', fix: { json: { model: 'grok-build-0.1', messages: HI } }, also: ['/reasoning_effort'], says: ['stop', 'grok-build-0.1'] },
  },
  {
    name: 'max_tokens from a form field, as text',
    body: chat({ max_tokens: '1000' }),
    status: 422, answer: untyped('max_tokens: invalid type: string "1000", expected u32 at line 1 column 91'),
    expected: { id: 'wrong-field-type', pointer: '/max_tokens', fix: { json: { model: 'grok-4.7', messages: HI, max_tokens: 1000 } }, says: ['max_tokens', '1000'] },
  },
  {
    name: 'temperature as text',
    body: chat({ temperature: '0.7' }),
    status: 422, answer: untyped('temperature: invalid type: string "0.7", expected f32 at line 1 column 90'),
    expected: { id: 'wrong-field-type', pointer: '/temperature', fix: { has: { '/temperature': 0.7 } }, says: ['temperature', '0.7'] },
  },
  {
    name: 'temperature 3',
    body: chat({ temperature: 3 }),
    status: 400, answer: refused('Invalid value: temperature must be between 0 and 2'),
    expected: { id: 'invalid-parameter-value', pointer: '/temperature', fix: { has: { '/temperature': 2 } }, says: ['temperature', '3', '2'] },
  },
  {
    name: 'stream as text and max_tokens as a float',
    body: chat({ stream: 'true', max_tokens: 512.5 }),
    status: 422, answer: untyped('stream: invalid type: string "true", expected a boolean at line 1 column 81'),
    expected: { id: 'wrong-field-type', pointer: '/stream', fix: { has: { '/stream': true } }, also: ['/max_tokens'], says: ['stream', 'true'] },
  },
  {
    name: 'tool_choice left over without tools',
    body: chat({ tool_choice: 'auto' }),
    status: 400, answer: refused('Invalid request content: A tool_choice was set on the request but no tools were specified.'),
    expected: { id: 'tool-choice-without-tools', pointer: '/tool_choice', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['tool_choice'] },
  },
  {
    name: 'tool_choice with an empty list of tools',
    body: pretty({ model: 'grok-4.3', messages: HI, tools: [], tool_choice: 'required' }),
    status: 400, answer: refused('Invalid request content: A tool_choice was set on the request but no tools were specified.'),
    expected: { id: 'tool-choice-without-tools', pointer: '/tool_choice', at: '"tool_choice"', fix: { lacks: ['/tool_choice'] }, says: ['tool_choice'] },
  },
  {
    name: 'live search, auto',
    body: chat({ search_parameters: { mode: 'auto' } }),
    status: 410, answer: SEARCH_GONE,
    expected: { id: 'live-search-removed', pointer: '/search_parameters', fix: { url: RESPONSES, has: { '/tools/0/type': 'web_search', '/model': 'grok-4.7' }, lacks: ['/search_parameters', '/messages'] }, says: ['search_parameters', 'web_search'] },
  },
  {
    name: 'live search over web and X',
    body: chat({ search_parameters: { mode: 'on', return_citations: true, sources: [{ type: 'web' }, { type: 'x', included_x_handles: ['xai'] }] } }),
    status: 410, answer: SEARCH_GONE,
    expected: { id: 'live-search-removed', pointer: '/search_parameters', fix: { url: RESPONSES, has: { '/tools/0/type': 'web_search', '/tools/1/type': 'x_search', '/tools/1/allowed_x_handles/0': 'xai' }, lacks: ['/search_parameters'] }, says: ['search_parameters'] },
  },
  {
    name: 'live search switched off, and a penalty',
    body: chat({ search_parameters: { mode: 'off' }, presence_penalty: 0 }),
    status: 410, answer: SEARCH_GONE,
    expected: { id: 'live-search-removed', pointer: '/search_parameters', fix: { json: { model: 'grok-4.7', messages: HI } }, also: ['/presence_penalty'], says: ['search_parameters'] },
  },
  {
    name: "OpenAI's web_search_options",
    body: chat({ web_search_options: {} }),
    status: 410, answer: SEARCH_GONE,
    expected: { id: 'live-search-removed', pointer: '/web_search_options', fix: { url: RESPONSES, has: { '/tools/0/type': 'web_search' }, lacks: ['/web_search_options'] }, says: ['web_search'] },
  },
  {
    name: 'stream_options through an old client',
    body: chat({ stream_options: { include_usage: true } }),
    status: 400, answer: { code: '400', error: 'Argument not supported: stream_options' },
    expected: { id: 'unsupported-parameter', pointer: '/stream_options', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['stream_options'] },
  },
  {
    name: 'prompt instead of messages, as for /v1/completions',
    body: { model: 'grok-4.7', prompt: 'Say hi', max_tokens: 5 },
    status: 422, answer: untyped('missing field `messages` at line 1 column 56'),
    expected: { id: 'missing-field', pointer: ['', '/messages', '/prompt'], fix: { has: { '/messages/0/content': 'Say hi', '/messages/0/role': 'user' } }, says: ['messages'] },
  },
  {
    name: "Gemini's contents",
    body: { model: 'grok-4.7', contents: [{ role: 'user', parts: [{ text: 'Explain how AI works' }] }] },
    status: 422, answer: untyped('missing field `messages` at line 1 column 93'),
    expected: { id: 'missing-field', pointer: ['', '/messages', '/contents'], says: ['messages'] },
  },
  {
    name: 'messages as a plain text',
    body: { model: 'grok-4.7', messages: 'What is new in Rust?' },
    status: 422, answer: untyped('messages: invalid type: string "What is new in Rust?", expected a sequence at line 1 column 53'),
    expected: { id: 'wrong-field-type', pointer: '/messages', fix: { json: { model: 'grok-4.7', messages: [{ role: 'user', content: 'What is new in Rust?' }] } }, says: ['messages'] },
  },
  {
    name: 'messages as one object',
    body: { model: 'grok-4.7', messages: { role: 'user', content: 'Hi' } },
    status: 422, answer: untyped('messages: invalid type: map, expected a sequence at line 1 column 32'),
    expected: { id: 'wrong-field-type', pointer: '/messages', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['messages'] },
  },
  {
    name: 'body stringified twice',
    body: JSON.stringify(JSON.stringify({ model: 'grok-4.7', messages: HI })),
    status: 422, answer: untyped('invalid type: string "{\\"model\\":\\"grok-4.7\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"Hi\\"}]}", expected struct ChatRequest at line 1 column 86'),
    expected: { id: 'wrong-field-type', pointer: '', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['JSON.stringify'] },
  },
  {
    name: 'top_p 1.5 and temperature -1, unmeasured',
    body: chat({ top_p: 1.5, temperature: -1 }),
    status: 400, answer: refused('Invalid request content: top_p must be between 0 and 1'),
    expected: { id: 'invalid-parameter-value', pointer: '/top_p', also: ['/temperature'], fix: { has: { '/top_p': 1, '/temperature': 0 } }, says: ['top_p', '1.5'] },
  },
  {
    name: 'n is 0',
    body: chat({ n: 0 }),
    status: 400, answer: refused('Invalid request content: n must be positive'),
    expected: { id: 'invalid-parameter-value', pointer: '/n', fix: { has: { '/n': 1 } }, says: ['`n`'] },
  },
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

/** Messages of other vendors' shapes. */
export const MESSAGES: readonly RequestCase[] = [
  {
    name: 'no messages at all',
    body: { model: 'grok-4.7', messages: [] },
    status: 400, answer: refused('Bad data: Messages cannot be empty'),
    expected: { id: 'empty-message', pointer: '/messages', fix: null, says: ['messages'] },
  },
  {
    name: 'an empty system prompt',
    body: pretty({ model: 'grok-4.7', messages: [{ role: 'system', content: '' }, { role: 'user', content: 'Hi' }] }),
    status: 400, answer: refused('Invalid request content: Each message must have at least one content element.'),
    expected: { id: 'empty-message', pointer: ['/messages/0', '/messages/0/content'], fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['message'] },
  },
  {
    name: 'a history with an empty assistant turn, and the old penalty',
    body: { model: 'grok-4.5', messages: [...(HI as []), { role: 'assistant', content: [] }, { role: 'user', content: 'And now?' }], frequency_penalty: 0 },
    status: 400, answer: refused('Invalid request content: Each message must have at least one content element.'),
    expected: { id: 'empty-message', pointer: ['/messages/1', '/messages/1/content'], fix: { lacks: ['/frequency_penalty', '/messages/2'] }, also: ['/frequency_penalty'], says: ['content'] },
  },
  {
    name: 'an empty user message at the end',
    body: { model: 'grok-4.7', messages: [{ role: 'system', content: 'Be brief' }, { role: 'user', content: '' }] },
    status: 400, answer: refused('An empty user message was provided. Every user message needs at least one non-empty content element.'),
    expected: { id: 'empty-message', pointer: ['/messages/1', '/messages/1/content'], says: ['user'] },
  },
  {
    name: "OpenAI's developer role",
    body: { model: 'grok-4.7', messages: [{ role: 'developer', content: 'Talk like a pirate' }, { role: 'user', content: 'Hi' }] },
    status: 422, answer: untyped('messages[0].role: unknown variant `developer`, expected one of `system`, `user`, `assistant`, `tool`, `function` at line 1 column 49'),
    expected: { id: ['unknown-variant', 'invalid-message-role'], pointer: '/messages/0/role', at: '"role"', fix: { has: { '/messages/0/role': 'system' } }, says: ['developer', 'system'] },
  },
  {
    name: 'roles of LangChain and Gemini',
    body: { model: 'grok-4.7', messages: [{ role: 'human', content: 'Hi' }, { role: 'model', content: 'Hello' }, { role: 'human', content: 'Joke!' }] },
    status: 422, answer: untyped('messages[0].role: unknown variant `human`, expected one of `system`, `user`, `assistant`, `tool`, `function` at line 1 column 45'),
    expected: { id: ['unknown-variant', 'invalid-message-role'], pointer: '/messages/0/role', fix: { has: { '/messages/0/role': 'user', '/messages/1/role': 'assistant', '/messages/2/role': 'user' } }, says: ['human', 'user'] },
  },
  {
    name: 'role missing',
    body: { model: 'grok-4.7', messages: [{ content: 'Hi' }] },
    status: 422, answer: untyped('messages[0]: missing field `role` at line 1 column 50'),
    expected: { id: 'missing-field', pointer: ['/messages/0', '/messages/0/role'], fix: { has: { '/messages/0/role': 'user' } }, says: ['role'] },
  },
  {
    name: 'role capitalised',
    body: { model: 'grok-4.7', messages: [{ role: 'User', content: 'Hi' }] },
    status: 422, answer: untyped('messages[0].role: unknown variant `User`, expected one of `system`, `user`, `assistant`, `tool`, `function` at line 1 column 44'),
    expected: { id: ['unknown-variant', 'invalid-message-role'], pointer: '/messages/0/role', fix: { has: { '/messages/0/role': 'user' } }, says: ['User', 'user'] },
  },
  {
    name: "Responses API's input_text parts",
    body: { model: 'grok-4.7', messages: [{ role: 'user', content: [{ type: 'input_text', text: 'What is this?' }, { type: 'input_image', image_url: 'https://example.com/a.png' }] }] },
    status: 422, answer: untyped('messages[0]: data did not match any variant of untagged enum Content at line 1 column 155'),
    expected: { id: 'unmatched-shape', pointer: ['/messages/0/content', '/messages/0/content/0', '/messages/0/content/0/type', '/messages/0'], fix: { has: { '/messages/0/content/0/type': 'text', '/messages/0/content/1/type': 'image_url', '/messages/0/content/1/image_url/url': 'https://example.com/a.png' } }, says: ['text'] },
  },
  {
    name: 'image_url as a text',
    body: pretty({ model: 'grok-4.7', messages: [{ role: 'user', content: [{ type: 'text', text: 'Describe' }, { type: 'image_url', image_url: 'https://example.com/a.png' }] }] }),
    status: 422, answer: untyped('messages[0]: data did not match any variant of untagged enum Content at line 17 column 5'),
    expected: { id: 'unmatched-shape', pointer: '/messages/0/content/1/image_url', at: '"image_url": "https', fix: { has: { '/messages/0/content/1/image_url': { url: 'https://example.com/a.png' } } }, says: ['image_url'] },
  },
  {
    name: "Anthropic's image source",
    body: { model: 'grok-4.7', messages: [{ role: 'user', content: [{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: PIXEL } }, { type: 'text', text: 'Describe' }] }] },
    status: 422, answer: untyped('messages[0]: data did not match any variant of untagged enum Content at line 1 column 280'),
    expected: { id: 'unmatched-shape', pointer: ['/messages/0/content/0', '/messages/0/content/0/type', '/messages/0/content'], fix: { has: { '/messages/0/content/0': { type: 'image_url', image_url: { url: `data:image/png;base64,${PIXEL}` } } } }, says: ['image_url'] },
  },
  {
    name: 'content a number',
    body: { model: 'grok-4.7', messages: [{ role: 'user', content: 42 }] },
    status: 422, answer: untyped('messages[0]: data did not match any variant of untagged enum Content at line 1 column 60'),
    expected: { id: 'unmatched-shape', pointer: '/messages/0/content', fix: { has: { '/messages/0/content': '42' } }, says: ['content'] },
  },
  {
    name: 'content an object instead of a list of parts',
    body: { model: 'grok-4.7', messages: [{ role: 'user', content: { type: 'text', text: 'Hi' } }] },
    status: 422, answer: untyped('messages[0]: data did not match any variant of untagged enum Content at line 1 column 85'),
    expected: { id: 'unmatched-shape', pointer: '/messages/0/content', fix: { has: { '/messages/0/content': [{ type: 'text', text: 'Hi' }] } }, says: ['content'] },
  },
  {
    name: 'a tool result without tool_call_id',
    body: { model: 'grok-4.7', messages: [...(HI as []), { role: 'assistant', content: null, tool_calls: [CALL] }, { role: 'tool', content: '4 °C' }], tools: [{ type: 'function', function: WEATHER }] },
    status: 422, answer: untyped('messages[2]: missing field `tool_call_id` at line 1 column 250'),
    expected: { id: 'missing-field', pointer: ['/messages/2', '/messages/2/tool_call_id'], fix: { has: { '/messages/2/tool_call_id': 'call_7' } }, says: ['tool_call_id'] },
  },
  {
    name: 'empty arguments of a tool call',
    body: { model: 'grok-4.7', messages: [...(HI as []), { role: 'assistant', content: '', tool_calls: [{ ...CALL, function: { name: 'now', arguments: '' } }] }, { role: 'tool', tool_call_id: 'call_7', content: '12:00' }] },
    status: 400, answer: refused("The arguments to a tool_call with ID 'call_7' are not a valid JSON string. Parsing error: Error(\"EOF while parsing a value\", line: 1, column: 0)"),
    expected: { id: 'invalid-tool-call-arguments', pointer: '/messages/1/tool_calls/0/function/arguments', at: '"arguments"', fix: { has: { '/messages/1/tool_calls/0/function/arguments': '{}' } }, says: ['arguments', 'call_7'] },
  },
  {
    name: 'arguments of a tool call as an object',
    body: { model: 'grok-4.7', messages: [...(HI as []), { role: 'assistant', content: '', tool_calls: [{ ...CALL, function: { name: 'get_weather', arguments: { city: 'Oslo' } } }] }, { role: 'tool', tool_call_id: 'call_7', content: '4' }] },
    status: 422, answer: untyped('messages[1].tool_calls[0].function.arguments: invalid type: map, expected a string at line 1 column 190'),
    expected: { id: 'wrong-field-type', pointer: '/messages/1/tool_calls/0/function/arguments', fix: { has: { '/messages/1/tool_calls/0/function/arguments': '{"city":"Oslo"}' } }, says: ['arguments'] },
  },
  {
    name: 'name on an assistant message',
    body: { model: 'grok-4.7', messages: [{ role: 'user', content: 'Hi', name: 'ann' }, { role: 'assistant', content: 'Hello', name: 'planner' }, { role: 'user', content: 'Go' }] },
    status: 400, answer: refused("Only messages of role 'user' can have a name."),
    expected: { id: 'message-name-not-allowed', pointer: ['/messages/1/name', '/messages/1'], fix: { lacks: ['/messages/1/name'], has: { '/messages/0/name': 'ann' } }, says: ['name'] },
  },
  {
    name: "Anthropic's system beside messages, tool_use blocks and stop_sequences",
    body: { model: 'grok-4.7', system: 'Be brief', max_tokens: 100, messages: [{ role: 'user', content: 'Weather?' }, { role: 'assistant', content: [{ type: 'tool_use', id: 'toolu_1', name: 'get_weather', input: { city: 'Oslo' } }] }, { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: '4 °C' }] }] },
    status: 422, answer: untyped('messages[1]: data did not match any variant of untagged enum Content at line 1 column 220'),
    expected: { id: 'unmatched-shape', pointer: ['/messages/1/content', '/messages/1/content/0', '/messages/1/content/0/type', '/messages/1'], says: ['tool_use', 'tool_calls'] },
  },
  {
    name: 'the image is too small',
    body: { model: 'grok-4.7', messages: [{ role: 'user', content: [{ type: 'text', text: 'What?' }, { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' } }] }] },
    status: 400, answer: { code: 'invalid_image', error: 'Image dimensions 1x1 are too small. Both width and height must be at least 8 pixels.' },
    expected: { id: 'invalid-image', pointer: ['/messages/0/content/1', '/messages/0/content/1/image_url', '/messages/0/content/1/image_url/url'], fix: null, says: ['1x1', '8'] },
  },
  {
    name: 'a gif as data URI',
    body: { model: 'grok-4.7', messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' } }, { type: 'text', text: 'Describe' }] }] },
    status: 400, answer: 'Unsupported image format: image/gif',
    expected: { id: 'invalid-image', pointer: ['/messages/0/content/0', '/messages/0/content/0/image_url', '/messages/0/content/0/image_url/url'], fix: null, says: ['gif'] },
  },
  {
    name: 'the prompt is too long',
    body: chat({ messages: [{ role: 'user', content: 'lorem ipsum '.repeat(300) }] }),
    status: 400, answer: refused("This model's maximum prompt length is 500000 but the request contains 637815 tokens."),
    expected: { id: 'prompt-too-long', fix: null, says: ['637', '500'] },
  },
];

/** Structured outputs. */
export const OUTPUTS: readonly RequestCase[] = [
  {
    name: "response_format 'json'",
    body: chat({ response_format: 'json' }),
    status: 422, answer: untyped('response_format: invalid type: string "json", expected internally tagged enum ResponseFormat at line 1 column 92'),
    expected: { id: 'wrong-field-type', pointer: '/response_format', fix: { json: { model: 'grok-4.7', messages: HI, response_format: { type: 'json_object' } } }, says: ['response_format'] },
  },
  {
    name: "response_format of type 'json'",
    body: chat({ response_format: { type: 'json' } }),
    status: 422, answer: untyped('response_format.type: unknown variant `json`, expected one of `text`, `json_object`, `json_schema` at line 1 column 100'),
    expected: { id: 'unknown-variant', pointer: '/response_format/type', fix: { has: { '/response_format/type': 'json_object' } }, says: ['json', 'json_object'] },
  },
  {
    name: "the schema flat in response_format, as in text.format",
    body: chat({ response_format: { type: 'json_schema', name: 'city', schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } } }),
    status: 422, answer: untyped('response_format: missing field `json_schema` at line 1 column 200'),
    expected: { id: 'missing-field', pointer: ['/response_format', '/response_format/json_schema'], fix: { has: { '/response_format': { type: 'json_schema', json_schema: { name: 'city', schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } } } } }, says: ['json_schema'] },
  },
  {
    name: 'required is null in the schema',
    body: pretty({ model: 'grok-4.7', messages: HI, response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties: { 'a/b': { type: 'object', properties: {}, required: null } } } } } }),
    status: 400, answer: refused('Invalid request content: Schema validation failed: [standard_violation] /properties/a~1b/required: null is not of type "array"'),
    expected: { id: 'invalid-json-schema', pointer: '/response_format/json_schema/schema/properties/a~1b/required', at: '"required"', fix: { lacks: ['/response_format/json_schema/schema/properties/a~1b/required'] }, says: ['required', 'array'] },
  },
  {
    name: 'items as a list and an empty enum in the schema, under keys with / and ~',
    body: chat({ response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: { type: 'object', properties: { 'lat/long': { type: 'array', items: [{ type: 'number' }, { type: 'number' }] }, '~unit': { type: 'string', enum: [] } } } } } }),
    status: 400, answer: refused('Invalid request content: Schema validation failed: items must be a schema'),
    expected: { id: 'invalid-json-schema', pointer: ['/response_format/json_schema/schema/properties/lat~1long/items', '/response_format/json_schema/schema/properties/lat~1long'], also: ['/response_format/json_schema/schema/properties/~0unit/enum'], says: ['items'] },
  },
  {
    name: 'the grammar is too complex',
    body: chat({ response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties: { a: { type: 'string', pattern: '^(a|b|c){1,200}$' } } } } } }),
    status: 503, answer: { code: 'The service is currently unavailable', error: 'Grammar is too complex.' },
    expected: { id: 'invalid-json-schema', fix: null, says: ['schema'] },
  },
];

/** Bodies that are no JSON. */
const good = '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}';
const broken = (what: string): string => `Failed to parse the request body as JSON: ${what}`;

export const SYNTAX: readonly RequestCase[] = [
  {
    name: 'a trailing comma',
    body: '{\n  "model": "grok-4.7",\n  "messages": [\n    {"role": "user", "content": "Hi"},\n  ]\n}',
    status: 400, answer: broken('trailing comma at line 5 column 3'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['comma'] },
  },
  {
    name: 'a Python dict',
    body: "{'model': 'grok-4.7', 'messages': [{'role': 'user', 'content': \"It's me\"}], 'stream': False, 'stop': None}",
    status: 400, answer: broken('key must be a string at line 1 column 2'),
    expected: { id: 'malformed-json', fix: { has: { '/model': 'grok-4.7', '/messages/0/content': "It's me", '/stream': false } }, says: ['quotes'] },
  },
  {
    name: 'comments in the body',
    body: '{\n  // the newest one\n  "model": "grok-4.7",\n  /* one turn */ "messages": [{"role": "user", "content": "See http://x.ai // not a comment"}]\n}',
    status: 400, answer: broken('key must be a string at line 2 column 3'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: [{ role: 'user', content: 'See http://x.ai // not a comment' }] } }, says: ['comment'] },
  },
  {
    name: 'a line break within a text',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"First line\nsecond line"}]}',
    status: 400, answer: broken('control character (\\u0000-\\u001F) found while parsing a string at line 2 column 0'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: [{ role: 'user', content: 'First line\nsecond line' }] } }, says: ['line'] },
  },
  {
    name: 'NaN and undefined',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"temperature":NaN,"max_tokens":undefined}',
    status: 400, answer: broken('expected value at line 1 column 79'),
    expected: { id: 'malformed-json', fix: { has: { '/model': 'grok-4.7' } }, says: ['NaN'] },
  },
  {
    name: 'keys without quotes',
    body: '{model:"grok-4.7",messages:[{role:"user",content:"Hi"}]}',
    status: 400, answer: broken('key must be a string at line 1 column 2'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['quotes'] },
  },
  {
    name: 'the last brace is missing',
    body: good.slice(0, -1),
    status: 400, answer: broken('EOF while parsing an object at line 1 column 63'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['end'] },
  },
  {
    name: 'a comma is missing between members',
    body: '{\n  "model": "grok-4.7"\n  "messages": [{"role": "user", "content": "Hi"}]\n}',
    status: 400, answer: broken('expected `,` or `}` at line 3 column 3'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['comma'] },
  },
  {
    name: 'a byte order mark in front',
    body: `\uFEFF${good}`,
    status: 400, answer: broken('expected value at line 1 column 1'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['byte order mark'] },
  },
  {
    name: 'an object that was never stringified',
    body: '[object Object]',
    status: 400, answer: broken('expected value at line 1 column 2'),
    expected: { id: 'malformed-json', fix: null, says: ['JSON.stringify'] },
  },
  {
    name: 'curly quotes from a blog post',
    body: '{“model”: “grok-4.7”, “messages”: [{“role”: “user”, “content”: “Hi”}]}',
    status: 400, answer: broken('key must be a string at line 1 column 2'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['quotes'] },
  },
  {
    name: 'a stray bracket, and a penalty behind it',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]],"presence_penalty":1}',
    status: 400, answer: broken('expected `,` or `}` at line 1 column 64'),
    expected: { id: 'malformed-json', says: ['`]`'] },
  },
  {
    name: 'a trailing comma and a penalty',
    body: '{"model":"grok-4.6","messages":[{"role":"user","content":"Hi"}],"presence_penalty":0,}',
    status: 400, answer: broken('trailing comma at line 1 column 86'),
    expected: { id: 'malformed-json', fix: { json: { model: 'grok-4.6', messages: HI } }, also: ['/presence_penalty'], says: ['comma'] },
  },
  {
    name: 'a windows path with lone backslashes',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"open C:\\Users\\ann"}]}',
    status: 400, answer: broken('invalid escape at line 1 column 68'),
    expected: { id: 'malformed-json', says: ['\\'] },
  },
  {
    name: 'Windows line ends before the fault',
    body: pretty({ model: 'grok-4.3', messages: HI, presence_penalty: 1 }).replaceAll('\n', '\r\n'),
    status: 400, answer: refused('Model grok-4.3 does not support parameter presencePenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', at: '"presence_penalty"', fix: { lacks: ['/presence_penalty'] }, says: ['presence_penalty'] },
  },
  {
    name: 'one minified line of 64 KiB with the fault far right',
    body: JSON.stringify({ model: 'grok-4.7', messages: Array.from({ length: 200 }, (_, at) => ({ role: at % 2 ? 'assistant' : 'user', content: `Turn ${at}: ${'é🚀x '.repeat(60)}` })).slice(0, 199), stop: ['###'] }),
    status: 400, answer: refused('Model grok-4.7 does not support parameter stop.'),
    expected: { id: 'unsupported-parameter', pointer: '/stop', at: '"stop"', fix: { lacks: ['/stop'], has: { '/model': 'grok-4.7' } }, says: ['stop'] },
  },
  {
    name: 'the model twice',
    body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"model":"grok-4.3"}',
    status: 422, answer: untyped('duplicate field `model` at line 1 column 71'),
    expected: { id: ['conflicting-fields', 'malformed-json', 'unmatched-shape', 'wrong-field-type', 'http-422'], says: ['model'] },
  },
  {
    name: 'no content type',
    headers: { 'content-type': '' },
    body: good,
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['application/json'] },
  },
  {
    name: 'text/plain from a fetch with a text body',
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: good,
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['text/plain', 'application/json'] },
  },
  {
    name: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'model=grok-4.7&prompt=Say+hi',
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', says: ['application/json'] },
  },
  {
    name: 'curl -d without a header',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: good,
    status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['application/json'] },
  },
  {
    name: 'no body',
    headers: { 'content-type': '' },
    status: 415, answer: '',
    expected: { id: ['missing-content-type', 'http-415'], fix: null, says: ['body'] },
  },
];

export const CHAT_URL = CHAT;
