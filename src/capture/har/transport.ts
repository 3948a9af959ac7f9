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
  readonly status: number;
  /** Chromium's `_error`, or another tool's word. */
  readonly errorText: string | null;
  readonly resourceType: string | null;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly isWebSocket: boolean;
  readonly socketFailed: boolean;
  readonly viaServiceWorker: boolean;
}

/** Why the page got no (readable) answer, as far as the entry tells; null where it got one. */
export function transportErrorOf(journey: Journey): TransportError | null {
  const { status, errorText } = journey;
  if (journey.isWebSocket) return webSocketError(journey);
  const isNoCors = headerValue(journey.requestHeaders, 'sec-fetch-mode') === 'no-cors';
  if (errorText !== null && errorText !== '') return named(errorText, journey, isNoCors);
  if (isRefusedPreflight(journey)) return { kind: 'preflight', code: null };
  if (status === 0) return { kind: 'unknown', code: null };
  return isHiddenByCors(journey) ? { kind: 'cors', code: null } : null;
}

function webSocketError({ status, socketFailed, errorText }: Journey): TransportError | null {
  if (status === 101 && !socketFailed) return null;
  return status >= 400 || status === 0 || socketFailed ? { kind: 'websocket', code: errorText } : null;
}

function named(code: string, { status, responseHeaders, resourceType }: Journey, isNoCors: boolean): TransportError | null {
  // A no-cors request is answered opaquely by design, and a page that closes an EventSource has read what it wanted.
  if (isNoCors && status > 0) return null;
  if (resourceType === 'eventsource' && /ABORTED/.test(code) && status > 0 && status < 400) return null;
  if (/ERR_FAILED/.test(code)) {
    const isReadable = headerValue(responseHeaders, 'access-control-allow-origin') !== null;
    if (status > 0 && !isReadable) return { kind: 'cors', code };
    // A scripted request that never left for no named reason is one whose preflight was refused.
    return { kind: status === 0 && (resourceType === 'fetch' || resourceType === 'xhr') ? 'preflight' : 'unknown', code };
  }
  return { kind: BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'unknown', code };
}

function isRefusedPreflight({ method, status, requestHeaders }: Journey): boolean {
  return method === 'OPTIONS' && headerValue(requestHeaders, 'origin') !== null && status >= 400;
}

/** Firefox marks no CORS failure; but a cross-origin answer without the header is one that the page could not read. */
function isHiddenByCors({ url, method, requestHeaders, responseHeaders, resourceType, viaServiceWorker }: Journey): boolean {
  if (resourceType !== null || viaServiceWorker || method === 'OPTIONS') return false;
  const origin = headerValue(requestHeaders, 'origin');
  if (origin === null || headerValue(requestHeaders, 'sec-fetch-mode') !== 'cors') return false;
  return !url.startsWith(origin) && headerValue(responseHeaders, 'access-control-allow-origin') === null;
}
