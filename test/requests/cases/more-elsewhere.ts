import { CHAT, chat, HI, IMAGES, KEY, NO_KEY, NO_ROUTE, pretty, refused, respond, RESPONSES, untyped, VIDEOS, WRONG_KEY, type RequestCase } from '../case';

const error = (what: string): { error: string } => ({ error: untyped(what) });
const unsupported = (name: string): { code: string; error: string } => ({ code: '400', error: `Argument not supported: ${name}` });
const keyless = { status: 401, answer: NO_KEY } as const;

/** A second round on responses, keys, URLs, media and gateways. */
export const MORE_ELSEWHERE: readonly RequestCase[] = [
  {
    name: 'reasoning as a word', url: RESPONSES, body: respond({ reasoning: 'high' }), status: 422, answer: error('reasoning: invalid type: string "high", expected struct Reasoning'),
    expected: { id: 'wrong-field-type', pointer: '/reasoning', fix: { json: respond({ reasoning: { effort: 'high' } }) }, says: ['reasoning'] },
  },
  {
    name: 'input as one message', url: RESPONSES, body: { model: 'grok-4.7', input: { role: 'user', content: 'Hi' } }, status: 422, answer: error('data did not match any variant of untagged enum ModelInput'),
    expected: { id: ['unmatched-shape', 'wrong-field-type'], pointer: '/input', fix: { json: { model: 'grok-4.7', input: [{ role: 'user', content: 'Hi' }] } }, says: ['input'] },
  },
  {
    name: 'input as a list of texts', url: RESPONSES, body: { model: 'grok-4.7', input: ['Hi', 'there'] }, status: 422, answer: error('data did not match any variant of untagged enum ModelInput'),
    expected: { id: 'unmatched-shape', pointer: ['/input/0', '/input'], fix: { has: { '/input/0/role': 'user', '/input/0/content': 'Hi', '/input/1/content': 'there' } }, says: ['input'] },
  },
  {
    name: 'input_text items without a message', url: RESPONSES, body: { model: 'grok-4.7', input: [{ type: 'input_text', text: 'Hi' }] }, status: 422, answer: error('data did not match any variant of untagged enum ModelInput at input[0]'),
    expected: { id: 'unmatched-shape', pointer: ['/input/0', '/input/0/type'], fix: { has: { '/input/0/role': 'user' } }, says: ['input'] },
  },
  {
    name: 'prompt instead of input', url: RESPONSES, body: { model: 'grok-4.7', prompt: 'Hi' }, status: 422, answer: error('missing field `input`'),
    expected: { id: 'missing-field', pointer: ['', '/input', '/prompt'], fix: { json: { model: 'grok-4.7', input: 'Hi' } }, says: ['input'] },
  },
  {
    name: 'frequency_penalty on responses', url: RESPONSES, body: pretty(respond({ temperature: 0.2, frequency_penalty: 0 })), status: 400, answer: refused('Model grok-4.7 does not support parameter frequencyPenalty.'),
    expected: { id: 'unsupported-parameter', pointer: '/frequency_penalty', at: '"frequency_penalty"', fix: { json: respond({ temperature: 0.2 }) }, says: ['frequency_penalty'] },
  },
  {
    name: 'search results of the web search to be included', url: RESPONSES, body: respond({ tools: [{ type: 'web_search' }], include: ['web_search_call.results'] }), status: 400, answer: unsupported('include'),
    expected: { id: 'unsupported-parameter', pointer: ['/include', '/include/0'], fix: { lacks: ['/include'], has: { '/tools/0/type': 'web_search' } }, says: ['include'] },
  },
  {
    name: 'filters of file search', url: RESPONSES, body: respond({ tools: [{ type: 'file_search', vector_store_ids: ['collection_1'], filters: { type: 'eq', key: 'a', value: 'b' }, max_num_results: 5 }] }), status: 400, answer: unsupported('filters'),
    expected: { id: 'unsupported-parameter', pointer: '/tools/0/filters', fix: { lacks: ['/tools/0/filters'], has: { '/tools/0/vector_store_ids/0': 'collection_1' } }, says: ['filters'] },
  },
  {
    name: 'both kinds of X handles', url: RESPONSES, body: respond({ tools: [{ type: 'x_search', allowed_x_handles: ['xai'], excluded_x_handles: ['spam'] }] }), status: 400, answer: refused('allowed_x_handles and excluded_x_handles are mutually exclusive'),
    expected: { id: 'conflicting-fields', pointer: ['/tools/0/allowed_x_handles', '/tools/0/excluded_x_handles'], says: ['allowed_x_handles'] },
  },
  {
    name: 'multi-agent with function tools', url: RESPONSES, body: { model: 'grok-4.20-multi-agent-0309', input: 'Hi', tools: [{ type: 'function', name: 'lookup', parameters: { type: 'object', properties: {} } }] }, status: 400, answer: refused('Client-side function tools are not supported on multi-agent models'),
    expected: { id: ['mode-unsupported-by-model', 'server-tools-unsupported', 'unsupported-parameter', 'wrong-endpoint-for-model'], says: ['grok-4.20-multi-agent-0309'] },
  },
  {
    name: 'effort none on multi-agent', url: RESPONSES, body: { model: 'grok-4.20-multi-agent', input: 'Hi', reasoning: { effort: 'none' } }, status: 400, answer: refused('This model does not support `reasoning_effort` value `none`.'),
    expected: { id: 'invalid-parameter-value', pointer: '/reasoning/effort', fix: { has: { '/reasoning/effort': 'low' } }, says: ['none', 'low'] },
  },
  {
    name: 'an unknown previous response', url: RESPONSES, body: respond({ previous_response_id: 'resp_123' }), status: 404, answer: { code: 'not-found', error: 'Response with id=resp_123 not found' },
    expected: { id: 'response-not-found', pointer: '/previous_response_id', at: '"previous_response_id"', says: ['resp_123'] },
  },
  {
    name: 'ZDR with a file', url: RESPONSES, body: { model: 'grok-4.7', input: [{ role: 'user', content: [{ type: 'input_file', file_id: 'file_1' }] }] }, status: 400, answer: refused('File content is currently unsupported for ZDR customers.'),
    expected: { id: 'zero-data-retention-limit', fix: null, says: ['file'] },
  },
  {
    name: 'OpenAI role tool in responses and penalties', url: RESPONSES, body: { model: 'gpt-5', input: 'Hi', max_completion_tokens: 5, presence_penalty: 0 }, status: 400, answer: refused('Model not found: gpt-5'),
    expected: { id: 'model-not-found', pointer: '/model', also: ['/max_completion_tokens', '/presence_penalty'], says: ['gpt-5', 'grok'] },
  },
  { name: 'key with a trailing blank and new line', headers: { authorization: `Bearer ${KEY} \\n` }, body: chat({}), status: 400, answer: WRONG_KEY, expected: { id: 'invalid-api-key', fix: { json: chat({}) }, says: ['key'] } },
  { name: 'Bearer twice', headers: { authorization: `Bearer Bearer ${KEY}` }, body: chat({}), status: 400, answer: WRONG_KEY, expected: { id: 'invalid-api-key', fix: { json: chat({}) }, says: ['Bearer'] } },
  { name: 'Token as the scheme', headers: { authorization: `Token ${KEY}` }, body: chat({}), ...keyless, expected: { id: 'missing-credentials', fix: { json: chat({}) }, says: ['Token', 'Bearer'] } },
  { name: 'a Postman variable', headers: { authorization: 'Bearer {{xai_api_key}}' }, body: chat({}), status: 400, answer: WRONG_KEY, expected: { id: 'invalid-api-key', fix: { json: chat({}) }, says: ['variable'] } },
  { name: 'a Windows variable in a Unix shell', headers: { authorization: 'Bearer %XAI_API_KEY%' }, body: chat({}), status: 400, answer: WRONG_KEY, expected: { id: 'invalid-api-key', fix: { json: chat({}) }, says: ['variable'] } },
  { name: 'the key of the management API', headers: { authorization: `Bearer xai-token-${'Qm82hXzR0vT5nWc3'.repeat(5)}` }, body: chat({}), status: 400, answer: WRONG_KEY, expected: { id: 'invalid-api-key', says: ['key'] } },
  { name: 'an OAuth token of the CLI', headers: { authorization: `Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.${'eyJzdWIiOiIxMjM0NTY3ODkwIn0'.repeat(3)}.c2lnbmF0dXJlc2lnbmF0dXJl` }, body: chat({}), status: 403, answer: { code: 'unauthenticated:bad-credentials', error: 'The OAuth2 access token could not be validated.' }, expected: { id: 'invalid-oauth-token', says: ['token'] } },
  { name: 'x-api-key accepted, model wrong', headers: { 'authorization': '', 'x-api-key': KEY }, body: { model: 'claude-3-opus', messages: HI }, status: 400, answer: refused('Model not found: claude-3-opus'), expected: { id: 'model-not-found', pointer: '/model', says: ['claude-3-opus'] } },
  { name: 'trailing slash', url: `${CHAT}/`, body: chat({}), status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: { url: CHAT, json: chat({}) }, says: ['/v1/chat/completions'] } },
  { name: 'capital letters', url: 'https://api.x.ai/V1/Chat/Completions', body: chat({}), status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: { url: CHAT, json: chat({}) }, says: ['/v1/chat/completions'] } },
  { name: 'a blank at the end', url: `${CHAT}%20`, body: chat({}), status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: { url: CHAT, json: chat({}) }, says: ['/v1/chat/completions'] } },
  { name: 'only the base URL', url: 'https://api.x.ai/v1', body: chat({}), status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: { url: CHAT, json: chat({}) }, says: ['/v1/chat/completions'] } },
  { name: 'chat alone', url: 'https://api.x.ai/v1/chat', body: chat({}), status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: { url: CHAT, json: chat({}) }, says: ['/v1/chat/completions'] } },
  { name: 'an engine path', url: 'https://api.x.ai/v1/engines/grok-4.7/completions', body: { prompt: 'Hi' }, status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', says: ['/v1/engines/grok-4.7/completions'] } },
  { name: 'assistants', url: 'https://api.x.ai/v1/assistants', body: { model: 'grok-4.7' }, status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: null, says: ['assistants'] } },
  { name: 'moderations', url: 'https://api.x.ai/v1/moderations', body: { input: 'x' }, status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: null, says: ['moderations'] } },
  { name: "Azure's path on xAI", url: 'https://api.x.ai/openai/deployments/grok-4.7/chat/completions?api-version=2024-10-21', body: { messages: HI }, status: 404, answer: NO_ROUTE, expected: { id: 'unknown-route', fix: { url: `${CHAT}?api-version=2024-10-21` }, says: ['/v1/chat/completions'] } },
  { name: 'a client secret by the old path', url: 'https://api.x.ai/v1/realtime/sessions', body: {}, status: 403, answer: '', expected: { id: ['unknown-route', 'endpoint-permission-denied', 'http-403'], says: ['client_secrets'] } },
  { name: 'GET on responses', method: 'GET', url: RESPONSES, headers: { 'content-type': '' }, status: 405, answer: '', expected: { id: 'method-not-allowed', fix: { method: 'POST' }, says: ['POST'] } },
  { name: 'POST to a stored response', url: `${RESPONSES}/resp_1`, body: {}, status: 405, answer: '', expected: { id: 'method-not-allowed', says: ['GET', 'DELETE'] } },
  { name: 'a size with a ratio of its own', url: IMAGES, body: pretty({ model: 'grok-imagine-image', prompt: 'A fox 🦊', size: '1024x1792', style: 'natural' }), status: 400, answer: refused('Argument not supported: size'), expected: { id: 'unsupported-parameter', pointer: '/size', at: '"size"', fix: { lacks: ['/size', '/style'], has: { '/prompt': 'A fox 🦊' } }, says: ['size', 'aspect_ratio'] } },
  { name: 'n as text for images', url: IMAGES, body: { model: 'grok-imagine-image', prompt: 'A fox', n: '2' }, status: 422, answer: error('n: invalid type: string "2", expected u32'), expected: { id: 'wrong-field-type', pointer: '/n', fix: { has: { '/n': 2 } }, says: ['`n`'] } },
  { name: 'quality hd on the newest image model', url: IMAGES, body: { model: 'grok-imagine-image-2.0', prompt: 'A fox', quality: 'hd' }, status: 422, answer: error('quality: unknown variant `hd`, expected one of `low`, `medium`, `high`, `auto`'), expected: { id: ['unknown-variant', 'invalid-parameter-value'], pointer: '/quality', fix: { has: { '/quality': 'high' } }, says: ['hd', 'high'] } },
  { name: 'an image prompt that is no text', url: IMAGES, body: { model: 'grok-imagine-image', prompt: ['A fox', 'in snow'] }, status: 422, answer: error('prompt: invalid type: sequence, expected a string'), expected: { id: 'wrong-field-type', pointer: '/prompt', says: ['prompt'] } },
  { name: 'text-to-video by an image-to-video model', url: VIDEOS, body: { model: 'grok-imagine-video-1.5', prompt: 'A fox runs' }, status: 400, answer: refused('Model grok-imagine-video-1.5 does not support text-to-video generation.'), expected: { id: 'mode-unsupported-by-model', says: ['text-to-video'] } },
  { name: 'a video duration as 0', url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'A fox', duration: 0 }, status: 400, answer: refused('Invalid request content: duration must be between 1 and 15'), expected: { id: 'invalid-parameter-value', pointer: '/duration', fix: { has: { '/duration': 1 } }, says: ['duration', '15'] } },
  { name: 'a video image as text', url: VIDEOS, body: { model: 'grok-imagine-video', prompt: 'Move', image: 'https://example.com/a.png' }, status: 422, answer: error('image: invalid type: string "https://example.com/a.png", expected struct ImageUrl'), expected: { id: 'wrong-field-type', pointer: '/image', fix: { has: { '/image/url': 'https://example.com/a.png' } }, says: ['image'] } },
  { name: 'an extension of 20 seconds', url: 'https://api.x.ai/v1/videos/extensions', body: { model: 'grok-imagine-video', prompt: 'On', video: { url: 'https://example.com/a.mp4' }, duration: 20 }, status: 400, answer: refused('Invalid request content: duration must be between 2 and 10'), expected: { id: 'invalid-parameter-value', pointer: '/duration', fix: { has: { '/duration': 10 } }, says: ['20', '10'] } },
  { name: 'max_tokens in Anthropic messages as text', url: 'https://api.x.ai/v1/messages', body: { model: 'grok-4.7', max_tokens: '100', messages: HI }, status: 422, answer: error('max_tokens: invalid type: string "100", expected u32'), expected: { id: 'wrong-field-type', pointer: '/max_tokens', fix: { has: { '/max_tokens': 100 } }, says: ['max_tokens'] } },
  { name: 'a system message in Anthropic messages', url: 'https://api.x.ai/v1/messages', body: { model: 'grok-4.7', max_tokens: 100, messages: [{ role: 'system', content: 'Be brief' }, { role: 'user', content: 'Hi' }] }, status: 422, answer: error('messages[0].role: unknown variant `system`, expected `user` or `assistant`'), expected: { id: ['unknown-variant', 'invalid-message-role'], pointer: '/messages/0/role', says: ['system'] } },
  { name: 'a prompt with the chat model at the old completions', url: 'https://api.x.ai/v1/completions', body: { model: 'grok-4.7', prompt: 'Hi' }, status: 400, answer: refused('The model grok-4.7 is not available on this endpoint.'), expected: { id: ['wrong-endpoint-for-model', 'model-not-found'], says: ['grok-4.7', '/v1/chat/completions'] } },
  { name: 'OpenRouter with a moderated prompt', url: 'https://openrouter.ai/api/v1/chat/completions', body: { model: 'x-ai/grok-4.3', messages: HI }, status: 403, answer: { error: { message: 'Provider returned error', code: 403, metadata: { raw: '{"code":"permission-denied","error":"Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_BIO"}', provider_name: 'xAI' } } }, expected: { id: 'content-policy', fix: null, says: ['BIO'] } },
  { name: 'OCI wraps the body as a text', url: 'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/20231130/actions/v1/chat/completions', body: { model: 'xai.grok-4', messages: HI, stop: ['x'] }, status: 400, answer: { code: '400', message: '{"code":"Client specified an invalid argument","error":"Argument not supported on this model: stop"}' }, expected: { id: 'unsupported-parameter', pointer: '/stop', fix: { json: { model: 'xai.grok-4', messages: HI } }, says: ['stop'] } },
  { name: 'LiteLLM prints the exception', url: 'http://localhost:4000/v1/chat/completions', body: { model: 'xai/grok-4.6', messages: HI, frequency_penalty: 0 }, status: 400, answer: { error: { message: 'litellm.BadRequestError: XaiException - {"code":"invalid-argument","error":"Model grok-4.6 does not support parameter frequencyPenalty."}', type: null, param: null, code: '400' } }, expected: { id: 'unsupported-parameter', pointer: '/frequency_penalty', fix: { url: 'http://localhost:4000/v1/chat/completions', json: { model: 'xai/grok-4.6', messages: HI } }, says: ['frequency_penalty'] } },
  { name: 'the Vercel gateway does not know the model', url: 'https://ai-gateway.vercel.sh/v1/chat/completions', body: { model: 'xai/grok-4.9', messages: HI }, status: 404, answer: { error: { message: "Model 'xai/grok-4.9' not found", type: 'model_not_found', param: { modelId: 'xai/grok-4.9' } }, generationId: 'gen_1' }, expected: { id: 'model-not-found', pointer: '/model', says: ['xai/grok-4.9'] } },
  { name: 'an own proxy hides the status', url: 'http://localhost:3000/api/chat', body: { model: 'grok-4.7', messages: HI, presence_penalty: 0 }, status: 500, answer: { error: 'Model grok-4.7 does not support parameter presencePenalty.' }, expected: { id: 'unsupported-parameter', pointer: '/presence_penalty', fix: { url: 'http://localhost:3000/api/chat', json: { model: 'grok-4.7', messages: HI } }, says: ['presence_penalty'] } },
  { name: 'no credits behind a penalty', body: chat({ presence_penalty: 0 }), status: 403, answer: { code: 'permission-denied', error: 'Your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit.' }, expected: { id: 'credits-exhausted', also: ['/presence_penalty'], says: ['credits'] } },
  { name: 'a file URL that is not reachable, and a key in the metadata of the body', url: RESPONSES, body: respond({ user: `note ${KEY}`, background: true }), status: 400, answer: unsupported('background'), expected: { id: 'unsupported-parameter', pointer: '/background', fix: { lacks: ['/background'] }, says: ['background'] } },
];
