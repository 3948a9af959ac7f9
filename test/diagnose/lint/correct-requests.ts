import { CHAT, HI, IMAGES, RESPONSES, VIDEOS, type Sent } from './request';

const PNG = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAgAAAAIACAYAAAD0eNT6'}${'A'.repeat(400)}`;
const WEATHER = { type: 'object', properties: { city: { type: 'string' }, unit: { type: 'string', enum: ['c', 'f'] } }, required: ['city'], additionalProperties: false };
const TOOL = { type: 'function', function: { name: 'get_weather', description: 'The weather', parameters: WEATHER, strict: true } };
const FLAT_TOOL = { type: 'function', name: 'get_weather', description: 'The weather', parameters: WEATHER };
const STEPS = { type: 'object', properties: { steps: { type: 'array', items: { $ref: '#/$defs/step' }, maxItems: 10 } }, required: ['steps'], $defs: { step: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };

function chat(body: object): Sent {
  return { url: CHAT, body: { model: 'grok-4.7', messages: HI, ...body } };
}

function response(body: object): Sent {
  return { url: RESPONSES, body: { model: 'grok-4.7', input: 'Hi', ...body } };
}

/** Requests as developers write them when they get everything right, by what they show. */
export const CORRECT: readonly (readonly [string, Sent])[] = [
  ['a plain chat', chat({})],
  ['a chat with instructions and an answer before', chat({ messages: [{ role: 'system', content: 'Be brief.' }, ...HI, { role: 'assistant', content: 'Hello' }, { role: 'user', content: 'Why?', name: 'ann' }] })],
  ['a streamed chat with usage', chat({ stream: true, stream_options: { include_usage: true } })],
  ['sampling within its range', chat({ temperature: 0, top_p: 1, seed: 7, n: 2, max_completion_tokens: 512, user: 'u1' })],
  ['the old name of the token limit', chat({ max_tokens: 100 })],
  ['an effort that the model has', chat({ reasoning_effort: 'xhigh' })],
  ['no thinking on the model that can do without', chat({ model: 'grok-4.3', reasoning_effort: 'none' })],
  ['stop on the model of which reports disagree', chat({ model: 'grok-4.3', stop: ['END'] })],
  ['stop on a model that does not reason', chat({ model: 'grok-4.20-0309-non-reasoning', stop: '\n' })],
  ['a tool', chat({ tools: [TOOL], tool_choice: 'auto', parallel_tool_calls: true })],
  ['a tool that has to be called', chat({ tools: [TOOL], tool_choice: { type: 'function', function: { name: 'get_weather' } } })],
  [
    'a tool that was called',
    chat({
      tools: [TOOL],
      messages: [
        ...HI,
        { role: 'assistant', content: null, tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Rome"}' } }] },
        { role: 'tool', tool_call_id: 'call_1', content: 'sunny' },
      ],
    }),
  ],
  ['an image by its address', chat({ messages: [{ role: 'user', content: [{ type: 'text', text: 'What is it?' }, { type: 'image_url', image_url: { url: 'https://example.com/a.png', detail: 'high' } }] }] })],
  ['an image as data', chat({ messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: PNG } }, { type: 'text', text: 'And?' }] }] })],
  ['an answer as JSON', chat({ response_format: { type: 'json_object' } })],
  ['an answer after a schema', chat({ response_format: { type: 'json_schema', json_schema: { name: 'plan', schema: STEPS, strict: true } } })],
  ['a deferred chat', chat({ deferred: true })],
  ['a null where nothing is meant', chat({ presence_penalty: null, stop: null, tools: null, tool_choice: null, temperature: null })],
  ['members that chat takes without knowing them', chat({ store: true, metadata: { run: '1' }, verbosity: 'low' })],
  ['switched off log probabilities', chat({ logprobs: false, top_logprobs: 0 })],
  ['an unknown but plausible new model', chat({ model: 'grok-5' })],
  ['a newer version of a known model', chat({ model: 'grok-4.8', reasoning_effort: 'none' })],
  ['a plain response', response({})],
  ['a response with instructions, stored nowhere', response({ instructions: 'Be brief.', store: false, include: ['reasoning.encrypted_content'] })],
  ['a response that goes on', response({ previous_response_id: 'resp_1', max_output_tokens: 2000, reasoning: { effort: 'low', summary: 'auto' } })],
  ['a response with tools of the server', response({ stream: true, tools: [{ type: 'web_search', allowed_domains: ['x.ai'] }, { type: 'x_search', from_date: '2026-01-01' }, { type: 'code_interpreter' }, { type: 'mcp', server_url: 'https://mcp.example.com', server_label: 'm' }] })],
  ['a response with a file to search', response({ tools: [{ type: 'file_search', vector_store_ids: ['c1'] }, FLAT_TOOL], tool_choice: { type: 'function', name: 'get_weather' } })],
  ['a response with an image', response({ input: [{ role: 'user', content: [{ type: 'input_text', text: 'What is it?' }, { type: 'input_image', image_url: PNG, detail: 'low' }, { type: 'input_file', file_id: 'f1' }] }] })],
  [
    'a response with its history',
    response({
      input: [
        { role: 'developer', content: 'Be brief.' },
        { type: 'message', role: 'user', content: 'Hi' },
        { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'abc' },
        { type: 'function_call', call_id: 'c1', name: 'get_weather', arguments: '{}' },
        { type: 'function_call_output', call_id: 'c1', output: 'sunny' },
        { role: 'assistant', content: [{ type: 'output_text', text: 'Sunny' }] },
        { type: 'web_search_call', id: 'ws_1', status: 'completed' },
        { role: 'user', content: 'Thanks' },
      ],
    }),
  ],
  ['a response after a schema', response({ text: { format: { type: 'json_schema', name: 'plan', schema: STEPS, strict: true } } })],
  ['several agents', response({ model: 'grok-4.20-multi-agent', reasoning: { effort: 'high' } })],
  ['a tool that is newer than the facts', response({ tools: [{ type: 'computer_use', display: 1 }] })],
  ['an image to make', { url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A cat', n: 4, aspect_ratio: '16:9', resolution: '2k', response_format: 'b64_json' } }],
  ['an image with a quality', { url: IMAGES, body: { model: 'grok-imagine-image-2.0', prompt: 'A cat', quality: 'low', aspect_ratio: '21:9' } }],
  ['an image without a model', { url: IMAGES, body: { prompt: 'A cat' } }],
  ['an image to edit', { url: 'https://api.x.ai/v1/images/edits', body: { model: 'grok-imagine-image', prompt: 'Blue', image: { url: PNG } } }],
  ['a video to make', { url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A cat', duration: 8, aspect_ratio: '9:16', resolution: '720p' } }],
  ['a video with its length as text', { url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A cat', duration: '8' } }],
  ['speech to make', { url: 'https://api.x.ai/v1/tts', body: { text: 'Hello', language: 'en', voice_id: 'eve', speed: 1.2 } }],
  ['a message in the shape of Anthropic', { url: 'https://api.x.ai/v1/messages', body: { model: 'grok-4.7', max_tokens: 100, system: 'Be brief.', messages: HI } }],
  ['the list of models', { url: 'https://api.x.ai/v1/models', body: null }],
  ['a response to read', { url: 'https://api.x.ai/v1/responses/resp_1', body: null }],
  ['a response to delete', { url: 'https://api.x.ai/v1/responses/resp_1', method: 'DELETE', body: null }],
  ['a batch to cancel', { url: 'https://api.x.ai/v1/batches/b1:cancel', method: 'POST', body: null }],
  ['a file to upload', { url: 'https://api.x.ai/v1/files', body: '--x\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nassistants\r\n--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ['a WebSocket', { url: 'wss://api.x.ai/v1/realtime?model=grok-voice-latest', method: 'GET', body: null }],
  ['a preflight', { url: CHAT, method: 'OPTIONS', body: null }],
  ['another region', { ...chat({}), url: 'https://us.api.x.ai/v1/chat/completions' }],
  ['a content type with a charset', { ...chat({}), headers: { 'content-type': 'application/json; charset=utf-8' } }],
  ['headers that were not recorded', { ...chat({}), headers: {} }],
  ['a body of which only the beginning is kept', { url: CHAT, body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi', isCut: true }],
  ['an emoji written as its two escapes', { url: CHAT, body: '{"model":"grok-4.7","messages":[{"role":"user","content":"\\ud83d\\ude00 and \\\\ud83d"}]}' }],
  ['a path that is newer than the facts', { url: 'https://api.x.ai/v1/podcasts', body: { topic: 'cats' } }],
  ['the model of a gateway', { url: 'https://openrouter.ai/api/v1/chat/completions', body: { model: 'x-ai/grok-4.3', messages: HI } }],
];
