import { chat, CHAT, HI, IMAGES, notFound, pretty, refused, respond, RESPONSES, VIDEOS, type RequestCase } from '../case';

const missing = (model: string): ReturnType<typeof notFound> => notFound(`The model ${model} does not exist or your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 does not have access to it. Please ensure you're using the correct API key. If you believe this is a mistake, please contact support and quote your team ID and the model name.`);

const unknown = (model: string, expected: Partial<RequestCase['expected']>, more: Partial<RequestCase> = {}): RequestCase => ({
  name: `model ${JSON.stringify(model)}`,
  body: { model, messages: HI },
  status: 400, answer: refused(`Model not found: ${model}`),
  ...more,
  expected: { id: 'model-not-found', pointer: '/model', at: '"model"', says: [model], ...expected },
});

/** Models of other vendors' spelling, retired ones, and models of another endpoint. */
export const MODELS: readonly RequestCase[] = [
  unknown('x-ai/grok-4.3', { fix: { json: { model: 'grok-4.3', messages: HI } }, says: ['x-ai/grok-4.3', 'grok-4.3'] }),
  unknown('xai/grok-4.7', { fix: { json: { model: 'grok-4.7', messages: HI } } }),
  unknown('grok-4.3:free', { fix: { json: { model: 'grok-4.3', messages: HI } } }),
  unknown('grok-4.5[1m]', { fix: { json: { model: 'grok-4.5', messages: HI } } }),
  unknown('Grok-4.7', { fix: { json: { model: 'grok-4.7', messages: HI } } }),
  unknown('grok-4-7', { fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['grok-4-7', 'grok-4.7'] }),
  unknown('grok4.7', { fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['grok-4.7'] }),
  unknown('grok-4.7 ', { fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['grok-4.7'] }),
  unknown('grok_4.3', { fix: { json: { model: 'grok-4.3', messages: HI } }, says: ['grok-4.3'] }),
  unknown('grok-4.7-fast', { says: ['grok-4.7-fast', 'grok-4.7'] }),
  unknown('gpt-4o-mini', { says: ['gpt-4o-mini', '/v1/models'] }),
  unknown('claude-sonnet-4-5', { says: ['claude-sonnet-4-5'] }),
  unknown('grok-5', { says: ['grok-5'] }),
  unknown('openrouter/x-ai/grok-4.6', { fix: { json: { model: 'grok-4.6', messages: HI } } }),
  {
    name: 'no model',
    body: { messages: HI },
    status: 400, answer: refused('Model not found: latest'),
    expected: { id: 'model-not-specified', pointer: ['', '/model'], says: ['model'] },
  },
  {
    name: 'an empty model and a penalty',
    body: { model: '', messages: HI, presence_penalty: 0 },
    status: 400, answer: refused('Model not found: '),
    expected: { id: ['model-not-specified', 'model-not-found'], pointer: '/model', also: ['/presence_penalty'], says: ['model'] },
  },
  {
    name: 'grok-beta from an old tutorial',
    body: pretty({ messages: HI, model: 'grok-beta', stream: false, temperature: 0 }),
    status: 404, answer: { code: 'Some requested entity was not found', error: 'The model grok-beta was deprecated on 2025-09-15 and is no longer accessible via the API. Please use grok-3 instead.' },
    expected: { id: 'model-retired', pointer: '/model', at: '"model"', says: ['grok-beta', '2025-09-15', 'grok-4.3'] },
  },
  {
    name: 'grok-2-vision with a picture',
    body: { model: 'grok-2-vision-1212', messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://example.com/a.jpg', detail: 'high' } }, { type: 'text', text: 'What?' }] }] },
    status: 404, answer: missing('grok-2-vision-1212'),
    expected: { id: ['model-not-found', 'model-retired'], pointer: '/model', says: ['grok-2-vision-1212', 'grok-4'] },
  },
  {
    name: 'a retired id that no longer answers',
    body: { model: 'grok-3-mini', messages: HI, reasoning_effort: 'low' },
    status: 400, answer: refused('Model not found: grok-3-mini'),
    expected: { id: ['model-not-found', 'model-retired'], pointer: '/model', says: ['grok-3-mini', 'grok-4.3'] },
  },
  {
    name: 'grok-4.3 on the US host',
    url: 'https://us.api.x.ai/v1/chat/completions',
    body: { model: 'grok-4.3', messages: HI },
    status: 404, answer: missing('grok-4.3'),
    expected: { id: 'model-not-found', pointer: '/model', says: ['grok-4.3', 'us.api.x.ai'] },
  },
  {
    name: 'an image model in a chat',
    body: chat({ model: 'grok-imagine-image', messages: [{ role: 'user', content: 'A red fox in the snow' }] }),
    status: 400, answer: refused('The model grok-imagine-image is an image model and is therefore not available on this endpoint. Please use a compatible endpoint such as https://api.x.ai/v1/images/generations. For more information, see https://docs.x.ai/docs/api-reference#image-generation'),
    expected: { id: 'wrong-endpoint-for-model', pointer: '/model', fix: { url: IMAGES, json: { model: 'grok-imagine-image', prompt: 'A red fox in the snow' } }, says: ['grok-imagine-image', '/v1/images/generations'] },
  },
  {
    name: 'a video model in a chat',
    body: chat({ model: 'grok-imagine-video', messages: [{ role: 'user', content: 'A red fox runs' }] }),
    status: 400, answer: refused('The model grok-imagine-video is a video model and is therefore not available on this endpoint. Please use a compatible endpoint such as https://api.x.ai/v1/videos/generations.'),
    expected: { id: 'wrong-endpoint-for-model', pointer: '/model', fix: { url: VIDEOS, has: { '/prompt': 'A red fox runs', '/model': 'grok-imagine-video' } }, says: ['grok-imagine-video', '/v1/videos/generations'] },
  },
  {
    name: 'multi-agent in a chat, with max_tokens',
    body: chat({ model: 'grok-4.20-multi-agent', max_tokens: 100 }),
    status: 400, answer: refused('Multi Agent requests are not allowed on chat completions'),
    expected: { id: 'wrong-endpoint-for-model', pointer: '/model', fix: { url: RESPONSES, has: { '/model': 'grok-4.20-multi-agent' }, lacks: ['/messages', '/max_tokens'] }, says: ['/v1/responses'] },
  },
  {
    name: 'a chat model for images',
    url: IMAGES,
    body: { model: 'grok-4.7', prompt: 'A fox' },
    status: 404, answer: missing('grok-4.7'),
    expected: { id: ['model-not-found', 'wrong-endpoint-for-model'], pointer: '/model', says: ['grok-4.7', 'grok-imagine-image'] },
  },
  {
    name: 'dall-e-3 with size, quality and style',
    url: IMAGES,
    body: { model: 'dall-e-3', prompt: 'A fox', n: 1, size: '1024x1024', quality: 'hd', style: 'vivid' },
    status: 400, answer: refused('Model not found: dall-e-3'),
    expected: { id: 'model-not-found', pointer: '/model', also: ['/size'], says: ['dall-e-3', 'grok-imagine-image'] },
  },
  {
    name: 'grok-2-image',
    url: IMAGES,
    body: { model: 'grok-2-image', prompt: 'A fox', response_format: 'b64_json' },
    status: 400, answer: refused('Model not found: grok-2-image'),
    expected: { id: ['model-not-found', 'model-retired'], pointer: '/model', says: ['grok-2-image', 'grok-imagine-image'] },
  },
  {
    name: 'embeddings of OpenAI',
    url: 'https://api.x.ai/v1/embeddings',
    body: { model: 'text-embedding-3-small', input: 'hello' },
    status: 404, answer: missing('text-embedding-3-small'),
    expected: { id: 'model-not-found', pointer: '/model', fix: null, says: ['text-embedding-3-small', 'embedding'] },
  },
  {
    name: 'the responses endpoint with a vendor prefix and chat settings',
    url: RESPONSES,
    body: respond({ model: 'xai/grok-4.6', max_tokens: 50, frequency_penalty: 0 }),
    status: 400, answer: refused('Model not found: xai/grok-4.6'),
    expected: { id: 'model-not-found', pointer: '/model', fix: { json: { model: 'grok-4.6', input: 'Hi', max_output_tokens: 50 } }, also: ['/max_tokens', '/frequency_penalty'], says: ['grok-4.6'] },
  },
  {
    name: 'a model object instead of its id',
    body: { model: { id: 'grok-4.7' }, messages: HI },
    status: 422, answer: 'Failed to deserialize the JSON body into the target type: model: invalid type: map, expected a string at line 1 column 9',
    expected: { id: 'wrong-field-type', pointer: '/model', fix: { json: { model: 'grok-4.7', messages: HI } }, says: ['model'] },
  },
  {
    name: 'a fast model of 2025 with effort and penalties, on the US host',
    url: CHAT.replace('//api', '//us.api'),
    body: { model: 'grok-4-fast', messages: HI, presence_penalty: 0 },
    status: 404, answer: missing('grok-4-fast'),
    expected: { id: ['model-not-found', 'model-retired'], pointer: '/model', also: ['/presence_penalty'], says: ['grok-4-fast'] },
  },
  {
    name: 'the batch model',
    url: 'https://api.x.ai/v1/batches/batch_1/requests',
    body: { batch_requests: [{ batch_request_id: '1', batch_request: { chat_get_completion: { model: 'grok-4.5', messages: HI } } }] },
    status: 400, answer: refused('Model grok-4.5 is not supported for batch processing.'),
    expected: { id: 'batch-model-unsupported', says: ['grok-4.5', 'batch'] },
  },
];
