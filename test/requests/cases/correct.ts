import type { Json } from '../../../src/model/json';
import { CHAT, HI, IMAGES, RESPONSES, VIDEOS } from '../case';

/** A request that the API takes, however unusual, and the advice that is true of it all the same. */
export interface CorrectRequest {
  readonly name: string;
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Ids of advice that may be given. */
  readonly advice?: readonly string[];
}

const TOOL = { type: 'function', function: { name: 'get_weather', description: 'Weather', parameters: { type: 'object', properties: { city: { type: 'string' }, unit: { enum: ['c', 'f'] } }, required: ['city'], additionalProperties: false }, strict: true } };
const FLAT = { type: 'function', ...TOOL.function };
const CALL = { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } };
const SCHEMA = { type: 'object', properties: { name: { type: 'string', minLength: 1, maxLength: 2048 }, tags: { type: 'array', items: { $ref: '#/$defs/tag' }, maxItems: 256 }, 'a/b~c': { anyOf: [{ type: 'number' }, { type: 'null' }] } }, required: ['name'], additionalProperties: false, $defs: { tag: { type: 'string', enum: ['x/y', 'z'] } } };
const chat = (members: Readonly<Record<string, Json>>): Json => ({ model: 'grok-4.7', messages: HI, ...members });
const respond = (members: Readonly<Record<string, Json>>): Json => ({ model: 'grok-4.7', input: 'Hi', ...members });
const PNG = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0${'A'.repeat(40)}`;
const GET = { method: 'GET', headers: { 'content-type': '' } } as const;

export const CORRECT: readonly CorrectRequest[] = [
  { name: 'all settings of chat at once', body: chat({ temperature: 0, top_p: 1, n: 2, seed: 7, max_completion_tokens: 100, parallel_tool_calls: false, user: 'u', safety_identifier: 's', prompt_cache_key: 'k', service_tier: 'priority', stream: true, stream_options: { include_usage: true }, reasoning_effort: 'xhigh' }) },
  { name: 'bounds of the settings', body: chat({ temperature: 2, top_p: 0.0001, n: 1, max_tokens: 1 }) },
  { name: 'nulls in the place of settings', body: chat({ temperature: null, stop: null, presence_penalty: null, frequency_penalty: null, tools: null, tool_choice: null, response_format: null, reasoning_effort: null }) },
  { name: 'log probabilities on a model that ignores them', body: chat({ logprobs: true, top_logprobs: 8 }), advice: ['ignored-parameter'] },
  { name: 'log probabilities switched off', body: chat({ logprobs: false }) },
  { name: 'stop on a model that does not reason', body: { model: 'grok-4.20-0309-non-reasoning', messages: HI, stop: ['\n', 'END'] } },
  { name: 'stop as a text on a model that does not reason', body: { model: 'grok-4.20-non-reasoning', messages: HI, stop: 'END' } },
  { name: 'effort none on grok-4.3', body: { model: 'grok-4.3', messages: HI, reasoning_effort: 'none' } },
  { name: 'effort xhigh on grok-4.5, taken as high', body: { model: 'grok-4.5', messages: HI, reasoning_effort: 'xhigh' } },
  { name: 'effort minimal on grok-4.6, taken as low', body: { model: 'grok-4.6', messages: HI, reasoning_effort: 'minimal' } },
  { name: 'an alias', body: { model: 'grok-latest', messages: HI } },
  { name: 'a model newer than the facts', body: { model: 'grok-5.2-preview', messages: HI, reasoning_effort: 'high', max_completion_tokens: 10 } },
  { name: 'tools, a forced one, and strict', body: chat({ tools: [TOOL], tool_choice: { type: 'function', function: { name: 'get_weather' } } }) },
  { name: 'a conversation with tools', body: chat({ messages: [{ role: 'system', content: 'Be brief' }, ...(HI as []), { role: 'assistant', content: null, tool_calls: [CALL] }, { role: 'tool', tool_call_id: 'call_1', content: '' }, { role: 'assistant', content: 'Cold.' }, { role: 'user', content: 'Thanks', name: 'ann' }], tools: [TOOL], tool_choice: 'auto' }) },
  { name: 'an assistant message at the end, to be continued', body: chat({ messages: [...(HI as []), { role: 'assistant', content: 'The answer is' }] }) },
  { name: 'a system message in the middle', body: chat({ messages: [...(HI as []), { role: 'system', content: 'Now in German' }, { role: 'user', content: 'Go' }] }) },
  { name: 'an old function message', body: chat({ messages: [...(HI as []), { role: 'function', name: 'get_weather', content: '4' }] }) },
  { name: 'reasoning content sent back', body: chat({ messages: [...(HI as []), { role: 'assistant', content: 'Hello', reasoning_content: 'I think', refusal: null }, { role: 'user', content: 'Go' }] }) },
  { name: 'blank texts around a picture', body: chat({ messages: [{ role: 'user', content: [{ type: 'text', text: ' ' }, { type: 'image_url', image_url: { url: PNG, detail: 'low' } }, { type: 'image_url', image_url: { url: 'https://example.com/photo' } }] }] }) },
  { name: 'a file part', body: chat({ messages: [{ role: 'user', content: [{ type: 'text', text: 'Sum up' }, { type: 'file', file: { file_id: 'file_1' } }] }] }) },
  { name: 'structured output with everything that is taken', body: chat({ response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: SCHEMA } } }) },
  { name: 'an object as output', body: chat({ response_format: { type: 'json_object' } }) },
  { name: 'text as output', body: chat({ response_format: { type: 'text' } }) },
  { name: 'deferred', body: chat({ deferred: true }) },
  { name: 'a tool that is named with dots and dashes, without parameters but an empty object', body: chat({ tools: [{ type: 'function', function: { name: 'mcp.server-1.list_files', parameters: { type: 'object', properties: {} } } }] }) },
  { name: 'unusual formatting', body: '\n{ "messages" :[{"content":"\\u0048i \\ud83d\\ude80 — “quoted”","role":"user"}]\r\n,\t"model":"grok-4.7"}\n' },
  { name: 'a charset in the content type', headers: { 'content-type': 'application/json; charset=utf-8' }, body: chat({}) },
  { name: 'the key as x-api-key', headers: { 'authorization': '', 'x-api-key': `xai-${'Zk3vQ8mT1rWx7LpB'.repeat(5)}` }, body: chat({}) },
  { name: 'bearer in small letters', headers: { authorization: `bearer xai-${'Zk3vQ8mT1rWx7LpB'.repeat(5)}` }, body: chat({}) },
  { name: 'an ephemeral conversation header', headers: { 'x-grok-conv-id': 'c1' }, body: chat({}) },
  { name: 'chat with a query', url: `${CHAT}?debug=1`, body: chat({}) },
  { name: 'the US host with a model it serves', url: 'https://us.api.x.ai/v1/chat/completions', body: chat({}) },
  { name: 'all settings of responses at once', url: RESPONSES, body: respond({ instructions: 'Be brief', max_output_tokens: 100, temperature: 0.5, top_p: 0.9, top_k: 40, min_p: 0.1, parallel_tool_calls: true, store: false, stream: true, include: ['reasoning.encrypted_content'], reasoning: { effort: 'high', summary: 'auto' }, text: { format: { type: 'text' } }, truncation: 'disabled', user: 'u', prompt_cache_key: 'k', max_turns: 3, service_tier: 'auto' }) },
  { name: 'defaults of the OpenAI SDK on responses', url: RESPONSES, body: respond({ background: false, truncation: 'disabled', parallel_tool_calls: true, tools: [], text: { format: { type: 'text' }, verbosity: 'medium' } }) },
  { name: 'every server-side tool', url: RESPONSES, body: respond({ tools: [{ type: 'web_search', allowed_domains: ['x.ai', 'a.com', 'b.com', 'c.com', 'd.com'], enable_image_understanding: true }, { type: 'x_search', excluded_x_handles: ['spam'], from_date: '2026-01-01', to_date: '2026-02-01', enable_video_understanding: true }, { type: 'code_interpreter' }, { type: 'file_search', vector_store_ids: ['c1'], max_num_results: 5 }, { type: 'mcp', server_url: 'https://mcp.example.com', server_label: 'docs', allowed_tools: ['a'], authorization: 'Bearer t' }, { type: 'image_generation', action: 'auto' }, FLAT], tool_choice: 'required', max_turns: 5 }) },
  { name: 'going on from a response', url: RESPONSES, body: respond({ previous_response_id: 'resp_1' }) },
  { name: 'encrypted reasoning and calls sent back', url: RESPONSES, body: { model: 'grok-4.7', store: false, include: ['reasoning.encrypted_content'], input: [{ role: 'developer', content: 'Be brief' }, { role: 'user', content: [{ type: 'input_text', text: 'Weather?' }] }, { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAAA' }, { type: 'function_call', call_id: 'call_1', name: 'get_weather', arguments: '{"city":"Oslo"}', id: 'fc_1', status: 'completed' }, { type: 'function_call_output', call_id: 'call_1', output: '' }, { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Cold.', annotations: [] }] }, { role: 'user', content: 'Thanks' }], tools: [FLAT] } },
  { name: 'pictures and files on responses', url: RESPONSES, body: { model: 'grok-4.3', input: [{ role: 'user', content: [{ type: 'input_image', image_url: PNG, detail: 'high' }, { type: 'input_image', image_url: 'https://example.com/a.jpg' }, { type: 'input_file', file_id: 'file_1' }, { type: 'input_file', filename: 'a.pdf', file_data: 'data:application/pdf;base64,JVBERi0=' }, { type: 'input_text', text: 'Compare' }] }] } },
  { name: 'structured output on responses', url: RESPONSES, body: respond({ text: { format: { type: 'json_schema', name: 'answer', strict: true, schema: SCHEMA } } }) },
  { name: 'a forced function on responses', url: RESPONSES, body: respond({ tools: [FLAT], tool_choice: { type: 'function', name: 'get_weather' } }) },
  { name: 'multi-agent on responses', url: RESPONSES, body: { model: 'grok-4.20-multi-agent', input: 'Hi', reasoning: { effort: 'xhigh' }, tools: [{ type: 'web_search' }] } },
  { name: 'effort outside of reasoning', url: RESPONSES, body: respond({ reasoning_effort: 'low' }) },
  { name: 'a stored response', ...GET, url: `${RESPONSES}/resp_1` },
  { name: 'deleting a response', method: 'DELETE', headers: { 'content-type': '' }, url: `${RESPONSES}/resp_1` },
  { name: 'its input items', ...GET, url: `${RESPONSES}/resp_1/input_items?limit=100&order=asc` },
  { name: 'compacting', url: `${RESPONSES}/compact`, body: { model: 'grok-4.7', input: HI } },
  { name: 'images with every option', url: IMAGES, body: { model: 'grok-imagine-image-2.0', prompt: 'A fox', n: 10, aspect_ratio: '21:9', resolution: '2k', quality: 'low', response_format: 'b64_json', user: 'u', storage_options: { filename: 'a.png', expires_after: 2592000, public_url: true } } },
  { name: 'an image without a model', url: IMAGES, body: { prompt: 'A fox' } },
  { name: 'editing an image', url: 'https://api.x.ai/v1/images/edits', body: { model: 'grok-imagine-image', prompt: 'Add a hat', image: { url: PNG } } },
  { name: 'editing several images', url: 'https://api.x.ai/v1/images/edits', body: { model: 'grok-imagine-image-2.0', prompt: 'Join <IMAGE_0> and <IMAGE_1>', images: [{ url: PNG }, { file_id: 'file_1' }], aspect_ratio: '16:9' } },
  { name: 'a video of a text', url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A fox', duration: 15, aspect_ratio: '9:16', resolution: '720p', generate_audio: false } },
  { name: 'a video of an image, seconds as a text', url: VIDEOS, body: { model: 'grok-imagine-video-1.5', image: { url: 'https://example.com/a.png' }, seconds: '8', resolution: '1080p' } },
  { name: 'extending a video', url: 'https://api.x.ai/v1/videos/extensions', body: { model: 'grok-imagine-video', prompt: 'On', video: { file_id: 'file_1' }, duration: 2 } },
  { name: 'speech', url: 'https://api.x.ai/v1/tts', body: { text: 'Hello', language: 'en', voice_id: 'eve', speed: 0.7, output_format: { codec: 'mp3', sample_rate: 44100 } } },
  { name: 'an ephemeral token', url: 'https://api.x.ai/v1/realtime/client_secrets', body: { expires_after: { seconds: 3600 } } },
  { name: 'an empty ephemeral token', url: 'https://api.x.ai/v1/realtime/client_secrets', body: {} },
  { name: 'uploading a file', url: 'https://api.x.ai/v1/files', headers: { 'content-type': 'multipart/form-data; boundary=b7' }, body: '--b7\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nassistants\r\n--b7\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--b7--\r\n' },
  { name: 'the content of a file', ...GET, url: 'https://api.x.ai/v1/files/file_1/content?format=text' },
  { name: 'cancelling a batch', headers: { 'content-type': '' }, url: 'https://api.x.ai/v1/batches/batch_1:cancel' },
  { name: 'making a batch', url: 'https://api.x.ai/v1/batches', body: { name: 'nightly' } },
  { name: 'results of a batch', ...GET, url: 'https://api.x.ai/v1/batches/batch_1/results?limit=100' },
  { name: 'polling a video', ...GET, url: 'https://api.x.ai/v1/videos/5b1c' },
  { name: 'the list of models', ...GET, url: 'https://api.x.ai/v1/models' },
  { name: 'one model', ...GET, url: 'https://api.x.ai/v1/models/grok-4.7' },
  { name: 'the key itself', ...GET, url: 'https://api.x.ai/v1/api-key' },
  { name: 'tokens of a text', url: 'https://api.x.ai/v1/tokenize-text', body: { model: 'grok-4.7', text: 'Hi' } },
  { name: 'searching documents', url: 'https://api.x.ai/v1/documents/search', body: { query: 'fox', source: { collection_ids: ['c1'] }, limit: 3 } },
  { name: 'messages of Anthropic with tools', url: 'https://api.x.ai/v1/messages', headers: { 'anthropic-version': '2023-06-01' }, body: { model: 'grok-4.7', max_tokens: 100, system: [{ type: 'text', text: 'Be brief' }], messages: [{ role: 'user', content: [{ type: 'text', text: 'Weather?' }] }, { role: 'assistant', content: [{ type: 'tool_use', id: 't1', name: 'get_weather', input: { city: 'Oslo' } }] }, { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: '4' }] }], tools: [{ name: 'get_weather', description: 'Weather', input_schema: { type: 'object', properties: {} } }], tool_choice: { type: 'any' } } },
  { name: 'a new endpoint that nobody knows yet', url: 'https://api.x.ai/v1/agents/runs', body: { agent: 'a1' } },
  { name: 'a new parameter that nobody knows yet', body: chat({ thinking_budget: 5 }) },
  { name: 'a new tool that nobody knows yet', url: RESPONSES, body: respond({ tools: [{ type: 'calendar_search' }] }) },
];
