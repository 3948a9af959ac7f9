import type { Arrival, Inner } from './wrappers';

const json = (value: unknown): string => JSON.stringify(value);
const flat = ({ code, message }: Inner): string => json({ code, error: message });
const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#x27;');
const answered = (body: (inner: Inner) => string) => (inner: Inner): Arrival => ({ body: body(inner), status: inner.status });
const pasted = (body: (inner: Inner) => string) => (inner: Inner): Arrival => ({ body: body(inner), status: null });
const CHAT = 'https://api.x.ai/v1/chat/completions';

/** The ways in which tools, frameworks and the languages they are written in print an error of the API. */
export const TOOL_WRAPPERS: Readonly<Record<string, (inner: Inner) => Arrival>> = {
  'n8n': pasted(({ status, message }) => json({ errorMessage: 'Bad request - please check your parameters', errorDescription: message, errorDetails: { rawErrorMessage: [`${status} ${message}`], httpCode: `${status}` }, n8nDetails: { nodeName: 'xAI Grok Chat Model', n8nVersion: '1.121.0 (Self Hosted)' } })),
  'n8n, the message alone': pasted(({ message }) => `Problem in node ‘xAI Grok Chat Model‘\nBad request - please check your parameters\n${message}`),
  'Dify': pasted((inner) => `req_id: 2f1a PluginInvokeError: ${json({ args: { description: `[models] Error: API request failed with status code ${inner.status}: ${flat(inner)}` }, error_type: 'InvokeError', message: `[models] Error: API request failed with status code ${inner.status}: ${flat(inner)}` })}`),
  'Cursor': pasted(({ message }) => `Request ID: 5b1c\n${json({ error: 'ERROR_OPENAI', details: { title: 'Unable to reach the model provider', detail: `We encountered an issue when using your API key: ${message}`, isRetryable: false, additionalInfo: {}, buttons: [], planChoices: [] }, isExpected: true })}\nConnectError: [invalid_argument] Error`),
  'LibreChat': pasted(({ status, message }) => `2026-11-03 07:12:09 error: [handleAbortError] AI response error; aborting request: ${status} ${message}`),
  'LobeChat': pasted(({ message, status }) => json({ error: { code: status, error: message, message, status }, endpoint: 'https://api.x.ai/v1', provider: 'xai' })),
  'Open WebUI': pasted(({ message }) => `Uh-oh! There was an issue with the response.\n400: ${message}`),
  'Home Assistant': pasted(({ status, code, message }) => `Logger: homeassistant.components.open_router\nSource: components/openai_conversation/entity.py:412\nFirst occurred: 09:12:01 (3 occurrences)\n\nError talking to OpenAI: Error code: ${status} - {'code': '${code}', 'error': "${message.replaceAll('"', "'")}"}`),
  'opencode': pasted((inner) => json({ name: 'APIError', data: { message: inner.message, statusCode: inner.status, isRetryable: false, responseBody: flat(inner) } })),
  'Codex': pasted((inner) => `■ unexpected status ${inner.status} Bad Request: ${flat(inner)}, url: https://api.x.ai/v1/responses, request id: 0f3a`),
  'Cline': pasted((inner) => json({ message: `${inner.status} ${json(inner.message)}`, status: inner.status, modelId: 'grok-4.7', providerId: 'xai' })),
  'aider': pasted((inner) => `litellm.BadRequestError: XaiException - ${flat(inner)}\nThe API provider is not able to authenticate you. Check your API key.\nhttps://aider.chat/docs/`),
  'goose': pasted(({ message, status }) => `Ran into this error: Request failed: Request failed with status: ${status} Bad Request. Message: ${message}.\n\nPlease retry if you think this is a transient or recoverable error.`),
  'a tool of MCP': pasted((inner) => json({ content: [{ type: 'text', text: `Error: xAI API error (${inner.status}): ${flat(inner)}` }], isError: true })),
  'JSON-RPC': pasted((inner) => json({ jsonrpc: '2.0', id: 7, error: { code: -32_603, message: `xAI: ${inner.message}`, data: { status: inner.status } } })),
  'GraphQL': pasted(({ message, status }) => json({ data: null, errors: [{ message, path: ['ask'], extensions: { code: 'UPSTREAM', http: { status } } }] })),
  'an own API': answered(({ message }) => json({ success: false, message })),
  'an own API, nested': answered((inner) => json({ ok: false, result: null, failure: { upstream: { provider: 'xai', status: inner.status, text: flat(inner) } } })),
  'problem+json': answered(({ message, status }) => json({ type: 'about:blank', title: 'Upstream error', status, detail: message })),
  'Sentry': pasted((inner) => json({ event_id: 'a1', level: 'error', exception: { values: [{ type: 'BadRequestError', value: `${inner.status} ${inner.message}`, stacktrace: { frames: [] } }] } })),
  'pino': pasted((inner) => json({ level: 50, time: 1_794_000_000_000, pid: 1, hostname: 'web-1', err: { type: 'APIError', message: `${inner.status} ${inner.message}`, stack: `Error: ${inner.status} ${inner.message}\n    at generate (/app/a.js:1:2)` }, msg: 'chat failed' })),
  'structlog': pasted((inner) => json({ event: 'llm_call_failed', error: `Error code: ${inner.status} - ${flat(inner)}`, level: 'error', model: 'grok-4.7' })),
  'logfmt': pasted((inner) => `ts=2026-11-03T07:12:09Z level=error msg="grok call failed" status=${inner.status} err="${escaped(inner.message)}"`),
  'Docker Compose': pasted((inner) => `app-1  | Traceback (most recent call last):\napp-1  |   File "/app/main.py", line 9, in <module>\napp-1  | openai.BadRequestError: Error code: ${inner.status} - ${flat(inner)}`),
  'the console of Chrome': pasted((inner) => `POST ${CHAT} ${inner.status} (Bad Request)\nUncaught (in promise) APIError: ${inner.status} ${inner.message}\n    at APIError.generate (index-4f2a.js:12:3011)`),
  'curl -v': pasted((inner) => `* Connected to api.x.ai (104.18.20.44) port 443\n> POST /v1/chat/completions HTTP/2\n> Host: api.x.ai\n> content-type: application/json\n>\n} [120 bytes data]\n< HTTP/2 ${inner.status}\n< content-type: application/json\n< x-request-id: 5f1c\n<\n{ [90 bytes data]\n${flat(inner)}\n* Connection #0 to host api.x.ai left intact`),
  'HTTPie': pasted((inner) => `HTTP/1.1 ${inner.status} Bad Request\nContent-Type: application/json\nServer: cloudflare\n\n{\n    "code": ${json(inner.code)},\n    "error": ${json(inner.message)}\n}\n`),
  'PowerShell': pasted((inner) => `Invoke-RestMethod: ${flat(inner)}\nAt line:1 char:1\n+ Invoke-RestMethod -Uri ${CHAT}`),
  'OkHttp': pasted((inner) => `<-- ${inner.status} ${CHAT} (233ms)\ncontent-type: application/json\n\n${flat(inner)}\n<-- END HTTP (61-byte body)`),
  'Ktor': pasted((inner) => `io.ktor.client.plugins.ClientRequestException: Client request(POST ${CHAT}) invalid: ${inner.status} Bad Request. Text: "${flat(inner)}"`),
  'Spring': pasted((inner) => `org.springframework.web.client.HttpClientErrorException$BadRequest: ${inner.status} Bad Request: "${flat(inner)}"\n\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:103)`),
  'Spring AI': pasted((inner) => `org.springframework.ai.retry.NonTransientAiException: HTTP ${inner.status} - ${flat(inner)}\n\tat org.springframework.ai.retry.RetryUtils$1.handleError(RetryUtils.java:63)`),
  'LangChain4j': pasted((inner) => `dev.langchain4j.exception.InvalidRequestException: ${flat(inner)}\n\tat dev.langchain4j.internal.ExceptionMapper$DefaultExceptionMapper.mapHttpStatusCode(ExceptionMapper.java:70)`),
  'C#': pasted(({ status, code, message }) => `Unhandled exception. System.ClientModel.ClientResultException: HTTP ${status} (${code})\n\n${message}\n   at OpenAI.Chat.ChatClient.CompleteChatAsync()`),
  'Semantic Kernel': pasted((inner) => `Microsoft.SemanticKernel.HttpOperationException: HTTP ${inner.status} (: )\n\n${inner.message}\n ---> System.ClientModel.ClientResultException: HTTP ${inner.status}`),
  'Guzzle': pasted((inner) => `GuzzleHttp\\Exception\\ClientException: Client error: \`POST ${CHAT}\` resulted in a \`${inner.status} Bad Request\` response:\n${flat(inner)}\n in /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113`),
  'Laravel': pasted((inner) => `[2026-11-03 07:12:09] production.ERROR: HTTP request returned status code ${inner.status}:\n${flat(inner)}\n {"exception":"[object] (Illuminate\\\\Http\\\\Client\\\\RequestException(code: ${inner.status})"}`),
  'Faraday': pasted(({ status, code, message }) => `Faraday::BadRequestError: the server responded with status ${status} for POST ${CHAT}\n{"code"=>${json(code)}, "error"=>${json(message)}}`),
  'Elixir': pasted(({ status, code, message }) => `** (RuntimeError) xAI error: {:error, %Req.Response{status: ${status}, body: %{"code" => ${json(code)}, "error" => ${json(message)}}}}`),
  'Rust': pasted((inner) => `Error: ApiError { status: ${inner.status}, body: "${escaped(flat(inner))}" }`),
  'rig': pasted((inner) => `CompletionError: ProviderError("${escaped(flat(inner))}")`),
  'async-openai': pasted(({ code, message }) => `OpenAIError::ApiError(ApiError { message: "${escaped(message)}", type: None, param: None, code: Some("${code}") })`),
  'Go': pasted((inner) => `panic: POST "${CHAT}": ${inner.status} Bad Request ${flat(inner)}\n\ngoroutine 1 [running]:\nmain.main()`),
  'go-openai': pasted(({ status, message }) => `ChatCompletion error: error, status code: ${status}, status: ${status} Bad Request, message: ${message}`),
  'gRPC for Go': pasted(({ message }) => `rpc error: code = InvalidArgument desc = ${message}`),
  'gRPC for Node': pasted(({ message }) => `Error: 3 INVALID_ARGUMENT: ${message}\n    at callErrorFromStatus (/app/node_modules/@grpc/grpc-js/build/src/call.js:31:19) {\n  code: 3,\n  details: '${message.replaceAll("'", "\\'")}',\n  metadata: Metadata { internalRepr: Map(1) {} }\n}`),
  'Swift': pasted((inner) => `apiError(statusCode: ${inner.status}, message: Optional("${escaped(inner.message)}"))`),
  'a Java record': pasted(({ code, message }) => `ErrorResponse[code=${code}, error=${message}]`),
  'Clojure': pasted(({ status, code, message }) => `clj-http: status ${status} {:code ${json(code)}, :error ${json(message)}}`),
  'YAML': pasted(({ code, message }) => `code: ${code}\nerror: ${json(message)}`),
  'bytes of Python': pasted((inner) => `RuntimeError: xAI returned ${inner.status}: b'${flat(inner).replaceAll("'", "\\'")}'`),
  'a page of a dev server': answered((inner) => `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Error</title></head>\n<body>\n<pre>Error: ${inner.status} ${html(inner.message)}<br> &nbsp; &nbsp;at generate (/app/grok.js:1:2)</pre>\n</body>\n</html>`),
  'JSON escaped twice': pasted((inner) => `{"log":"{\\"msg\\":\\"failed\\",\\"body\\":\\"${escaped(escaped(escaped(flat(inner)))).slice(0)}\\"}\\n","stream":"stderr"}`),
  'a report in Markdown': pasted((inner) => `### What happened?\n\nI get this error with Grok:\n\n\`\`\`json\n${flat(inner)}\n\`\`\`\n\n### Version\n1.2.3`),
  'a chat message': pasted(({ message }) => `Hi all, since this morning I get "${message}" from the xAI API, does anybody know why?`),
};
