import { CHAT, chat, HI, IMAGES, notFound, NO_ROUTE, refused, untyped, VIDEOS, type RequestCase } from '../case';

const TTS = 'https://api.x.ai/v1/tts';
const OPENROUTER = 'https://openrouter.ai/api/v1/chat/completions';
const EDITS = 'https://api.x.ai/v1/images/edits';
const GET = { method: 'GET', headers: { 'content-type': '' } } as const;

/** Images, video, voice, files, batches, jobs. */
export const MEDIA: readonly RequestCase[] = [
  {
    name: 'size of OpenAI', url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A fox', size: '1024x1024' }, status: 400, answer: { code: '400', error: 'Argument not supported: size' },
    expected: { id: 'unsupported-parameter', pointer: '/size', fix: { has: { '/prompt': 'A fox' }, lacks: ['/size'] }, says: ['size', 'aspect_ratio'] },
  },
  {
    name: 'size 1792x1024 with quality on a model without', url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A fox', size: '1792x1024', quality: 'medium' }, status: 400, answer: { code: '400', error: 'Argument not supported: size' },
    expected: { id: 'unsupported-parameter', pointer: '/size', fix: { lacks: ['/size', '/quality'] }, also: ['/quality'], says: ['size'] },
  },
  {
    name: 'n 20 images', url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A fox', n: 20 }, status: 400, answer: refused('Invalid request content: n must be between 1 and 10'),
    expected: { id: 'invalid-parameter-value', pointer: '/n', fix: { has: { '/n': 10 } }, says: ['20', '10'] },
  },
  {
    name: 'response_format base64', url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A fox', response_format: 'base64' }, status: 422, answer: { error: untyped('response_format: unknown variant `base64`, expected `url` or `b64_json`') },
    expected: { id: 'unknown-variant', pointer: '/response_format', fix: { has: { '/response_format': 'b64_json' } }, says: ['base64', 'b64_json'] },
  },
  {
    name: 'aspect_ratio with an x', url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A fox', aspect_ratio: '16x9' }, status: 422, answer: { error: untyped('aspect_ratio: unknown variant `16x9`, expected one of `1:1`, `16:9`, `9:16`') },
    expected: { id: 'unknown-variant', pointer: '/aspect_ratio', fix: { has: { '/aspect_ratio': '16:9' } }, says: ['16x9', '16:9'] },
  },
  {
    name: 'text instead of prompt', url: IMAGES, body: { model: 'grok-imagine-image', text: 'A fox' }, status: 422, answer: untyped('missing field `prompt` at line 1 column 45'),
    expected: { id: 'missing-field', pointer: ['', '/prompt', '/text'], says: ['prompt'] },
  },
  {
    name: 'edit with image and images', url: EDITS, body: { model: 'grok-imagine-image', prompt: 'Add a hat', image: { url: 'https://example.com/a.png' }, images: [{ url: 'https://example.com/b.png' }] }, status: 400, answer: refused('image and images are mutually exclusive'),
    expected: { id: 'conflicting-fields', pointer: ['/image', '/images'], says: ['image', 'images'] },
  },
  {
    name: 'edit with the image as a text', url: EDITS, body: { model: 'grok-imagine-image', prompt: 'Add a hat', image: 'https://example.com/a.png' }, status: 422, answer: { error: untyped('image: invalid type: string "https://example.com/a.png", expected struct ImageUrl') },
    expected: { id: 'wrong-field-type', pointer: '/image', fix: { has: { '/image': { url: 'https://example.com/a.png' } } }, says: ['image'] },
  },
  {
    name: 'edit as a form of the OpenAI SDK', url: EDITS, headers: { 'content-type': 'multipart/form-data; boundary=b7' }, body: '--b7\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nAdd a hat\r\n--b7\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--b7--\r\n', status: 415, answer: 'Expected request with `Content-Type: application/json`',
    expected: { id: 'missing-content-type', says: ['multipart', 'JSON'] },
  },
  {
    name: 'a moderated image', url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A fox' }, status: 400, answer: { code: 'imagine:content-moderated', error: 'Generated image rejected by content moderation.', usage: { cost_in_usd_ticks: 200000000 } },
    expected: { id: 'generation-moderated', fix: null, says: ['prompt'] },
  },
  {
    name: 'a video of 30 seconds', url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A fox runs', duration: 30 }, status: 400, answer: refused('Invalid request content: duration must be between 1 and 15 seconds'),
    expected: { id: 'invalid-parameter-value', pointer: '/duration', fix: { has: { '/duration': 15 } }, says: ['30', '15'] },
  },
  {
    name: 'a 4k video', url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A fox runs', resolution: '4k' }, status: 422, answer: { error: untyped('resolution: unknown variant `4k`, expected one of `480p`, `720p`, `1080p`') },
    expected: { id: 'unknown-variant', pointer: '/resolution', says: ['4k', '720p'] },
  },
  {
    name: 'a video by a ZDR team', url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A fox runs' }, status: 400, answer: refused('Zero Data Retention teams must provide output.upload_url for video generation.'),
    expected: { id: 'zero-data-retention-limit', says: ['output.upload_url'] },
  },
  {
    name: 'a failed video job', ...GET, url: 'https://api.x.ai/v1/videos/9c1e', status: 200, answer: { status: 'failed', error: { code: 'invalid_argument', message: 'Prompt cannot be empty. Please provide a prompt.' } },
    expected: { id: 'generation-failed', says: ['prompt'] },
  },
  {
    name: 'an expired video job', ...GET, url: 'https://api.x.ai/v1/videos/9c1e', status: 200, answer: { status: 'expired', model: 'grok-imagine-video' },
    expected: { id: 'job-expired', fix: null, says: ['expired'] },
  },
  {
    name: 'speech too fast', url: TTS, body: { text: 'Hello', language: 'en', speed: 2, voice_id: 'eve' }, status: 400, answer: { error: 'speed must be between 0.7 and 1.5' },
    expected: { id: 'invalid-parameter-value', pointer: '/speed', fix: { has: { '/speed': 1.5, '/text': 'Hello' } }, says: ['speed', '1.5'] },
  },
  {
    name: "speech with OpenAI's fields", url: TTS, body: { model: 'tts-1', input: 'Hello', voice: 'alloy' }, status: 422, answer: { error: untyped('missing field `text`') },
    expected: { id: 'missing-field', pointer: ['', '/text', '/input'], also: ['missing-field'], says: ['text'] },
  },
  {
    name: 'speech without a language', url: TTS, body: { text: 'Hello', voice_id: 'ara' }, status: 422, answer: { error: untyped('missing field `language`') },
    expected: { id: 'missing-field', pointer: ['', '/language'], says: ['language'] },
  },
  {
    name: 'a file that is too large', url: 'https://api.x.ai/v1/files', headers: { 'content-type': 'multipart/form-data; boundary=b7' }, body: '--b7\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\nxx\r\n--b7--\r\n', status: 413, answer: 'Payload too large',
    expected: { id: 'payload-too-large', fix: null, says: ['50 MB'] },
  },
  {
    name: 'a public URL for a text file', url: 'https://api.x.ai/v1/files/file_1/public-url', body: { expires_after: 3600 }, status: 400, answer: refused("Public URLs are not supported for files with content type 'text/plain'."),
    expected: { id: 'file-url-unsupported', fix: null, says: ['text/plain'] },
  },
  {
    name: 'a public URL for a minute', url: 'https://api.x.ai/v1/files/file_1/public-url', body: { expires_after: 60 }, status: 400, answer: refused('expires_after must be between 3600 and 2592000'),
    expected: { id: 'invalid-parameter-value', pointer: '/expires_after', fix: { has: { '/expires_after': 3600 } }, says: ['60', '3600'] },
  },
  {
    name: 'a file that is gone', ...GET, url: 'https://api.x.ai/v1/files/file_gone', status: 404, answer: notFound('File file_gone not found'),
    expected: { id: 'resource-not-found', fix: null, says: ['file'] },
  },
  {
    name: 'a deferred answer that is not ready', ...GET, url: 'https://api.x.ai/v1/chat/deferred-completion/7f00', status: 202, answer: '',
    expected: { id: 'deferred-pending', severity: 'info', retry: 'poll', fix: null, says: ['again'] },
  },
  {
    name: 'a deferred answer fetched twice', ...GET, url: 'https://api.x.ai/v1/chat/deferred-completion/7f00', status: 404, answer: notFound('Deferred completion 7f00 not found'),
    expected: { id: 'resource-not-found', fix: null, says: ['once', '24'] },
  },
  {
    name: 'ephemeral token for a day', url: 'https://api.x.ai/v1/realtime/client_secrets', body: { expires_after: { seconds: 86400 } }, status: 400, answer: refused('expires_after.seconds must be at most 3600'),
    expected: { id: 'invalid-parameter-value', pointer: ['/expires_after/seconds', '/expires_after'], fix: { has: { '/expires_after/seconds': 3600 } }, says: ['86400', '3600'] },
  },
  {
    name: 'a search in collections without ids', url: 'https://api.x.ai/v1/documents/search', body: { query: 'fox' }, status: 422, answer: { error: untyped('missing field `source`') },
    expected: { id: 'missing-field', pointer: ['', '/source'], says: ['source'] },
  },
];

