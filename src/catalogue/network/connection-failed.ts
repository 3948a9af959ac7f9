import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Reading } from '../../model/reading';
import type { TransportError } from '../../model/exchange';
import { DOCS } from '../docs';
import { backoff, never } from '../words';
import { hostOf, isAtXai, transportEvidence, transportOf } from './transport';

type Failure = 'refused' | 'dns' | 'reset' | 'tls' | 'offline' | 'unknown';

function recognise(reading: Reading): Recognition | null {
  const failure = transportOf(reading, ['refused', 'dns', 'reset', 'tls', 'offline', 'unknown']);
  if (failure) return { confidence: failure.kind === 'unknown' ? 'likely' : 'exact', evidence: transportEvidence(failure) };
  const { response, transportError, source } = reading.exchange;
  if (response.status !== 0 || transportError || source === 'text') return null;
  return { confidence: 'likely', evidence: [{ source: 'status', text: 'no answer arrived' }] };
}

const WORDS: readonly (readonly [RegExp, Failure])[] = [
  [/refused/, 'refused'],
  [/enotfound|eai_again|getaddrinfo|name_not_resolved|dns/, 'dns'],
  [/disconnected|offline/, 'offline'],
  [/ssl|cert|tls/, 'tls'],
  [/reset|closed|hang up|empty_response/, 'reset'],
];

/** What went wrong on the way, by the browser, else by the words. */
function failureOf({ reading }: Told): Failure {
  const kind: TransportError['kind'] = reading.exchange.transportError?.kind ?? 'unknown';
  if (kind === 'refused' || kind === 'dns' || kind === 'reset' || kind === 'tls' || kind === 'offline') return kind;
  const said = `${reading.exchange.transportError?.code ?? ''} ${reading.error?.message ?? ''}`.toLowerCase();
  return WORDS.find(([words]) => words.test(said))?.[1] ?? 'unknown';
}

const CAUSES: Readonly<Record<Failure, (host: string) => string>> = {
  refused: (host) => `Nothing listens at ${host}: the connection was refused.`,
  dns: (host) => `The name ${host} could not be resolved.`,
  reset: (host) => `The connection to ${host} was closed before the answer.`,
  tls: (host) => `The secure connection to ${host} failed: its certificate was not accepted.`,
  offline: () => 'The browser is offline.',
  unknown: (host) => `No answer came from ${host}, and the browser does not tell why.`,
};

const FIRST: Readonly<Record<Failure, (told: Told) => string>> = {
  refused: (told) => (isAtXai(told) ? 'Check the firewall or company proxy in between.' : 'Start the server at that address, or correct the port.'),
  dns: () => 'Check the spelling of the host, then the connection to the network.',
  reset: () => 'Send the request again; stream long answers (`stream: true`) so that the connection does not idle.',
  tls: () => 'Open the address in a tab to see what is wrong with the certificate; company proxies often replace it.',
  offline: () => 'Go online, then send the request again.',
  unknown: () => 'Look at the same request in the Network panel and the console: they name what the page cannot see.',
};

export const connectionFailed: CatalogueEntry = {
  id: 'connection-failed',
  topic: 'network',
  name: 'Connection failed',
  summary: 'No answer came: refused, reset, unresolved, offline, or no secure connection.',
  severity: 'error',
  patterns: [
    { says: /\berr_(?:connection_\w+|name_not_resolved|name_resolution_failed|internet_disconnected|network_changed|network_io_suspended|address_unreachable|empty_response|ssl_\w+|cert_\w+|tunnel_connection_failed|proxy_connection_failed|socket_not_connected|http2_protocol_error|quic_protocol_error)\b/, seen: '2026-11' },
    { says: /\bns_error_(?:connection_refused|net_reset|net_interrupt|unknown_host|offline|net_timeout|proxy_\w+|unknown_proxy_host)\b/, seen: '2026-11' },
    { says: /\b(?:econnrefused|econnreset|enotfound|eai_again|ehostunreach|enetunreach|epipe)\b|\bgetaddrinfo\b|\bsocket hang up\b/, seen: '2026-07' },
    { says: /\b(?:connection|connect call) (?:was )?(?:refused|reset|aborted|failed|closed unexpectedly)|\b(?:could not|can not|failed to|unable to) (?:connect|establish a connection|resolve host)/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:self[- ]signed certificate|certificate (?:has expired|verify failed)|unable to (?:verify the first|get local issuer) certificate)/, seen: '2026-07' },
    { says: /\bfailed to fetch\b|\bfetch failed\b|networkerror when attempting to fetch|\bload failed$|^(?:[\w.]{0,40}: )?connection error\.?$/, seen: '2026-09', certainty: 'likely' },
  ],
  yieldsTo: ['cors-blocked', 'blocked-by-client', 'request-aborted', 'websocket-refused'],
  recognise,
  title: (told) => (failureOf(told) === 'offline' ? 'Go online' : failureOf(told) === 'dns' ? 'Check the host name' : 'Check the connection'),
  cause: (told) => CAUSES[failureOf(told)](hostOf(told)),
  steps: (told) => [
    FIRST[failureOf(told)](told),
    ...(failureOf(told) === 'unknown' ? ['Turn off ad blockers, VPN and company proxies one at a time.'] : []),
    ...(isAtXai(told) ? ['Look at status.x.ai for a disruption.'] : []),
  ],
  retry: (told) =>
    failureOf(told) === 'tls' || failureOf(told) === 'dns'
      ? never('The same request fails until the cause is removed.')
      : backoff('The same request may pass once the connection is back.'),
  docs: [DOCS.fetch, DOCS.status],
  examples: [
    { provenance: 'built', source: 'what Chromium gives for a closed port', status: 0, method: 'POST', url: 'http://localhost:3000/v1/chat/completions', body: '', transportCode: 'net::ERR_CONNECTION_REFUSED' },
    { provenance: 'built', source: 'what Chromium gives for an unknown host', status: 0, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', transportCode: 'net::ERR_NAME_NOT_RESOLVED' },
    { provenance: 'built', source: 'what Chromium gives without a network', status: 0, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', transportCode: 'net::ERR_INTERNET_DISCONNECTED' },
    { provenance: 'built', source: 'what Node prints when the name is unknown', status: null, body: 'TypeError: fetch failed: getaddrinfo ENOTFOUND api.x.ai' },
  ],
};
