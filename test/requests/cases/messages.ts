import { chat, HI, pretty, refused, untyped, type RequestCase } from '../case';

const WEATHER = { name: 'get_weather', description: 'Weather of a city', parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } };
const CALL = { id: 'call_7', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } };
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAGUlEQVR42u3BAQEAAACCIP+vbkhAAQAAAO8GECAAAUGc0BwAAAAASUVORK5CYII=';

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

