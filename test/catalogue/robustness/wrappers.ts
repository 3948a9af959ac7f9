/** What is wrapped: the words of an error, its code and its status. */
export interface Inner {
  readonly message: string;
  readonly code: string;
  readonly status: number;
}

/** How an answer arrives: the body, with a status where a browser saw it, without one where it was pasted. */
export interface Arrival {
  readonly body: string;
  readonly status: number | null;
  readonly contentType?: string;
  /** The id that names the wrapper itself: right as well where the wrapper is what the API says of such a failure. */
  readonly orElse?: string;
}

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'Client specified an invalid argument', 401: 'The request does not have valid authentication credentials',
  403: 'The caller does not have permission to execute the specified operation', 404: 'Some requested entity was not found',
  429: 'Some resource has been exhausted', 500: 'Internal error', 503: 'The service is currently unavailable',
};
const SLUGS: Readonly<Record<number, string>> = {
  400: 'invalid-argument', 401: 'unauthenticated', 403: 'permission-denied', 404: 'not-found', 429: 'resource-exhausted', 500: 'internal', 503: 'unavailable',
};

const json = (value: unknown): string => JSON.stringify(value);
const flat = ({ code, message }: Inner): string => json({ code, error: message });
const python = (value: Readonly<Record<string, string>>): string =>
  `{${Object.entries(value).map(([key, text]) => `'${key}': ${text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "\\'")}'`}`).join(', ')}}`;
const answered = (body: (inner: Inner) => string) => (inner: Inner): Arrival => ({ body: body(inner), status: inner.status });
const pasted = (body: (inner: Inner) => string) => (inner: Inner): Arrival => ({ body: body(inner), status: null });
const streamed = (body: (inner: Inner) => string) => (inner: Inner): Arrival => ({ body: body(inner), status: 200, contentType: 'text/event-stream' });

