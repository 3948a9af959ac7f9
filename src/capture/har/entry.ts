import { findEndpoint } from '../../api/endpoints';
import { isXaiHost } from '../../api/hosts';
import { bodyText, headerValue, type Body, type Exchange, type Header, type Hop, type Initiator, type Timing } from '../../model/exchange';
import { isObject } from '../../model/json';
import { redactExchange } from '../../redact/exchange';
import { redactUrl } from '../../redact/redact';
import { requestBody, responseBody, type Content } from './bodies';
import { headersOf, isFromFirefox, listAt, mediaType, numberAt, objectAt, stringAt } from './fields';
import { readSecrets } from './secrets';
import { streamOf } from './stream';
import { isOpaque, transportErrorOf, type Journey } from './transport';

/** No method is longer; a broken file may say anything. */
const LONGEST_METHOD = 40;

/** How the caller knows the entry. */
export interface EntryOptions {
  readonly id: string;
  readonly source: 'live' | 'har';
  /** The redirects that led to the entry. */
  readonly hops?: readonly Hop[];
}

/** Tells whether Chromium names an entry a preflight. It says nothing of its own: where it was refused, its request tells so. */
export function isNamedPreflight(entry: unknown): boolean {
  return stringAt(entry, '_resourceType') === 'preflight';
}

/** Tells whether an entry is a preflight that the browser made by itself. */
export function isPreflight(entry: unknown): boolean {
  const request = objectAt(entry, 'request');
  if (isNamedPreflight(entry)) return true;
  if (stringAt(request, 'method')?.toUpperCase() !== 'OPTIONS') return false;
  const headers = headersOf(request);
  // A preflight never carries a key; an OPTIONS that the page sends itself may.
  return headerValue(headers, 'origin') !== null && headerValue(headers, 'authorization') === null;
}

/**
 * Turns a HAR entry of any browser or tool into an Exchange; secrets leave it here.
 * `content` is the body that the browser handed over live; null takes it from the entry itself.
 * Gives null for what is no request, and for preflights that say nothing of their own.
 */
export function exchangeFromHar(entry: unknown, content: Content | null, options: EntryOptions): Exchange | null {
  if (!isObject(entry) || !isObject(entry['request'])) return null;
  const request = objectAt(entry, 'request');
  const response = objectAt(entry, 'response');
  const rawUrl = stringAt(request, 'url') ?? '';
  const method = (stringAt(request, 'method') ?? 'GET').slice(0, LONGEST_METHOD).toUpperCase();
  const resourceType = stringAt(entry, '_resourceType');
  const requestHeaders = headersOf(request);
  const responseHeaders = headersOf(response);
  // Firefox loses the status of some requests that a page makes while it loads. Where headers or a body came, an answer came.
  const hasAnswered = responseHeaders.length > 0 || (numberAt(objectAt(response, 'content'), 'size') ?? 0) > 0;
  const isStatusLost = resourceType === null && hasAnswered && stringAt(response, '_error') === null;
  const told = numberAt(response, 'status') ?? 0;
  const status = told === 0 && isStatusLost ? null : told;
  const isWebSocket = /^wss?:/i.test(rawUrl) || resourceType === 'websocket';
  const journey: Journey = {
    url: rawUrl, method, status, resourceType, requestHeaders, responseHeaders, isWebSocket,
    errorText: stringAt(response, '_error') ?? stringAt(entry, '_error') ?? stringAt(response, '_failureText'),
    socketFailed: listAt(entry, '_webSocketMessages').some((message) => stringAt(message, 'type') === 'error'),
    viaServiceWorker: response['_fetchedViaServiceWorker'] === true,
    // Files are cut and cleaned by tools; only what a browser says at the time is to be relied on.
    receivedBytes: options.source === 'live' ? numberAt(objectAt(response, 'content'), 'size') : null,
  };
  const failure = transportErrorOf(journey);
  // Only Firefox shows a refused one without its request.
  if (isPreflight(entry) && (isNamedPreflight(entry) || failure === null)) return null;

  const startedAt = Date.parse(stringAt(entry, 'startedDateTime') ?? '') || 0;
  const { credential, secrets } = readSecrets(rawUrl, requestHeaders, responseHeaders, headersAreComplete(requestHeaders, resourceType));
  const sent = requestBody(request, requestHeaders, resourceType !== null);
  const received = responseBody(response, responseHeaders, content, isOpaque(journey) ? 'opaque' : failure, isFromFirefox(entry));
  const url = redactUrl(rawUrl, secrets);
  const { host, path } = hostAndPath(url);
  const way = { isFromXai: isXaiHost(host), hasFailed: failure !== null };
  const stream = streamOf(entry, received, mediaType(headerValue(responseHeaders, 'content-type')), startedAt, way);
  return redactExchange({
    id: options.id,
    source: options.source,
    startedAt,
    durationMs: numberAt(entry, 'time'),
    request: {
      method, url, host, path,
      endpoint: findEndpoint(path)?.template ?? null,
      model: modelOf(sent, url),
      headers: requestHeaders,
      body: sent,
    },
    credential,
    response: {
      status,
      headers: responseHeaders,
      body: received,
      stream,
    },
    transportError: failure,
    initiator: initiatorOf(entry),
    timing: timingOf(entry),
    ...(options.hops && options.hops.length > 0 && { hops: options.hops }),
  }, secrets);
}

