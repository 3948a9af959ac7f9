import { chat, HI, pretty, refused, RESPONSES, untyped, type RequestCase } from '../case';

const SEARCH_GONE = { error: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview' };

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
];
