import type { Json } from '../../../src/model/json';
import { chat, GET_WEATHER, MESSAGES, response, type LoopCase } from '../case';

const WEATHER_TOOL = { type: 'function', function: GET_WEATHER };
const FLAT_WEATHER = { type: 'function', ...GET_WEATHER };
const SCHEMA = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
const named = (schema: Json): Json => ({ type: 'json_schema', json_schema: { name: 'place', schema } });

/** Requests of developers, each with the whole body that a correction may send: what was right stays as it was written. */
export const NEWCOMERS: readonly LoopCase[] = [
  // Parameters
  { name: 'a penalty among parameters that are fine', body: chat({ temperature: 0.4, frequency_penalty: 0.3, seed: 7, user: 'u1' }), id: 'unsupported-parameter', at: '/frequency_penalty', gives: chat({ temperature: 0.4, seed: 7, user: 'u1' }) },
  { name: 'a stop that is one text', body: chat({ stop: '###', max_tokens: 20 }), id: 'unsupported-parameter', at: '/stop', gives: chat({ max_tokens: 20 }) },
  { name: 'an effort of another case', body: chat({ reasoning_effort: 'HIGH' }), id: 'invalid-parameter-value', at: '/reasoning_effort', gives: chat({ reasoning_effort: 'high' }) },
  { name: 'a temperature in percent', body: chat({ temperature: 70 }), id: 'invalid-parameter-value', at: '/temperature', gives: chat({ temperature: 2 }) },
  { name: 'top_p beyond one', body: chat({ top_p: 1.5 }), id: 'invalid-parameter-value', at: '/top_p', gives: chat({ top_p: 1 }) },
  { name: 'n as a text', body: chat({ n: '2' }), id: 'wrong-field-type', at: '/n', gives: chat({ n: 2 }) },
  { name: 'a switch as a number', body: chat({ stream: 0 }), id: 'wrong-field-type', at: '/stream', gives: chat({ stream: false }) },
  { name: 'a limit as a float', body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"max_completion_tokens":256.0}', id: 'wrong-field-type', at: '/max_completion_tokens', gives: { model: 'grok-4.7', messages: [{ role: 'user', content: 'Hi' }], max_completion_tokens: 256 } },
  { name: 'a user that is a number', body: chat({ user: 4711 }), id: 'wrong-field-type', at: '/user', gives: chat({ user: '4711' }) },
  { name: 'stop as null beside a penalty of null and one of zero', body: chat({ stop: null, presence_penalty: null, frequency_penalty: 0 }), id: 'unsupported-parameter', at: '/frequency_penalty', gives: chat({ stop: null, presence_penalty: null }) },
  // Models
  { name: 'a model with an underscore', body: chat({ model: 'grok_4.7' }), id: 'model-not-found', at: '/model', gives: chat({ model: 'grok-4.7' }) },
  { name: 'a model with a blank behind it', body: chat({ model: 'grok-4.6 ' }), id: 'model-not-found', at: '/model', gives: chat({ model: 'grok-4.6' }) },
  { name: 'the model as Vertex names it', body: chat({ model: 'xai/grok-4.3' }), id: 'model-not-found', at: '/model', gives: chat({ model: 'grok-4.3' }) },
  { name: 'the model as Bedrock names it', body: chat({ model: 'xai.grok-4.3' }), id: 'model-not-found', at: '/model', gives: chat({ model: 'grok-4.3' }) },
  { name: 'a video model on Responses', path: '/v1/responses', body: { model: 'grok-imagine-video', input: 'A cat on a skateboard' }, id: 'wrong-endpoint-for-model', at: '/model' },
  // Messages
  { name: 'an empty turn among others', body: chat({ messages: [{ role: 'user', content: 'a' }, { role: 'assistant', content: 'b' }, { role: 'user', content: '' }, { role: 'user', content: 'c' }] }), id: 'empty-message', at: '/messages/2', gives: chat({ messages: [{ role: 'user', content: 'a' }, { role: 'assistant', content: 'b' }, { role: 'user', content: 'c' }] }) },
  { name: 'a name on a system message', body: chat({ messages: [{ role: 'system', name: 'rules', content: 'Be brief.' }, { role: 'user', name: 'ann', content: 'Hi' }] }), id: 'message-name-not-allowed', at: '/messages/0/name', gives: chat({ messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user', name: 'ann', content: 'Hi' }] }) },
  { name: 'a role of a human', body: chat({ messages: [{ role: 'human', content: 'Hi' }] }), id: 'invalid-message-role', at: '/messages/0/role', gives: chat({ messages: [{ role: 'user', content: 'Hi' }] }) },
  { name: 'content as a number', body: chat({ messages: [{ role: 'user', content: 42 }] }), id: 'unmatched-shape', at: '/messages/0/content', gives: chat({ messages: [{ role: 'user', content: '42' }] }) },
  { name: 'a part of Responses in a chat', body: chat({ messages: [{ role: 'user', content: [{ type: 'output_text', text: 'Hi' }] }] }), id: 'unmatched-shape', at: '/messages/0/content/0', gives: chat({ messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] }) },
  { name: 'arguments of a call as an object', body: chat({ messages: [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: null, tool_calls: [{ id: 'c1', type: 'function', function: { name: 'get_weather', arguments: { location: 'Rome' } } }] }, { role: 'tool', tool_call_id: 'c1', content: '21' }], tools: [WEATHER_TOOL] }), id: 'wrong-field-type', at: '/messages/1/tool_calls/0/function/arguments', gives: chat({ messages: [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: null, tool_calls: [{ id: 'c1', type: 'function', function: { name: 'get_weather', arguments: '{"location":"Rome"}' } }] }, { role: 'tool', tool_call_id: 'c1', content: '21' }], tools: [WEATHER_TOOL] }) },
  // Tools and schemas
  { name: 'a flat function on chat', body: chat({ tools: [FLAT_WEATHER], tool_choice: 'auto' }), id: 'missing-field', at: '/tools/0', gives: chat({ tools: [WEATHER_TOOL], tool_choice: 'auto' }) },
  { name: 'live_search among the tools', body: chat({ tools: [{ type: 'live_search' }] }), id: 'live-search-removed', at: '/tools/0' },
  { name: 'both lists of domains', path: '/v1/responses', body: response({ tools: [{ type: 'web_search', allowed_domains: ['a.example'], excluded_domains: ['b.example'] }] }), id: 'conflicting-fields', at: '/tools/0/excluded_domains', gives: response({ tools: [{ type: 'web_search', allowed_domains: ['a.example'] }] }) },
  { name: 'too many handles of X', path: '/v1/responses', body: response({ tools: [{ type: 'x_search', allowed_x_handles: ['a', 'b'], excluded_x_handles: ['c'] }] }), id: 'conflicting-fields', at: '/tools/0/excluded_x_handles', gives: response({ tools: [{ type: 'x_search', allowed_x_handles: ['a', 'b'] }] }) },
  { name: 'a pattern that looks ahead', path: '/v1/responses', body: response({ tools: [{ type: 'function', name: 'f', parameters: { type: 'object', properties: { url: { type: 'string', pattern: '^(?!file:).+', description: 'An address' } } } }] }), id: 'invalid-tool-schema', at: '/tools/0/parameters/properties/url/pattern', gives: response({ tools: [{ type: 'function', name: 'f', parameters: { type: 'object', properties: { url: { type: 'string', description: 'An address' } } } }] }) },
  { name: 'an empty enum', body: chat({ response_format: named({ ...SCHEMA, properties: { city: { type: 'string', enum: [] } } }) }), id: 'invalid-json-schema', at: '/response_format/json_schema/schema/properties/city/enum', gives: chat({ response_format: named(SCHEMA) }) },
  { name: 'minContains', body: chat({ response_format: named({ type: 'object', properties: { tags: { type: 'array', items: { type: 'string' }, minContains: 1 } } }) }), id: 'invalid-json-schema', at: '/response_format/json_schema/schema/properties/tags/minContains', gives: chat({ response_format: named({ type: 'object', properties: { tags: { type: 'array', items: { type: 'string' } } } }) }) },
  { name: 'a type of Python in a schema', body: chat({ response_format: named({ ...SCHEMA, properties: { city: { type: 'str' } } }) }), id: 'invalid-json-schema', at: '/response_format/json_schema/schema/properties/city/type', gives: chat({ response_format: named(SCHEMA) }) },
  { name: 'required as one word', body: chat({ response_format: named({ ...SCHEMA, required: 'city' }) }), id: 'invalid-json-schema', at: '/response_format/json_schema/schema/required', gives: chat({ response_format: named(SCHEMA) }) },
  { name: 'a choice in the shape of Responses', body: chat({ tools: [WEATHER_TOOL], tool_choice: { type: 'function', name: 'get_weather' }, presence_penalty: 0 }), id: 'unsupported-parameter', at: '/presence_penalty', also: ['unmatched-shape'], gives: chat({ tools: [WEATHER_TOOL], tool_choice: { type: 'function', function: { name: 'get_weather' } } }) },
  // Responses
  { name: 'max_tokens on Responses with a schema that is fine', path: '/v1/responses', body: response({ max_tokens: 50, text: { format: { type: 'json_schema', name: 'place', schema: SCHEMA } } }), id: 'field-renamed', at: '/max_tokens', gives: response({ max_output_tokens: 50, text: { format: { type: 'json_schema', name: 'place', schema: SCHEMA } } }) },
  { name: 'an image part of chat among input', path: '/v1/responses', body: response({ input: [{ role: 'user', content: [{ type: 'input_text', text: 'What is it?' }, { type: 'image_url', image_url: { url: 'https://a.example/b.png' } }] }] }), id: 'empty-message', at: '/input/0/content/1', gives: response({ input: [{ role: 'user', content: [{ type: 'input_text', text: 'What is it?' }, { type: 'input_image', image_url: 'https://a.example/b.png' }] }] }) },
  // Routes, headers and syntax
  { name: 'two slashes in a row and no /v1', path: '//chat/completions', body: chat({}), id: 'unknown-route', at: 'url', gives: chat({}) },
  { name: 'the path of OpenAI for speech', path: '/v1/audio/speech', body: { text: 'Hi', language: 'en' }, id: 'unknown-route', at: 'url', gives: { text: 'Hi', language: 'en' } },
  { name: 'a form in place of JSON', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: chat({}), id: 'missing-content-type', at: 'header content-type', gives: chat({}) },
  { name: 'the word Token before the key', headers: { authorization: 'Token xai-mockkey0mockkey0mockkey0mockkey0mockkey0mockkey0mockkey0mockkey0mockkey0mockkey0' }, body: chat({}), id: 'missing-credentials', at: 'header authorization', gives: chat({}) },
  { name: 'single quotes', body: "{'model':'grok-4.7','messages':[{'role':'user','content':'It\\'s late'}]}", id: 'malformed-json', at: '', gives: { model: 'grok-4.7', messages: [{ role: 'user', content: "It's late" }] } },
  { name: 'a missing comma before the messages', body: '{\n  "model": "grok-4.7"\n  "messages": [{ "role": "user", "content": "Hi" }]\n}', id: 'malformed-json', at: '', gives: { model: 'grok-4.7', messages: [{ role: 'user', content: 'Hi' }] } },
  { name: 'a tab within a text', body: '{"model":"grok-4.7","messages":[{"role":"user","content":"a\tb"}]}', id: 'malformed-json', at: '', gives: { model: 'grok-4.7', messages: [{ role: 'user', content: 'a\tb' }] } },
  { name: 'a byte order mark', body: '\ufeff{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}', id: 'malformed-json', at: '', gives: { model: 'grok-4.7', messages: [{ role: 'user', content: 'Hi' }] } },
  { name: 'NaN for the temperature', body: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}],"temperature":NaN}', id: 'malformed-json', at: '', gives: { model: 'grok-4.7', messages: [{ role: 'user', content: 'Hi' }], temperature: null } },
  // Other endpoints
  { name: 'a speech that is too fast', path: '/v1/tts', body: { text: 'Hi', language: 'en', speed: 3 }, id: 'invalid-parameter-value', at: '/speed', gives: { text: 'Hi', language: 'en', speed: 1.5 } },
  { name: 'the fields of OpenAI for speech', path: '/v1/tts', body: { input: 'Hi', language: 'en', voice: 'ara' }, id: 'missing-field', at: '/input', gives: { text: 'Hi', language: 'en', voice: 'ara' } },
  { name: 'a suffix on a completion', path: '/v1/completions', body: { model: 'grok-4.20-non-reasoning', prompt: 'def f(', suffix: 'return x', max_tokens: 20 }, id: 'unsupported-parameter', at: '/suffix', gives: { model: 'grok-4.20-non-reasoning', prompt: 'def f(', max_tokens: 20 } },
  { name: 'a foreign model and a system message on messages', path: '/v1/messages', body: { model: 'claude-sonnet-4-5', max_tokens: 20, messages: MESSAGES }, id: 'invalid-message-role', at: '/messages/0/role', also: ['model-not-found'], gives: { model: 'grok-4.7', max_tokens: 20, messages: [{ role: 'user', content: "What's the capital of France?" }], system: 'You are a helpful assistant.' } },
  { name: 'stop sequences on messages', path: '/v1/messages', body: { model: 'grok-4.6', max_tokens: 20, messages: [{ role: 'user', content: 'Hi' }], stop_sequences: ['x'] }, id: 'unsupported-parameter', at: '/stop_sequences', gives: { model: 'grok-4.6', max_tokens: 20, messages: [{ role: 'user', content: 'Hi' }] } },
  { name: 'videos with eighty seconds', path: '/v1/videos/generations', body: { model: 'grok-imagine-video', prompt: 'A cat', duration: 80, aspect_ratio: '16:9' }, id: 'invalid-parameter-value', at: '/duration', gives: { model: 'grok-imagine-video', prompt: 'A cat', duration: 15, aspect_ratio: '16:9' } },
  { name: 'no images at all', path: '/v1/images/generations', body: { model: 'grok-imagine-image-2.0', prompt: 'A cat', n: 0 }, id: 'invalid-parameter-value', at: '/n', gives: { model: 'grok-imagine-image-2.0', prompt: 'A cat', n: 1 } },
];
