import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../../src/capture/har/entry';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { readExchange } from '../../../src/diagnose/read/read';
import type { ApiError } from '../../../src/model/api-error';
import { NO_KNOWLEDGE } from '../../../src/model/knowledge';

function pasted(text: string): ApiError | null {
  return readExchange(exchangeFromText(text, 't'), NO_KNOWLEDGE).error;
}

function answered(status: number, body: string, contentType = 'application/json', url = 'https://api.x.ai/v1/chat/completions'): ApiError | null {
  const entry = { request: { method: 'POST', url, headers: [] }, response: { status, headers: [{ name: 'content-type', value: contentType }], content: { text: body, mimeType: contentType } } };
  const exchange = exchangeFromHar(entry, null, { id: 'x', source: 'har' });
  return exchange && readExchange(exchange, NO_KNOWLEDGE).error;
}

const MESSAGE = 'Model grok-4.6 does not support parameter stop.';
const FLAT = `{"code":"invalid-argument","error":"${MESSAGE}"}`;

describe('the shapes of an answer', () => {
  it.each([
    ['flat', 400, FLAT, { code: 'invalid-argument', shape: 'flat' }],
    ['flat with a number', 429, `{"code":429,"error":"${MESSAGE}"}`, { code: '429', shape: 'flat' }],
    ['error only', 410, `{"error":"${MESSAGE}"}`, { code: null, shape: 'error-only' }],
    ['like OpenAI', 400, `{"error":{"message":"${MESSAGE}","type":"invalid_request_error","param":"stop","code":"x"}}`, { code: 'x', type: 'invalid_request_error', param: 'stop', shape: 'openai' }],
    ['detail', 422, `{"detail":"${MESSAGE}"}`, { shape: 'detail' }],
    ['bare text', 400, MESSAGE, { shape: 'text' }],
    ['a JSON string', 400, JSON.stringify(MESSAGE), { shape: 'text' }],
    ['gRPC gateway', 403, `{"code":7,"message":"${MESSAGE}","details":[]}`, { code: '7' }],
    ['an error object in a 200', 200, FLAT, { shape: 'flat' }],
    ['OpenRouter', 400, JSON.stringify({ error: { message: 'Provider returned error', code: 400, metadata: { raw: FLAT, provider_name: 'xAI' } } }), { wrappedBy: 'openrouter', code: 'invalid-argument' }],
    ['OCI', 400, JSON.stringify({ code: '400', message: FLAT }), { shape: 'wrapped' }],
    ['one-api', 400, JSON.stringify({ error: { message: MESSAGE, type: 'upstream_error', param: '400', code: 'bad_response_status_code' } }), { wrappedBy: 'one-api' }],
    ['Vercel AI Gateway', 400, JSON.stringify({ error: { message: MESSAGE, type: 'invalid_request_error' }, generationId: 'g' }), { wrappedBy: 'vercel-ai-gateway' }],
    ['an old error inside a new one', 400, JSON.stringify({ code: 'invalid-argument', error: `code: 'Client specified an invalid argument', message: "${MESSAGE}"` }), { shape: 'wrapped' }],
    ['an own proxy', 500, JSON.stringify({ error: `xAI answered 400: ${FLAT}` }), { code: 'invalid-argument' }],
  ])('%s', (_, status, body, expected) => {
    expect(answered(status, body)).toMatchObject({ message: MESSAGE, ...expected });
  });

  it('takes the WKE suffix off the message', () => {
    expect(answered(403, '{"error":"User is blocked [WKE=unauthorized:blocked-user]"}')).toMatchObject({ message: 'User is blocked', wke: 'unauthorized:blocked-user' });
  });

  it('reads a page of the edge by its title', () => {
    expect(answered(524, '<!DOCTYPE html><title>api.x.ai | 524: A timeout occurred</title><p>Error 524</p>', 'text/html')).toMatchObject({ shape: 'html', message: expect.stringContaining('524: A timeout occurred') });
  });

  it('reads the error event of a stream', () => {
    expect(answered(200, `data: {"choices":[{"delta":{"content":"error"}}]}\n\ndata: ${FLAT}\n\n`, 'text/event-stream')).toMatchObject({ message: MESSAGE, shape: 'sse' });
    expect(answered(200, `event: response.failed\ndata: {"type":"response.failed","response":{"error":{"code":"server_error","message":"${MESSAGE}"}}}\n\n`, 'text/event-stream')).toMatchObject({ message: MESSAGE, code: 'server_error' });
  });

  it('reads failed and expired jobs, moderation and batch results inside a 200', () => {
    expect(answered(200, '{"status":"failed","error":{"code":"invalid_argument","message":"Prompt cannot be empty."}}')).toMatchObject({ shape: 'job', code: 'invalid_argument' });
    expect(answered(200, '{"status":"expired"}')).toMatchObject({ shape: 'job', code: 'expired' });
    expect(answered(200, '{"data":[{"url":null,"respect_moderation":false}]}')).toMatchObject({ shape: 'moderation' });
    expect(answered(200, `{"results":[{"batch_request_id":"a","batch_result":{"response":{"error":"${MESSAGE}"}}}]}`)).toMatchObject({ shape: 'batch', message: MESSAGE });
  });

  it('reads how long to wait from the header before the message', () => {
    expect(pasted('HTTP/2 429\nretry-after: 60\ncontent-type: application/json\n\n{"error":"Too many requests, try again in 5s"}')?.retryAfterSeconds).toBe(60);
    expect(pasted('Too many requests, try again in 2 minutes')?.retryAfterSeconds).toBe(120);
  });
});

