import { chat, GET_WEATHER, MESSAGES, response, type LoopCase } from '../case';
import { PLANTED } from './credentials';

const path = '/v1/responses';
const SCHEMA = { type: 'object', properties: { steps: { type: 'array', items: { type: 'string' } } }, required: ['steps'] };

/** Requests to the other endpoints with several faults, at different steps of the API's checks. */
export const HIDDEN_ELSEWHERE: readonly LoopCase[] = [
  {
    name: 'a whole chat body posted to Responses',
    path,
    body: {
      model: 'gpt-4o', messages: MESSAGES, max_tokens: 300, frequency_penalty: 0, response_format: { type: 'json_schema', json_schema: { name: 'plan', schema: SCHEMA } },
      tools: [{ type: 'function', function: GET_WEATHER }], tool_choice: { type: 'function', function: { name: 'get_weather' } },
    },
    id: 'missing-field',
    at: '/tools/0',
    also: ['missing-field', 'model-not-found', 'unsupported-parameter', 'field-renamed', 'field-renamed', 'unmatched-shape'],
  },
  {
    name: 'nested functions, then a foreign limit and penalty',
    path,
    body: response({ tools: [{ type: 'function', function: GET_WEATHER }], max_completion_tokens: 200, presence_penalty: 0, reasoning: { effort: 'none' } }),
    id: 'missing-field',
    at: '/tools/0',
    also: ['field-renamed', 'unsupported-parameter', 'invalid-parameter-value'],
  },
  {
    name: 'the web search of OpenAI with its key and model',
    path,
    headers: { authorization: `Bearer ${PLANTED.openai}` },
    body: response({ model: 'gpt-4.1', tools: [{ type: 'web_search_preview', search_context_size: 'low' }], include: ['web_search_call.results'] }),
    id: 'unknown-variant',
    at: '/tools/0/type',
    also: ['model-not-found', 'invalid-api-key', 'unsupported-parameter', 'unsupported-parameter'],
  },
  {
    name: 'parts of chat behind a foreign model',
    path,
    body: response({ model: 'x-ai/grok-4.6', input: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }, { type: 'image_url', image_url: { url: 'https://example.com/a.png' } }] }], background: true }),
    id: 'model-not-found',
    at: '/model',
    also: ['unmatched-shape', 'unmatched-shape', 'unsupported-parameter'],
  },
  {
    name: 'instructions with a stored response, in the background',
    path,
    body: response({ instructions: 'Be brief.', previous_response_id: '{response}', background: true, max_tokens: 20 }),
    id: 'unsupported-parameter',
    at: '/background',
    also: ['conflicting-fields', 'field-renamed'],
  },
  {
    name: 'a function as code_interpreter, a wrong effort, a wrong temperature',
    path,
    body: response({ tools: [{ type: 'code_interpreter', container: { type: 'auto' } }], reasoning: { effort: 'none', summary: 'auto' }, temperature: 3 }),
    id: 'unsupported-parameter',
    at: '/tools/0/container',
    also: ['invalid-parameter-value', 'invalid-parameter-value'],
  },
  {
    name: 'the DALL·E example of OpenAI',
    path: '/v1/images/generations',
    headers: { authorization: `Bearer ${PLANTED.openai}` },
    body: { model: 'dall-e-3', prompt: 'A cute baby sea otter', n: '1', size: '1792x1024', quality: 'hd', style: 'vivid' },
    id: 'wrong-field-type',
    at: '/n',
    also: ['model-not-found', 'invalid-api-key', 'unsupported-parameter', 'unsupported-parameter', 'invalid-parameter-value'],
  },
  {
    name: 'a chat body posted to images',
    path: '/v1/images/generations',
    body: { model: 'grok-2-image', messages: [{ role: 'user', content: 'A cat' }], size: '1024x1024', n: 20 },
    id: 'missing-field',
    at: '/messages',
    also: ['model-retired', 'unsupported-parameter', 'invalid-parameter-value'],
  },
  {
    name: 'the Sora example of OpenAI',
    path: '/v1/videos/generations',
    body: { model: 'sora-2', prompt: 'A cat plays the piano', seconds: '8', duration: 40, image: 'https://example.com/cat.png' },
    id: 'wrong-field-type',
    at: '/image',
    also: ['model-not-found', 'invalid-parameter-value'],
  },
  {
    name: 'an image model on chat with chat settings',
    body: { model: 'grok-imagine-image', messages: [{ role: 'user', content: 'A lighthouse' }], temperature: '1', presence_penalty: 0, size: '1024x1024' },
    id: 'wrong-field-type',
    at: '/temperature',
    also: ['wrong-endpoint-for-model', 'unsupported-parameter'],
  },
  {
    name: 'the singular, a part of chat, a foreign limit',
    path: '/v1/response',
    body: response({ input: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }], max_tokens: 50 }),
    id: 'unknown-route',
    at: 'url',
    also: ['unmatched-shape', 'field-renamed'],
  },
  {
    name: 'no content type, messages in place of input',
    path,
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'authorization': 'Bearer undefined' },
    body: chat({ stop: ['\n'], presence_penalty: 0 }),
    id: 'missing-content-type',
    at: 'header content-type',
    also: ['missing-field', 'invalid-api-key', 'unsupported-parameter'],
  },
];
