import { ENDPOINTS } from '../../api/endpoints';
import type { ApiError } from '../../model/api-error';
import { bodyText, headerValue, type Exchange, type Stream } from '../../model/exchange';
import { isObject, parseJson, stringMember, type Json, type JsonObject } from '../../model/json';
import type { Knowledge } from '../../model/knowledge';
import type { Reading } from '../../model/reading';
import { gatewayOfAnswer } from './gateway';
import { isOtherVendor } from './elsewhere';
import { looksLikeHtml, readHtmlError } from './html';
import { readJsonError } from './read-json';
import { readTextError } from './read-text';
import { isTalk, speaks } from './report';
import { statusOfSentence } from './status-sentence';

/** Reads an exchange once: both bodies parsed, and what the answer says went wrong. Never throws. */
export function readExchange(exchange: Exchange, knowledge: Knowledge): Reading {
  const request = jsonOf(bodyText(exchange.request.body));
  const answer = bodyText(exchange.response.body);
  const response = exchange.response.stream ? undefined : jsonOf(answer);
  const error = readAnswer(exchange, response, answer);
  return { exchange, request, response, error: error && completed(error, exchange), knowledge };
}

function jsonOf(text: string | null): Json | undefined {
  return text !== null && /^\s*[{["\d\-tfn]/.test(text) ? parseJson(text) : undefined;
}

/** Endpoints that answer with what somebody stored: whatever it says, it is no error. */
const DOWNLOADS: ReadonlySet<string> = new Set(ENDPOINTS.map(({ template }) => template).filter((template) => template.endsWith('/content')));

function readAnswer(exchange: Exchange, response: Json | undefined, answer: string | null): ApiError | null {
  const { status, stream } = exchange.response;
  if (stream) return readStreamError(stream);
  if (answer === null || answer.trim() === '') return null;
  const hasFailed = status !== null && status >= 400;
  if (!hasFailed && DOWNLOADS.has(exchange.request.endpoint ?? '')) return null;
  if (exchange.source === 'text' && (status === null || hasFailed)) return readPasted(response, answer, hasFailed);
  if (response !== undefined) {
    const error = readJsonError(response, { hasFailed });
    return error ?? (hasFailed && typeof response === 'string' ? readTextError(response) : null);
  }
  if (!hasFailed) return null;
  return looksLikeHtml(answer) ? readHtmlError(answer) : readTextError(answer);
}

/** Pasted text is taken for an error unless it is plainly something else. */
function readPasted(response: Json | undefined, answer: string, hasFailed: boolean): ApiError | null {
  if (isOtherVendor(answer)) return null;
  if (typeof response === 'string') return readTextError(response);
  if (isObject(response)) {
    const looksFailed = /Error$/.test(stringMember(response, 'name') ?? '') || response['ok'] === false || response['success'] === false || ['error', 'errors', 'code', 'detail', 'message', 'responseBody', 'statusCode', 'msg', 'status', 'type', 'err', 'exception', 'errorMessage'].some((key) => Object.hasOwn(response, key));
    const isAnswer = Array.isArray(response['choices']) || Array.isArray(response['output']) || isDefinition(response) || isGoodLog(response);
    return readJsonError(response, { hasFailed: hasFailed || (looksFailed && !isAnswer) });
  }
  if (response !== undefined) return readJsonError(response, { hasFailed: false });
  return readTextError(answer);
}

/** A line of a log that tells a good status and no error. */
function isGoodLog(value: JsonObject): boolean {
  const status = [value['status'], value['statusCode'], value['status_code']].find((found) => typeof found === 'number');
  const isGood = (typeof status === 'number' && status >= 100 && status < 400) || /^(?:info|debug|trace)$/i.test(stringMember(value, 'level') ?? '');
  return isGood && ['error', 'err', 'errors', 'exception'].every((key) => value[key] === undefined || value[key] === null || value[key] === '' || value[key] === false);
}

/** What goes into a request is no answer: the definition of a tool, a schema, the body itself. */
function isDefinition(value: JsonObject): boolean {
  return ['function', 'parameters', 'properties', 'messages', 'tools'].some((key) => Object.hasOwn(value, key));
}

/** The first error event of a stream, or null. */
function readStreamError(stream: Stream): ApiError | null {
  for (const event of stream.events) {
    if (event.direction === 'sent' || !/error|fail|code|moderation/i.test(event.data)) continue;
    const value = /^\s*[{[]/.test(event.data) ? parseJson(event.data) : undefined;
    const isErrorEvent = event.name === 'error';
    const error = value === undefined ? (isErrorEvent ? readTextError(event.data) : null) : readJsonError(value, { hasFailed: isErrorEvent });
    if (error) return { ...error, shape: error.shape === 'wrapped' ? 'wrapped' : 'sse' };
  }
  return null;
}

const LONGEST_WAIT = 31 * 86_400;

/** Adds what the message and the surroundings tell: the status that a client's sentence names, the gateway that answered, the seconds of `retry-after`. */
function completed(error: ApiError, { request, response }: Exchange): ApiError {
  return {
    ...error,
    status: error.status ?? (isTalk(error.message) || (error.shape === 'text' && speaks(error.message)) ? null : statusOfSentence(error.message)),
    wrappedBy: error.wrappedBy ?? gatewayOfAnswer(request.host, response.headers),
    retryAfterSeconds: sensibleWait(retryAfterOf(headerValue(response.headers, 'retry-after'))) ?? sensibleWait(error.retryAfterSeconds),
  };
}

/** No server means to be asked again in more than a month, or before now. */
function sensibleWait(seconds: number | null): number | null {
  return seconds !== null && seconds >= 0 && seconds <= LONGEST_WAIT ? seconds : null;
}

function retryAfterOf(value: string | null): number | null {
  if (value === null) return null;
  if (/^\d+(?:\.\d+)?$/.test(value.trim())) return Math.ceil(Number(value));
  return null;
}