/** /v1/messages and gateways, errors inside a 200. */
export const WRAPPED: readonly RequestCase[] = [
  {
    name: "Anthropic's messages with top_k and an Anthropic model", url: 'https://api.x.ai/v1/messages', headers: { 'anthropic-version': '2023-06-01' },
    body: { model: 'claude-sonnet-4-5', max_tokens: 100, messages: HI, stop_sequences: ['END'] }, status: 400, answer: refused('Model not found: claude-sonnet-4-5'),
    expected: { id: 'model-not-found', pointer: '/model', says: ['claude-sonnet-4-5', 'grok'] },
  },
  {
    name: "Anthropic's stop_sequences on a reasoning model", url: 'https://api.x.ai/v1/messages', headers: { 'anthropic-version': '2023-06-01' },
    body: { model: 'grok-4.6', max_tokens: 100, messages: HI, stop_sequences: ['END'] }, status: 400, answer: refused('Model grok-4.6 does not support parameter stop.'),
    expected: { id: 'unsupported-parameter', pointer: '/stop_sequences', fix: { lacks: ['/stop_sequences'], has: { '/max_tokens': 100 } }, says: ['stop_sequences'] },
  },
  {
    name: 'OpenRouter, the xAI body in metadata.raw', url: OPENROUTER, body: { model: 'x-ai/grok-4.3', messages: HI, presence_penalty: 0.5 }, status: 400,
    answer: { error: { message: 'Provider returned error', code: 400, metadata: { raw: '{"code":"invalid-argument","error":"Model grok-4.3 does not support parameter presencePenalty."}', provider_name: 'xAI', is_byok: false } }, user_id: 'user_2' },
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', fix: { url: OPENROUTER, json: { model: 'x-ai/grok-4.3', messages: HI } }, says: ['presence_penalty'] },
  },
  {
    name: 'OpenRouter has no credits', url: OPENROUTER, body: { model: 'x-ai/grok-4.6', messages: HI }, status: 402, answer: { error: { message: 'This request requires more credits, or fewer max_tokens.', code: 402 } },
    expected: { id: 'gateway-error', fix: null, says: ['OpenRouter', 'credits'] },
  },
  {
    name: 'Cloudflare passes it on', url: 'https://gateway.ai.cloudflare.com/v1/acc/gw/grok/v1/chat/completions', headers: { 'cf-aig-authorization': 'Bearer cf-0123456789abcdef0123456789abcdef' }, body: { model: 'grok-4.7', messages: HI, stop: ['x'] }, status: 400, answer: refused('Model grok-4.7 does not support parameter stop.'),
    expected: { id: 'unsupported-parameter', pointer: '/stop', fix: { url: 'https://gateway.ai.cloudflare.com/v1/acc/gw/grok/v1/chat/completions', json: { model: 'grok-4.7', messages: HI } }, says: ['stop'] },
  },
  {
    name: 'Azure names it in snake case', url: 'https://acme.services.ai.azure.com/openai/v1/chat/completions', headers: { 'authorization': '', 'api-key': '0123456789abcdef0123456789abcdef' }, body: { model: 'qa-grok-46', messages: HI, presence_penalty: 0 }, status: 400, answer: { code: 'invalid-argument', error: 'Model qa-grok-46 does not support presence_penalty' },
    expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', fix: { json: { model: 'qa-grok-46', messages: HI } }, says: ['presence_penalty', 'qa-grok-46'] },
  },
  {
    name: 'a reseller hides the reason', url: 'http://localhost:3000/v1/chat/completions', body: { model: 'grok-4.6', messages: HI, presence_penalty: 0 }, status: 400, answer: { error: { message: 'Upstream error: 400', type: 'invalid_request_error', param: '', code: null } },
    expected: { id: 'gateway-error', says: ['presence_penalty'] },
  },
  {
    name: 'an own proxy without the route', url: 'http://localhost:5173/v1/chat/completions', body: chat({}), status: 404, type: 'text/html', answer: '<!DOCTYPE html><html><body><pre>Cannot POST /v1/chat/completions</pre></body></html>',
    expected: { id: ['unknown-route', 'http-404', 'gateway-error'], says: ['localhost'] },
  },
  {
    name: 'an overload in a 200', body: chat({ stream: true }), status: 200, type: 'application/json', answer: { code: 'The service is currently unavailable', error: 'Timed out waiting for first token' },
    expected: { id: 'model-overloaded', retry: 'backoff', fix: null, says: ['again'] },
  },
  {
    name: 'a stream that breaks off', body: chat({ stream: true }), status: 200, type: 'text/event-stream', answer: 'data: {"id":"1","object":"chat.completion.chunk","model":"grok-4.7","choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n',
    expected: { id: 'stream-interrupted', retry: 'backoff', fix: null, says: ['[DONE]'] },
  },
  {
    name: 'an error event in a chat stream', body: chat({ stream: true }), status: 200, type: 'text/event-stream', answer: 'data: {"code":"internal","error":"Please retry your request."}\n\n',
    expected: { id: ['model-overloaded', 'generation-failed', 'server-error'], retry: 'backoff', fix: null, says: ['again'] },
  },
  {
    name: 'a failed response in a stream', url: 'https://api.x.ai/v1/responses', body: { model: 'grok-4.7', input: 'Hi', stream: true }, status: 200, type: 'text/event-stream', answer: 'event: response.failed\ndata: {"type":"response.failed","response":{"id":"r","status":"failed","error":{"code":"server_error","message":"Internal error during token generation"}}}\n\n',
    expected: { id: 'generation-failed', retry: 'backoff', fix: null, says: ['again'] },
  },
  {
    name: 'a content policy', body: chat({}), status: 403, answer: { code: 'permission-denied', error: 'Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_CYBER' },
    expected: { id: 'content-policy', fix: null, says: ['CYBER'] },
  },
  {
    name: 'a wrong path through a gateway of xAI models', url: `${CHAT}?api-version=2024`, body: { model: 'grok-4.7', messages: HI }, status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', says: ['URL'] },
  },
];
