import type { ApiError, ErrorShape, Gateway } from '../../model/api-error';
import { isList, isObject, member, parseJson, stringMember, type Json, type JsonObject } from '../../model/json';
import { pointerOf, spelled } from '../../model/pointer';
import { gatewayOfBody } from './gateway';
import { looksLikeHtml, readHtmlError } from './html';
import { readLenient } from './lenient';
import { readJobError } from './read-job';
import { unescaped } from './message';
import { statusOf, toError, type Found } from './to-error';

const DEEPEST = 8;

/** What an answer's surroundings say about how much error it may hold. */
export interface JsonContext {
  /** False for an answer with a success status: then only what is plainly an error is read as one. */
  readonly hasFailed: boolean;
}

/**
 * Reads the error out of a parsed answer, through whatever gateways and clients wrapped around it.
 * Gives null where the answer holds none; a successful completion that talks about errors holds none.
 */
export function readJsonError(value: Json | undefined, context: JsonContext, depth = 0): ApiError | null {
  if (value === undefined || depth > DEEPEST) return null;
  if (Array.isArray(value)) return firstOf(value.slice(0, 50), (item) => readJsonError(item, context, depth + 1));
  if (typeof value === 'string') return readJsonString(value, context, depth);
  if (!isObject(value)) return null;
  const job = readJobError(value);
  if (job) return job;
  return readWrapped(value, context, depth) ?? (context.hasFailed ? readDeep(value, depth) : null) ?? readPlainError(value, context, depth);
}

function firstOf(items: readonly Json[], read: (item: Json) => ApiError | null): ApiError | null {
  for (const item of items) {
    const error = read(item);
    if (error) return error;
  }
  return null;
}

