import type { Evidence } from '../../model/diagnosis';
import type { TransportError } from '../../model/exchange';
import type { Reading } from '../../model/reading';
import type { Told } from '../entry';
import { code } from '../words';

/** Why no answer came, where it is one of the kinds; null at once for every exchange that got its answer. */
export function transportOf({ exchange }: Reading, kinds: readonly TransportError['kind'][]): TransportError | null {
  const { transportError } = exchange;
  return transportError && kinds.includes(transportError.kind) ? transportError : null;
}

/** The browser's own word as evidence, and what little it told the page. */
export function transportEvidence(reading: Reading, { kind, code: said }: TransportError): Evidence[] {
  const seen = seenByPage(reading);
  return [{ source: 'transport', text: said ?? kind }, ...(seen === null ? [] : [{ source: 'transport', text: `the page's code sees “${seen}”` } as const])];
}

/** What `fetch` or the socket tells the code of the page, which is less than DevTools knows; null where nothing is known of the browser. */
function seenByPage({ exchange: { source, transportError, response } }: Reading): string | null {
  if (!transportError || source === 'text') return null;
  const { kind, code: said } = transportError;
  if (kind === 'websocket') return 'close code 1006';
  // Without a name nothing tells which browser blocked it.
  if (kind === 'blocked' && said === null) return null;
  if (kind === 'aborted') return 'AbortError';
  // Chromium names the failure in its log; Firefox does not, and its log is known to be its own only where it was followed live.
  if (said?.startsWith('net::')) return 'TypeError: Failed to fetch';
  if (source !== 'live' || said !== null) return null;
  return kind === 'reset' && response.status !== 0
    ? 'TypeError: Content-Length header of network response exceeds response Body.'
    : 'TypeError: NetworkError when attempting to fetch resource.';
}

/** A sentence for those who search for what their console shows; '' where that is not known. */
export function asThePageSeesIt({ reading }: Told): string {
  const seen = seenByPage(reading);
  return seen === null ? '' : ` The page's code sees only ${code(seen.replace(/^TypeError: /, ''))}.`;
}

/** The host of the request in code style, or "the server". */
export function hostOf({ reading }: Told): string {
  const { host } = reading.exchange.request;
  return host === '' ? 'the server' : code(host, 60);
}

/** Whether the request went to xAI itself. */
export function isAtXai({ reading }: Told): boolean {
  const { host } = reading.exchange.request;
  return host === 'api.x.ai' || host.endsWith('.api.x.ai');
}

/** How browsers name a connection that nobody took: another matter than an answer that takes long, and no patience of the client helps. */
export const NOT_TAKEN = /connection_timed_out/i;
