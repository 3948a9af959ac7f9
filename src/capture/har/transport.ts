import { headerValue, type Header, type TransportError } from '../../model/exchange';

const BY_CODE: readonly (readonly [code: RegExp, kind: TransportError['kind']])[] = [
  [/ERR_ABORTED|NS_BINDING_ABORTED/, 'aborted'],
  [/ERR_BLOCKED_BY|blocked/i, 'blocked'],
  [/TIMED_OUT|NET_TIMEOUT/, 'timeout'],
  [/NAME_NOT_RESOLVED|NAME_RESOLUTION|UNKNOWN_HOST|DNS/, 'dns'],
  [/CONNECTION_REFUSED|ADDRESS_UNREACHABLE|ADDRESS_INVALID|PROXY_CONNECTION/, 'refused'],
  [/INTERNET_DISCONNECTED|NETWORK_CHANGED|OFFLINE/, 'offline'],
  [/CERT|SSL|TLS/, 'tls'],
  [/CONNECTION_(?:RESET|CLOSED|ABORTED|FAILED)|EMPTY_RESPONSE|HTTP2|QUIC|INCOMPLETE|CONTENT_LENGTH_MISMATCH|NET_(?:RESET|INTERRUPT)/, 'reset'],
];

/** What an entry tells of a request's way over the network. */
export interface Journey {
  readonly url: string;
  readonly method: string;
  /** 0: no answer arrived; null: one arrived, of unknown status. */
  readonly status: number | null;
  /** Chromium's `_error`, or another tool's word. */
  readonly errorText: string | null;
  readonly resourceType: string | null;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly isWebSocket: boolean;
  readonly socketFailed: boolean;
  readonly viaServiceWorker: boolean;
  /** Bytes of the answer's body that arrived, as a browser told live; null where that is not known. */
  readonly receivedBytes: number | null;
}

/** Why the page got no (readable) answer, as far as the entry tells; null where it got one. */
export function transportErrorOf(journey: Journey): TransportError | null {
  const { status, errorText, resourceType } = journey;
  if (journey.isWebSocket) return webSocketError(journey);
  if (errorText !== null && errorText !== '') return isOpaque(journey) ? null : named(errorText, journey);
  if (isRefusedPreflight(journey)) return { kind: 'preflight', code: null };
  // What Chromium blocks before it reaches the network, such as mixed content, fails with an empty name.
  if (status === 0 && errorText === '' && isScripted(journey)) return { kind: 'blocked', code: null };
  // Chromium names every other failure: status 0 without a name is a request that it tells no more of, such as the script of a service worker.
  if (status === 0) return resourceType === null ? { kind: 'unknown', code: null } : null;
  if (isHiddenByCors(journey)) return { kind: 'cors', code: null };
  return isShort(journey) ? { kind: 'reset', code: null } : null;
}

/** A `no-cors` request is answered opaquely by design: the page may not read the answer, and Chromium then shows none of its headers. */
export function isOpaque({ status, requestHeaders, responseHeaders, resourceType, errorText }: Journey): boolean {
  if (status === 0) return false;
  if (headerValue(requestHeaders, 'sec-fetch-mode') === 'no-cors') return true;
  return resourceType === 'fetch' && responseHeaders.length === 0 && /ABORTED/.test(errorText ?? '');
}

function webSocketError({ status, socketFailed, errorText }: Journey): TransportError | null {
  const isRefused = status !== null && (status >= 400 || status === 0);
  return isRefused || socketFailed ? { kind: 'websocket', code: errorText } : null;
}

function named(code: string, journey: Journey): TransportError | null {
  const { responseHeaders, resourceType } = journey;
  const status = journey.status ?? 0;
  // A page that closes an EventSource has read what it wanted.
  if (resourceType === 'eventsource' && /ABORTED/.test(code) && status > 0 && status < 400) return null;
  if (/ERR_FAILED/.test(code)) {
    const isReadable = headerValue(responseHeaders, 'access-control-allow-origin') !== null;
    if (status > 0 && !isReadable) return { kind: 'cors', code };
    // A scripted request that failed for no named reason is one whose preflight was refused, or, without a preflight, one whose answer was
    // withheld: on a busy machine Chromium may not tell the status of such an answer.
    if (status !== 0 || !isScripted(journey)) return { kind: 'unknown', code };
    return { kind: needsPreflight(journey) ? 'preflight' : 'cors', code };
  }
  return { kind: BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'unknown', code };
}

/** Whether code of the page made the request, as Chromium tells. */
function isScripted({ resourceType }: Journey): boolean {
  return resourceType === 'fetch' || resourceType === 'xhr';
}

/** Headers that a browser sets by itself, or that a page may set without a preflight. */
const UNASKED = /^(?:accept(?:-\w+)?|cache-control|connection|content-(?:language|length)|cookie|dnt|host|origin|pragma|priority|range|referer|save-data|te|user-agent|sec-.*)$/;
const UNASKED_TYPE = /^\s*(?:text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

/** Whether a request of a page to another origin is preceded by a preflight (Fetch standard). */
function needsPreflight({ method, requestHeaders }: Journey): boolean {
  if (!['GET', 'HEAD', 'POST'].includes(method)) return true;
  return requestHeaders.some(({ name, value }) => (name === 'content-type' ? !UNASKED_TYPE.test(value) : !UNASKED.test(name)));
}

/** Firefox shows a preflight that was refused in place of its request; one that is answered well may still not allow what is asked for. */
function isRefusedPreflight({ method, status, requestHeaders, responseHeaders }: Journey): boolean {
  if (method !== 'OPTIONS' || headerValue(requestHeaders, 'origin') === null || status === null || status === 0) return false;
  const asked = headerValue(requestHeaders, 'access-control-request-method');
  if (status >= 400 || asked === null) return status >= 400;
  if (status >= 300 || headerValue(responseHeaders, 'access-control-allow-origin') === null) return true;
  const methods = listed(headerValue(responseHeaders, 'access-control-allow-methods'));
  const headers = listed(headerValue(responseHeaders, 'access-control-allow-headers'));
  const lacking = listed(headerValue(requestHeaders, 'access-control-request-headers')).filter((name) => !headers.includes(name));
  const isMethodAllowed = ['get', 'head', 'post'].includes(asked.toLowerCase()) || methods.includes('*') || methods.includes(asked.toLowerCase());
  return !isMethodAllowed || (lacking.length > 0 && !headers.includes('*'));
}

function listed(value: string | null): string[] {
  return (value ?? '').toLowerCase().split(',').map((item) => item.trim()).filter((item) => item !== '');
}

/** Firefox marks no broken answer; but one that is shorter than announced is one. */
function isShort({ method, status, responseHeaders, resourceType, receivedBytes }: Journey): boolean {
  const announced = Number(headerValue(responseHeaders, 'content-length') ?? Number.NaN);
  if (resourceType !== null || receivedBytes === null || receivedBytes === 0 || method === 'HEAD' || status === 304 || status === 206) return false;
  return headerValue(responseHeaders, 'content-encoding') === null && announced > receivedBytes;
}

/** Firefox marks no CORS failure; but a cross-origin answer without the header is one that the page could not read. */
function isHiddenByCors({ url, method, requestHeaders, responseHeaders, resourceType, viaServiceWorker }: Journey): boolean {
  if (resourceType !== null || viaServiceWorker || method === 'OPTIONS') return false;
  const origin = headerValue(requestHeaders, 'origin');
  if (origin === null || headerValue(requestHeaders, 'sec-fetch-mode') !== 'cors') return false;
  return !url.startsWith(origin) && headerValue(responseHeaders, 'access-control-allow-origin') === null;
}
