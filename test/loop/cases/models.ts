import { chat, MESSAGES, response, type LoopCase } from '../case';

/** Single faults in the model, on all endpoints. */
export const MODELS: readonly LoopCase[] = [
  { name: 'gpt-4o', body: chat({ model: 'gpt-4o' }), id: 'model-not-found', at: '/model' },
  { name: 'claude on Responses', path: '/v1/responses', body: response({ model: 'claude-sonnet-4-5' }), id: 'model-not-found', at: '/model' },
  { name: 'the prefix of OpenRouter', body: chat({ model: 'x-ai/grok-4.5' }), id: 'model-not-found', at: '/model' },
  { name: 'the prefix of LiteLLM', body: chat({ model: 'xai/grok-4.3' }), id: 'model-not-found', at: '/model' },
  { name: 'the suffix of a coding agent', body: chat({ model: 'grok-4.5[1m]' }), id: 'model-not-found', at: '/model' },
  { name: 'a capital letter', body: chat({ model: 'Grok-4.7' }), id: 'model-not-found', at: '/model' },
  { name: 'dashes for dots', body: chat({ model: 'grok-4-7' }), id: 'model-not-found', at: '/model' },
  { name: 'a transposed letter', body: chat({ model: 'gork-4.7' }), id: 'model-not-found', at: '/model' },
  { name: 'a variant that never was', body: chat({ model: 'grok-4.7-fast' }), id: 'model-not-found', at: '/model' },
  { name: 'grok-beta', body: chat({ model: 'grok-beta' }), id: 'model-retired', at: '/model' },
  { name: 'grok-2-vision-1212', body: chat({ model: 'grok-2-vision-1212' }), id: 'model-retired', at: '/model' },
  { name: 'grok-3-mini', body: chat({ model: 'grok-3-mini-beta' }), id: 'model-not-found', at: '/model' },
  { name: 'no model', body: { messages: MESSAGES }, id: 'model-not-specified', at: '' },
  { name: 'a model of null', body: chat({ model: null }), id: 'model-not-specified', at: '/model' },
  { name: 'an empty model', body: chat({ model: '' }), id: 'model-not-specified', at: '/model' },
  { name: 'an image model on chat', body: { model: 'grok-imagine-image', messages: [{ role: 'user', content: 'A lighthouse at dusk' }] }, id: 'wrong-endpoint-for-model', at: '/model' },
  { name: 'a video model on chat', body: { model: 'grok-imagine-video', messages: [{ role: 'user', content: 'A wave breaks' }] }, id: 'wrong-endpoint-for-model', at: '/model' },
  { name: 'the multi-agent model on chat', body: chat({ model: 'grok-4.20-multi-agent' }), id: 'wrong-endpoint-for-model', at: '/model' },
  { name: 'an image model on Responses', path: '/v1/responses', body: response({ model: 'grok-imagine-image-2.0' }), id: 'wrong-endpoint-for-model', at: '/model' },
  { name: 'a chat model on images', path: '/v1/images/generations', body: { model: 'grok-4.7', prompt: 'A cat' }, id: 'model-not-found', at: '/model' },
  { name: 'dall-e-3 with a size', path: '/v1/images/generations', body: { model: 'dall-e-3', prompt: 'A cute baby sea otter', n: 1, size: '1024x1024' }, id: 'model-not-found', at: '/model', also: ['unsupported-parameter'] },
  { name: 'the first image model', path: '/v1/images/generations', body: { model: 'grok-2-image', prompt: 'A cat' }, id: 'model-not-found', at: '/model' },
];

/** Single faults on the endpoints for images and videos. */
export const MEDIA: readonly LoopCase[] = [
  { name: 'size on images', path: '/v1/images/generations', body: { model: 'grok-imagine-image', prompt: 'A cat', size: '1792x1024' }, id: 'unsupported-parameter', at: '/size' },
  { name: 'quality on the older image model', path: '/v1/images/generations', body: { model: 'grok-imagine-image', prompt: 'A cat', quality: 'high' }, id: 'unsupported-parameter', at: '/quality' },
  { name: 'messages on images', path: '/v1/images/generations', body: { model: 'grok-imagine-image', messages: [{ role: 'user', content: 'A cat' }] }, id: 'missing-field', at: '/messages' },
  { name: 'too many images', path: '/v1/images/generations', body: { model: 'grok-imagine-image', prompt: 'A cat', n: 12 }, id: 'invalid-parameter-value', at: '/n' },
  { name: 'an unknown format of images', path: '/v1/images/generations', body: { model: 'grok-imagine-image', prompt: 'A cat', response_format: 'base64' }, id: 'unknown-variant', at: '/response_format' },
  { name: 'a video that is too long', path: '/v1/videos/generations', body: { model: 'grok-imagine-video', prompt: 'A wave', duration: 60 }, id: 'invalid-parameter-value', at: '/duration' },
  { name: 'a resolution without its p', path: '/v1/videos/generations', body: { model: 'grok-imagine-video', prompt: 'A wave', resolution: '720' }, id: 'unknown-variant', at: '/resolution' },
  { name: 'a first frame as a plain address', path: '/v1/videos/generations', body: { model: 'grok-imagine-video', prompt: 'A wave', image: 'https://example.com/wave.png' }, id: 'wrong-field-type', at: '/image' },
];