/** The shapes in which gateways, SDKs and logs hand an error of the API on. */
export const WRAPPERS: Readonly<Record<string, (inner: Inner) => Arrival>> = {
  'flat': answered(flat),
  'flat, the older code': answered((inner) => flat({ ...inner, code: SENTENCES[inner.status] ?? 'Client specified an invalid argument' })),
  'flat, the newer code': answered((inner) => flat({ ...inner, code: SLUGS[inner.status] ?? 'invalid-argument' })),
  'flat, the status as code': answered((inner) => flat({ ...inner, code: `${inner.status}` })),
  'error only': answered(({ message }) => json({ error: message })),
  'detail': answered(({ message }) => json({ detail: message })),
  'a JSON string': answered(({ message }) => json(message)),
  'bare text': answered(({ message }) => message),
  'like OpenAI': answered(({ message }) => json({ error: { message, type: 'invalid_request_error', param: null, code: null } })),
  'like Anthropic': answered(({ message }) => json({ type: 'error', error: { type: 'invalid_request_error', message } })),
  'like Google': answered(({ message, status }) => json([{ error: { code: status, message, status: 'INVALID_ARGUMENT' } }])),
  'OpenRouter': answered((inner) => json({ error: { message: 'Provider returned error', code: inner.status, metadata: { raw: flat(inner), provider_name: 'xAI' } }, user_id: 'u' })),
  'OpenRouter, raw text': answered((inner) => json({ error: { message: 'Provider returned error', code: inner.status, metadata: { raw: inner.message, provider_name: 'xAI' } } })),
  'OCI': answered((inner) => json({ code: `${inner.status}`, message: flat(inner) })),
  'one-api': answered(({ message }) => json({ error: { message: `${message} (request id: 2026112211)`, type: 'upstream_error', param: '400', code: 'bad_response_status_code' } })),
  'one-api, its own type': answered(({ message, status }) => json({ error: { message, type: 'one_api_error', param: `${status}`, code: null } })),
  'Vercel AI Gateway': answered(({ message }) => json({ error: { message, type: 'invalid_request_error' }, generationId: 'gen_1' })),
  'Cloudflare AI Gateway': answered((inner) => json({ success: false, result: [], messages: [], error: [{ code: 2015, message: flat(inner) }] })),
  'an own proxy': answered((inner) => json({ error: `xAI answered ${inner.status}: ${flat(inner)}` })),
  'an own proxy, details': answered((inner) => json({ error: 'Failed to call the API', details: flat(inner) })),
  'LiteLLM': pasted((inner) => `litellm.BadRequestError: XaiException - ${flat(inner)}`),
  'LiteLLM, a Python dict': pasted((inner) => `litellm.exceptions.BadRequestError: litellm.BadRequestError: XaiException - Error code: ${inner.status} - ${python({ code: inner.code, error: inner.message })}`),
  'LiteLLM proxy': answered((inner) => json({ error: { message: `litellm.BadRequestError: XaiException - ${flat(inner)}. Received Model Group=grok`, type: null, param: null, code: `${inner.status}` } })),
  'OpenAI for Python': pasted((inner) => `openai.BadRequestError: Error code: ${inner.status} - ${python({ code: inner.code, error: inner.message })}`),
  'OpenAI for Node': pasted(({ status, message }) => `Error: ${status} "${message}"`),
  'Vercel AI SDK': pasted((inner) => `Error [AI_APICallError]: ${inner.message}\n    at async fn (node_modules/ai/dist/index.mjs:10:5) {\n  cause: undefined,\n  url: 'https://api.x.ai/v1/chat/completions',\n  requestBodyValues: [Object],\n  statusCode: ${inner.status},\n  responseHeaders: [Object],\n  responseBody: '${flat(inner).replaceAll("'", "\\'")}',\n  isRetryable: false\n}`),
  'the CLI': pasted(({ status, code, message }) => `API error (status ${status} Bad Request): ${code}: ${message}`),
  'the CLI, the older code': pasted(({ status, message }) => `${status} Bad Request: ${SENTENCES[status] ?? 'Client specified an invalid argument'}: ${message}`),
  'a log line': pasted((inner) => `2026-11-22T10:00:00.123Z ERROR [llm] request failed provider=xai status=${inner.status} body=${flat(inner)}`),
  'a log line, escaped': pasted((inner) => `time="2026-11-22" level=error msg="upstream call failed" body="${flat(inner).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`),
  'a JSON log': pasted((inner) => json({ level: 'error', time: '2026-11-22T10:00:00Z', msg: 'request failed', status: inner.status, body: flat(inner) })),
  'curl': pasted((inner) => `HTTP/2 ${inner.status}\ncontent-type: application/json\n\n${flat(inner)}`),
  'gRPC': pasted(({ message }) => `grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.INVALID_ARGUMENT\n\tdetails = "${message.replaceAll('"', '\\"')}"\n\tdebug_error_string = "UNKNOWN"\n>`),
  'an error event': streamed(({ message, code }) => `event: error\ndata: ${json({ type: 'error', code, message })}\n\n`),
  'an error event, nested': streamed(({ message }) => `data: ${json({ error: { message, type: 'server_error' } })}\n\n`),
  'response.failed': (said) => ({ orElse: 'generation-failed', ...streamed(({ message }) => `event: response.failed\ndata: ${json({ type: 'response.failed', response: { status: 'failed', error: { code: 'server_error', message } } })}\n\n`)(said) }),
  'a failed job': (inner) => ({ body: json({ status: 'failed', error: { code: 'invalid_argument', message: inner.message } }), status: 200, orElse: 'generation-failed' }),
  'cut behind the message': answered((inner) => flat(inner).slice(0, -1)),
  'cut inside the answer of a gateway': answered((inner) => json({ error: { message: 'Provider returned error', code: inner.status, metadata: { raw: flat(inner), provider_name: 'xAI' } } }).slice(0, -25)),
};