/** Chromium shows only provisional headers of requests that never left (no `:authority`, few others): a missing one proves nothing. */
function headersAreComplete(headers: readonly Header[], resourceType: string | null): boolean {
  if (headers.length === 0) return false;
  return resourceType === null || headers.length > 6 || headers.some(({ name }) => name === 'host' || name === 'content-length');
}

/** Takes host and path out of a URL, also out of one that is not valid. */
export function hostAndPath(url: string): { host: string; path: string } {
  const found = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*)([^?#]*)/i.exec(url);
  return { host: (found?.[1] ?? '').toLowerCase().replace(/:443$/, ''), path: found?.[2] === '' ? '/' : (found?.[2] ?? '') };
}

const FAR_ENOUGH = 200_000;

/** The model that the request names, found without parsing the body. */
function modelOf(body: Body, url: string): string | null {
  const text = bodyText(body);
  const named = text === null ? null : /(?:^|[{,\s])"model"\s*:\s*"([^"\\]{1,200})"/.exec(text.slice(0, FAR_ENOUGH)) ?? /(?:^|[{,\s])"model"\s*:\s*"([^"\\]{1,200})"/.exec(text.slice(-2000));
  if (named?.[1] !== undefined) return named[1];
  return /[?&]model=([^&#]{1,200})/.exec(url)?.[1] ?? null;
}

function initiatorOf(entry: unknown): Initiator | null {
  const initiator = objectAt(entry, '_initiator');
  const kind = stringAt(initiator, 'type');
  if (kind === null) return null;
  const frames = listAt(objectAt(initiator, 'stack'), 'callFrames');
  const frame = frames.find((candidate) => (stringAt(candidate, 'url') ?? '') !== '') ?? initiator;
  const line = numberAt(frame, 'lineNumber');
  const column = numberAt(frame, 'columnNumber');
  return {
    kind,
    url: stringAt(frame, 'url') || null,
    line: line === null ? null : line + 1,
    column: column === null ? null : column + 1,
    functionName: stringAt(frame, 'functionName') || null,
  };
}

function timingOf(entry: unknown): Timing | null {
  if (!isObject(entry) || !isObject(entry['timings'])) return null;
  const timings = entry['timings'];
  return {
    blocked: numberAt(timings, 'blocked'), dns: numberAt(timings, 'dns'), connect: numberAt(timings, 'connect'), tls: numberAt(timings, 'ssl'),
    send: numberAt(timings, 'send'), wait: numberAt(timings, 'wait'), receive: numberAt(timings, 'receive'),
  };
}
