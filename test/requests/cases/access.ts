import { CHAT, chat, HI, KEY, NO_KEY, NO_ROUTE, notFound, refused, RESPONSES, respond, WRONG_KEY, type RequestCase } from '../case';

/** Keys that have to stay out of every output. */
export const SECRETS = {
  openai: 'sk-proj-Jx82hQmPzR0vT5nWc3LkYbD7sFgHa9Ee',
  anthropic: 'sk-ant-api03-Qm82hXzR0vT5nWc3LkYbD7sFgHa9EeJj',
  groq: 'gsk_Qm82hXzR0vT5nWc3LkYbD7sFgHa9EeJjPp01',
  gemini: 'AIzaSyQm82hXzR0vT5nWc3LkYbD7sFgHa9EeJj0',
  openrouter: 'sk-or-v1-82hXzR0vT5nWc3LkYbD7sFgHa9EeJj0Qm',
  xai: KEY,
} as const;

const BODY = chat({});
const USES_KEY = { json: BODY };

const keyed = (name: string, authorization: string, expected: Partial<RequestCase['expected']>, more: Partial<RequestCase> = {}): RequestCase => ({
  name, headers: { authorization }, body: BODY, status: 400, answer: WRONG_KEY,
  expected: { id: 'invalid-api-key', says: ['key'], ...expected },
  ...more,
});

/** What goes wrong with keys. */
export const CREDENTIALS: readonly RequestCase[] = [
  keyed('an OpenAI key', `Bearer ${SECRETS.openai}`, { says: ['OpenAI'] }),
  keyed('an Anthropic key', `Bearer ${SECRETS.anthropic}`, { says: ['Anthropic'] }),
  keyed('a Groq key', `Bearer ${SECRETS.groq}`, { says: ['Groq'] }),
  keyed('a Google key', `Bearer ${SECRETS.gemini}`, { says: ['Google'] }),
  keyed('an OpenRouter key', `Bearer ${SECRETS.openrouter}`, { says: ['OpenRouter'] }),
  keyed('a placeholder', 'Bearer YOUR_API_KEY', { says: ['placeholder'], fix: USES_KEY }),
  keyed('the placeholder of the docs', 'Bearer <your-xai-api-key>', { says: ['placeholder'], fix: USES_KEY }),
  keyed('an environment variable in single quotes', 'Bearer $XAI_API_KEY', { says: ['variable'], fix: USES_KEY }),
  keyed('a template that was never filled in', 'Bearer ${process.env.XAI_API_KEY}', { says: ['key'], fix: USES_KEY }),
  keyed('undefined', 'Bearer undefined', { says: ['undefined'], fix: USES_KEY }),
  keyed('null', 'Bearer null', { says: ['null'], fix: USES_KEY }),
  keyed('quotes around the key', `Bearer "${KEY}"`, { says: ['quotes'], fix: USES_KEY }),
  keyed('the word Token', `Bearer Token ${KEY}`, { says: ['Token'], fix: USES_KEY }),
  keyed('no Bearer', KEY, { says: ['Bearer'], fix: USES_KEY }, { status: 401, answer: NO_KEY, expected: { id: 'missing-credentials', says: ['Bearer'], fix: USES_KEY } }),
  keyed('a truncated key', `Bearer ${KEY.slice(0, 40)}`, { says: ['84'] }),
  keyed('a masked key copied from the console', `Bearer xai-${'*'.repeat(76)}Zk3v`, { says: ['key'] }),
  keyed('a revoked key of the right shape', `Bearer ${KEY}`, { says: ['console.x.ai'] }),
  keyed('nothing after Bearer', 'Bearer ', {}, { status: 401, answer: NO_KEY, expected: { id: 'missing-credentials', says: ['empty'], fix: USES_KEY } }),
  keyed('no header at all', '', {}, { status: 401, answer: NO_KEY, expected: { id: 'missing-credentials', says: ['authorization', 'Bearer'], fix: USES_KEY } }),
  keyed('the key in the query', '', {}, { url: `${CHAT}?api_key=${KEY}`, status: 401, answer: NO_KEY, expected: { id: 'missing-credentials', says: ['Bearer'], fix: { url: CHAT, json: BODY } } }),
  keyed("Gemini's ?key=", '', {}, { url: `${CHAT}?key=${KEY}`, status: 401, answer: NO_KEY, expected: { id: 'missing-credentials', says: ['Bearer'], fix: { url: CHAT, json: BODY } } }),
  keyed('basic authentication', `Basic ${btoa(`user:${KEY}`)}`, {}, { status: 401, answer: NO_KEY, expected: { id: ['missing-credentials', 'invalid-api-key'], says: ['Bearer'], fix: USES_KEY } }),
  keyed("Azure's api-key header", '', {}, { headers: { 'authorization': '', 'api-key': KEY }, status: 401, answer: NO_KEY, expected: { id: 'missing-credentials', says: ['Bearer'], fix: USES_KEY } }),
  keyed('a wrong key and a penalty behind it', `Bearer ${SECRETS.openai}`, { also: ['/presence_penalty'], says: ['OpenAI'] }, { body: chat({ presence_penalty: 0 }) }),
  keyed('a blocked key', `Bearer ${KEY}`, {}, { status: 403, answer: { code: 'permission-denied', error: 'API key is currently blocked: Blocked due to API key leak' }, expected: { id: 'api-key-blocked', fix: null, says: ['key'] } }),
  keyed('no credits', `Bearer ${KEY}`, {}, { status: 403, answer: { code: 'permission-denied', error: "Your newly created team doesn't have any credits or licenses yet. You can purchase those on https://console.x.ai/team/3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07." }, expected: { id: 'no-credits', fix: null, says: ['credits'] } }),
];