describe('pasted text', () => {
  it.each([
    ['the OpenAI SDK for Python', `openai.BadRequestError: Error code: 400 - {'code': 'invalid-argument', 'error': '${MESSAGE}'}`, 400],
    ['a Python dict with None', `{'code': None, 'error': "${MESSAGE}", 'usage': {'cost': 1}}`, null],
    ['the AI SDK as Node prints it', `AI_APICallError: Bad Request\n  url: 'https://api.x.ai/v1/chat/completions',\n  statusCode: 400,\n  responseBody: '{"code":"invalid-argument","error":"${MESSAGE}"}',\n  isRetryable: false`, 400],
    ['an object as Node prints it', `{\n  code: 'invalid-argument',\n  error: '${MESSAGE}'\n}`, null],
    ['LiteLLM', `litellm.BadRequestError: XaiException - ${FLAT}`, null],
    ['status and body', `400 ${FLAT}`, 400],
    ['a log line', `2026-11-22T10:00:00Z [error] upstream said {"status":400,"body":${JSON.stringify(FLAT)}} after 120ms`, 400],
    ['escaped JSON in a log', `level=error msg="request failed: {\\"code\\":\\"invalid-argument\\",\\"error\\":\\"${MESSAGE}\\"}"`, null],
    ['colours', `\u001b[31mError:\u001b[0m 400 ${FLAT}`, 400],
    ['JSON of an SDK error', JSON.stringify({ name: 'AI_APICallError', statusCode: 400, responseBody: FLAT, url: 'https://api.x.ai/v1/responses' }), 400],
    ['a stack trace', `Error: 400 ${FLAT}\n    at makeRequest (/app/node_modules/openai/core.js:302:24)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`, 400],
    ['gRPC in Python', `<_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.INVALID_ARGUMENT\n\tdetails = "${MESSAGE}"\n\tdebug_error_string = "UNKNOWN:Error"\n>`, null],
  ])('of %s', (_, text, status) => {
    expect(pasted(text)).toMatchObject({ message: MESSAGE, status });
  });

  it('takes the words themselves where nothing wraps them', () => {
    expect(pasted(MESSAGE)).toMatchObject({ message: MESSAGE, shape: 'text' });
  });

  it('reads as much of a cut-off body as there is', () => {
    expect(pasted('{"code":"permission-denied","error":"Access to the chat endpoint is denied. Please ensure you')).toMatchObject({ code: 'permission-denied', message: expect.stringContaining('Access to the chat endpoint') });
  });

  it.each([
    ['a completion', '{"id":"x","object":"chat.completion","choices":[{"message":{"content":"{\\"code\\":\\"invalid-argument\\",\\"error\\":\\"Incorrect API key provided\\"}"}}]}'],
    ['a list of models', '{"data":[{"id":"grok-4.7"}],"object":"list"}'],
    ['a response', '{"id":"r","object":"response","status":"completed","error":null,"output":[{"type":"message"}]}'],
  ])('%s is no error', (_, text) => {
    expect(pasted(text)).toBeNull();
    expect(answered(200, text)).toBeNull();
  });
});

it.each(['9'.repeat(400), '99999999999', '1e3'])('a wait that nobody means is none: %s', (seconds) => {
  expect(pasted(`HTTP/2 429\nretry-after: ${seconds}\ncontent-type: application/json\n\n{"error":"Too many requests"}`)?.retryAfterSeconds).toBeNull();
});

it('never throws, whatever the text', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{', '}', '[', ']', '"', "'", '\\"', '{"error":', "{'code': ", 'data: ', '\n\n', 'Error code: 400 - ', '<html>', ',', ':'));
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(0, 200, 400, 503), (pieces, status) => {
    const text = pieces.join('');
    expect(() => [pasted(text), answered(status, text)]).not.toThrow();
  }), { numRuns: 500 });
});

it('survives JSON of any depth', () => {
  expect(() => [pasted('['.repeat(100_000)), pasted('{"error":'.repeat(5_000)), answered(400, '{"error":'.repeat(2_000) + '1' + '}'.repeat(2_000))]).not.toThrow();
});