function readJsonString(text: string, context: JsonContext, depth: number): ApiError | null {
  // What gateways quote is not always valid JSON any more: line breaks in strings, an end cut off.
  const start = text.search(/\S/);
  const inner = /^\s*[{[]/.test(text) ? (parseJson(text) ?? readLenient(text, start)?.value) : undefined;
  return inner === undefined ? null : wrapped(readJsonError(inner, context, depth + 1), null);
}

function wrapped(error: ApiError | null, by: Gateway | null): ApiError | null {
  return error && { ...error, shape: error.shape === 'job' || error.shape === 'moderation' ? error.shape : 'wrapped', wrappedBy: error.wrappedBy ?? by };
}

/** Places where clients and gateways keep the answer they were given. */
const INNER_ANSWERS: readonly (readonly [path: readonly string[], by: Gateway | null])[] = [
  [['error', 'metadata', 'raw'], 'openrouter'],
  [['metadata', 'raw'], 'openrouter'],
  [['responseBody'], 'sdk'],
  [['response', 'data'], 'sdk'],
  [['response', 'body'], 'sdk'],
  [['lastError'], 'sdk'],
  [['cause'], null],
  [['upstream'], null],
  [['upstream_error'], null],
  [['body'], null],
  [['batch_result', 'response'], null],
  [['batch_result'], null],
];

/** Places that hold the answer only where the whole is a failure or a line of a log: elsewhere they are data. */
const INNER_REPORTS: readonly (readonly string[])[] = [
  ['data'], ['error', 'data'], ['details'], ['error', 'details'], ['error', 'cause'], ['error', 'body'], ['error', 'response'], ['error', 'responseBody'],
  ['body_preview'], ['bodyPreview'], ['response_body'], ['responseText'], ['raw'], ['raw_body'], ['upstream_body'], ['err'], ['exception'], ['payload'],
];

function memberAt(value: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = value;
  for (const key of path) at = member(at, key);
  return at;
}

function readWrapped(value: JsonObject, context: JsonContext, depth: number): ApiError | null {
  const by = gatewayOfBody(value);
  for (const [path, named] of INNER_ANSWERS) {
    const inner = memberAt(value, path);
    if (inner === undefined || inner === null) continue;
    const error = readJsonError(inner, { hasFailed: true }, depth + 1) ?? rawText(path, inner);
    if (error) return wrapped({ ...error, status: error.status ?? statusOf(value) }, named ?? by);
  }
  if (context.hasFailed) {
    for (const path of INNER_REPORTS) {
      const error = readReport(memberAt(value, path), depth);
      if (error) return wrapped({ ...error, status: error.status ?? statusOf(value) }, by);
    }
  }
  const choices = member(value, 'choices');
  const refused = Array.isArray(choices) ? choices.slice(0, 20).map((choice) => member(choice, 'error')).find(isObject) : undefined;
  if (refused) return wrapped(readJsonError({ error: refused }, { hasFailed: true }, depth + 1), by);
  // An event or a poll that carries the whole failed response: {type: 'response.failed', response: {error}}.
  const response = member(value, 'response');
  if (isObject(response) && member(response, 'error')) return withType(readJsonError(response, { hasFailed: true }, depth + 1), value);
  for (const key of ['message', 'error', 'detail', 'msg'] as const) {
    const error = readNested(member(value, key), depth);
    if (error) return wrapped({ ...error, status: error.status ?? statusOf(value) }, by);
  }
  const error = member(value, 'error');
  for (const key of ['message', 'error', 'detail'] as const) {
    const nested = readNested(member(error, key), depth);
    if (nested) return wrapped({ ...nested, status: nested.status ?? statusOf(value) }, by);
  }
  return null;
}

/** What was sent, or says nothing of the answer. */
const ECHO = /^(?:request|req|headers|config|input|messages|prompt|params|variables|query|context|user|usage|stack)/i;

/** JSON of an error as text, or the flat body of xAI itself, however deep a report keeps it. */
function readDeep(value: Json, depth: number): ApiError | null {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return wrapped(readNested(value, depth), null);
  if (Array.isArray(value)) return firstOf(value.slice(0, 20), (item) => readDeep(item, depth + 1));
  if (!isObject(value)) return null;
  return firstOf(Object.entries(value).slice(0, 40).flatMap(([key, inner]) => (ECHO.test(key) ? [] : [inner])), (inner) => readFlat(inner, depth + 1) ?? readDeep(inner, depth + 1));
}

/** The body that xAI itself gives, as an object. */
function readFlat(value: Json, depth: number): ApiError | null {
  const isFlat = isObject(value) && typeof value['code'] === 'string' && typeof value['error'] === 'string' && value['error'] !== '';
  return isFlat ? wrapped(readJsonError(value, { hasFailed: false }, depth), null) : null;
}

function withType(error: ApiError | null, event: JsonObject): ApiError | null {
  return error && { ...error, type: error.type ?? stringMember(event, 'type') };
}

/** OpenRouter's `raw` is sometimes bare text of the provider. */
function rawText(path: readonly string[], inner: Json): ApiError | null {
  return path.at(-1) === 'raw' && typeof inner === 'string' ? toError({ message: inner, shape: 'wrapped' }, inner) : null;
}

/** An answer inside a report: an object, JSON as text, or the page of an edge. Plain words are details, not the error. */
function readReport(inner: Json | undefined, depth: number): ApiError | null {
  if (isObject(inner)) return holdsError(inner) ? readJsonError(inner, { hasFailed: true }, depth + 1) : null;
  if (typeof inner !== 'string') return null;
  return looksLikeHtml(inner) ? readHtmlError(inner) : readNested(inner, depth);
}

function holdsError(value: JsonObject): boolean {
  return ['error', 'message', 'errors'].some((key) => Object.hasOwn(value, key));
}

/** JSON, or an older error told as text, inside a message: `code: 'x', message: "y"`. */
function readNested(text: Json | undefined, depth: number): ApiError | null {
  if (typeof text !== 'string' || depth > DEEPEST) return null;
  const told = /^\s*code:\s*['"](.{1,200}?)['"],\s*message:\s*['"](.*)['"]\s*$/s.exec(text);
  if (told) return toError({ message: (told[2] ?? '').replaceAll('\\"', '"'), code: told[1], shape: 'wrapped' }, text);
  const start = text.search(/[{[]\s*\\?["']/);
  if (start < 0) return null;
  const rest = text.slice(start);
  const inner = parseJson(rest) ?? parseJson(unescaped(rest)) ?? readLenient(rest, 0)?.value ?? readLenient(unescaped(rest), 0)?.value;
  return isObject(inner) ? readJsonError(inner, { hasFailed: true }, depth + 1) : null;
}

function readPlainError(value: JsonObject, { hasFailed }: JsonContext, depth: number): ApiError | null {
  const error = member(value, 'error');
  const code = member(value, 'code') ?? null;
  const common = { param: member(value, 'param'), status: statusOf(value), type: member(value, 'type') };
  if (typeof error === 'string' && error !== '') {
    const description = stringMember(value, 'error_description') ?? stringMember(value, 'message') ?? (/\s/.test(error) ? null : wordsBeside(value));
    const message = description === null || description === error ? error : `${error}: ${description}`;
    return toError({ ...common, message, code, shape: code === null ? 'error-only' : 'flat' }, value);
  }
  if (isObject(error)) {
    const found = readMembers(error, 'openai', depth);
    // Some put the words beside the object instead of into it.
    const beside = ['message', 'detail', 'error_description'].map((key) => stringMember(value, key)).find((text) => text !== null) ?? '';
    return found && toError({ ...common, ...found, message: found.message || beside, code: found.code ?? code, status: found.status ?? common.status, type: found.type ?? common.type }, value);
  }
  const errors = member(value, 'errors') ?? error;
  if (Array.isArray(errors) && errors.length > 0) {
    const inner = firstOf(errors.slice(0, 20), (item) =>
      typeof item === 'string' ? toError({ message: item, shape: 'error-only' }, item) : readJsonError(item, { hasFailed: true }, depth + 1));
    if (inner) return inner;
  }
  const isErrorEvent = value['type'] === 'error' || value['object'] === 'error' || value['type'] === 'response.failed';
  if (!hasFailed && !isErrorEvent && !isBareError(value)) return null;
  const found = readMembers(value, isErrorEvent ? 'sse' : 'flat', depth);
  return found && toError({ ...common, ...found }, value);
}

/** The words beside an error that is only a name (`ERROR_OPENAI`). */
function wordsBeside(value: JsonObject): string | null {
  const details = member(value, 'details');
  const places = [value, details, Array.isArray(details) ? details[0] : undefined];
  return places.flatMap((place) => ['detail', 'message', 'description', 'reason', 'details'].map((key) => stringMember(place, key))).find((words) => words !== null && words !== '') ?? null;
}

/** An answer of nothing but a code and a message is an error whatever its status: successful ones carry data. */
function isBareError(value: JsonObject): boolean {
  const keys = Object.keys(value);
  const hasCode = ['string', 'number'].includes(typeof value['code']);
  return hasCode && typeof value['message'] === 'string' && keys.every((key) => /^(?:code|message|details|type|param|status|request_?id)$/.test(key));
}

/** The place of a fault as Python frameworks tell it: `["body", "messages", 0, "content"]`. */
function placeInBody(place: Json | undefined): string | undefined {
  if (!isList(place) || place[0] !== 'body') return undefined;
  return spelled(pointerOf(...place.slice(1).filter((step) => typeof step === 'string' || typeof step === 'number')));
}

/** What a serverless function of AWS prints when it fails: its type and its message. Others put a general word beside the details there. */
function ofFunction(value: JsonObject): string | null {
  return typeof value['errorType'] === 'string' ? stringMember(value, 'errorMessage') : null;
}

function readMembers(value: JsonObject, shape: ErrorShape, depth: number): Found | null {
  const inner = member(value, 'error');
  if (isObject(inner) && depth <= DEEPEST) return readMembers(inner, shape, depth + 1);
  const detail = member(value, 'detail');
  const message =
    stringMember(value, 'message') ?? stringMember(value, 'error') ?? stringMember(value, 'detail') ?? stringMember(value, 'msg') ??
    stringMember(value, 'error_description') ?? stringMember(value, 'title') ?? ofFunction(value) ?? (Array.isArray(detail) ? stringMember(detail[0], 'msg') : null) ?? null;
  const code = member(value, 'code') ?? stringMember(value, 'status') ?? null;
  const type = member(value, 'type');
  if (message === null && typeof code !== 'string' && typeof type !== 'string') return null;
  return {
    message: message ?? '',
    code,
    type,
    param: member(value, 'param') ?? (Array.isArray(detail) ? placeInBody(member(detail[0], 'loc')) : undefined),
    status: statusOf(value),
    retryAfter: member(value, 'retry_after'),
    shape: typeof detail === 'string' && message === detail ? 'detail' : shape,
  };
}