const routed = (name: string, path: string, right: string, more: Partial<RequestCase> = {}, expected: Partial<RequestCase['expected']> = {}): RequestCase => ({
  name, url: `https://api.x.ai${path}`, body: BODY, status: 404, answer: NO_ROUTE, ...more,
  expected: { id: 'unknown-route', pointer: '', fix: { url: `https://api.x.ai${right}`, json: more.body ?? BODY }, says: [right.replace(/\?.*/, '')], ...expected },
});

const CHAT_PATH = '/v1/chat/completions';

/** What goes wrong with URLs and methods. */
export const ROUTES: readonly RequestCase[] = [
  routed('/v1 missing', '/chat/completions', CHAT_PATH, { answer: { error: { code: 404, message: 'The requested resource was not found. Please check the URL and try again. Documentation is available at https://docs.x.ai/' } } }),
  routed('/v1 doubled', '/v1/v1/chat/completions', CHAT_PATH),
  routed('the singular', '/v1/chat/completion', CHAT_PATH),
  routed('completions without chat, misspelt', '/v1/chats/completions', CHAT_PATH),
  routed("Groq's prefix", '/openai/v1/chat/completions', CHAT_PATH),
  routed("OpenRouter's prefix", '/api/v1/chat/completions', CHAT_PATH),
  routed('the path doubled by an SDK', '/v1/chat/completions/chat/completions', CHAT_PATH),
  routed('responses in the singular', '/v1/response', '/v1/responses', { body: respond({}) }),
  routed('responses without /v1', '/responses', '/v1/responses', { body: respond({}) }),
  routed('image in the singular', '/v1/image/generations', '/v1/images/generations', { body: { model: 'grok-imagine-image', prompt: 'A fox' } }),
  routed('two slashes', '//v1/chat/completions', CHAT_PATH),
  routed('a trailing quote', '/v1/chat/completions%22', CHAT_PATH),
  routed('another version', '/v2/chat/completions', CHAT_PATH),
  {
    name: 'models without /v1', method: 'GET', url: 'https://api.x.ai/models', headers: { 'content-type': '' }, status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', fix: { method: 'GET', url: 'https://api.x.ai/v1/models' }, says: ['/v1/models'] },
  },
  {
    name: 'deferred completion without chat', method: 'GET', url: 'https://api.x.ai/v1/deferred-completion/5b1c', headers: { 'content-type': '' }, status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', fix: { method: 'GET', url: 'https://api.x.ai/v1/chat/deferred-completion/5b1c' }, says: ['/v1/chat/deferred-completion'] },
  },
  {
    name: "OpenAI's transcription path", url: 'https://api.x.ai/v1/audio/transcriptions', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.mp3"\r\n\r\nID3\r\n--x--\r\n', status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', says: ['/v1/stt'] },
  },
  {
    name: "OpenAI's speech path", url: 'https://api.x.ai/v1/audio/speech', body: { model: 'tts-1', input: 'Hello', voice: 'alloy' }, status: 403, answer: { code: 'permission-denied', error: 'Team does not have permission for this endpoint.' },
    expected: { id: ['endpoint-permission-denied', 'unknown-route'], says: ['/v1/tts'] },
  },
  {
    name: "Gemini's generateContent", url: 'https://api.x.ai/v1beta/models/grok-4.7:generateContent', body: { contents: [{ parts: [{ text: 'Hi' }] }] }, status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', says: ['/v1/chat/completions'] },
  },
  {
    name: 'GET on chat completions', method: 'GET', headers: { 'content-type': '' }, status: 405, answer: '',
    expected: { id: 'method-not-allowed', pointer: '', says: ['GET', 'POST'] },
  },
  {
    name: 'PUT on responses', method: 'PUT', url: RESPONSES, body: respond({}), status: 405, answer: '',
    expected: { id: 'method-not-allowed', fix: { method: 'POST', json: respond({}) }, says: ['PUT', 'POST'] },
  },
  {
    name: 'POST on models', url: 'https://api.x.ai/v1/models', body: {}, status: 405, answer: '',
    expected: { id: 'method-not-allowed', fix: { method: 'GET' }, says: ['POST', 'GET'] },
  },
  {
    name: 'DELETE on a batch', method: 'DELETE', url: 'https://api.x.ai/v1/batches/batch_9', headers: { 'content-type': '' }, status: 405, answer: '',
    expected: { id: 'method-not-allowed', fix: { url: 'https://api.x.ai/v1/batches/batch_9:cancel' }, says: ['cancel'] },
  },
  {
    name: 'plain http, redirected without the key', url: 'http://api.x.ai/v1/chat/completions', body: BODY, status: 401, answer: NO_KEY,
    expected: { id: 'missing-credentials', fix: { url: CHAT, json: BODY }, says: ['https'] },
  },
  {
    name: 'a chat body on the legacy completions', url: 'https://api.x.ai/v1/completions', body: BODY, status: 422, answer: 'Failed to deserialize the JSON body into the target type: missing field `prompt` at line 1 column 63',
    expected: { id: 'missing-field', fix: { url: CHAT, json: BODY }, says: ['prompt', '/v1/chat/completions'] },
  },
  {
    name: 'a responses body on chat', body: respond({ instructions: 'Be brief' }), status: 422, answer: 'Failed to deserialize the JSON body into the target type: missing field `messages` at line 1 column 66',
    expected: { id: 'missing-field', fix: { url: RESPONSES, json: respond({ instructions: 'Be brief' }) }, says: ['/v1/responses'] },
  },
  {
    name: 'a chat body for images', url: 'https://api.x.ai/v1/images/generations', body: { model: 'grok-imagine-image', messages: [{ role: 'user', content: 'A fox' }] }, status: 422, answer: 'Failed to deserialize the JSON body into the target type: missing field `prompt` at line 1 column 80',
    expected: { id: 'missing-field', fix: { url: 'https://api.x.ai/v1/images/generations', json: { model: 'grok-imagine-image', prompt: 'A fox' } }, says: ['prompt'] },
  },
  {
    name: 'the model in the path', url: 'https://api.x.ai/v1/models/grok-4-7', method: 'GET', headers: { 'content-type': '' }, status: 404, answer: notFound('The model grok-4-7 does not exist or your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 does not have access to it.'),
    expected: { id: 'model-not-found', says: ['grok-4-7', 'grok-4.7'] },
  },
  {
    name: '/v1 missing, a vendor prefix and a penalty', url: 'https://api.x.ai/chat/completions', body: { model: 'xai/grok-4.3', messages: HI, presence_penalty: 0 }, status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', fix: { url: CHAT, json: { model: 'grok-4.3', messages: HI } }, also: ['/model', '/presence_penalty'], says: ['/v1/chat/completions'] },
  },
  {
    name: 'health', method: 'GET', url: 'https://api.x.ai/v1/health', headers: { 'content-type': '' }, status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', says: ['/v1/health'] },
  },
  {
    name: 'usage', method: 'GET', url: 'https://api.x.ai/v1/usage', headers: { 'content-type': '' }, status: 404, answer: NO_ROUTE,
    expected: { id: 'unknown-route', fix: null, says: ['management'] },
  },
  { name: 'a rate limit', body: BODY, status: 429, answer: { code: 'resource-exhausted', error: "Too many requests for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4.7. Your team's rate limit is — Requests per Second (actual/limit): 3/2." }, expected: { id: 'rate-limit-requests', retry: 'after', fix: null, says: ['2'] } },
  { name: 'an ordinary 500', body: BODY, status: 500, answer: { code: 'Internal error', error: 'Internal server error' }, expected: { id: 'server-error', retry: 'backoff', fix: null, says: ['xAI'] } },
  { name: 'the edge timed out', body: BODY, status: 524, type: 'text/html', answer: '<!DOCTYPE html><html><head><title>api.x.ai | 524: A timeout occurred</title></head><body>Cloudflare</body></html>', expected: { id: 'gateway-timeout', says: ['stream'], fix: { has: { '/stream': true } }, retry: 'backoff' } },
  { name: 'an unknown 400', body: BODY, status: 400, answer: refused('The flux capacitor is not aligned'), expected: { id: 'http-400', fix: null, says: ['flux capacitor'] } },
];
