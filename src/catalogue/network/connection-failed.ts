import { ownServer } from '../answered-by';
import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Reading } from '../../model/reading';
import type { TransportError } from '../../model/exchange';
import { DOCS } from '../docs';
import { backoff, code, never } from '../words';
import { asThePageSeesIt, hostOf, isAtXai, NOT_TAKEN, transportEvidence, transportOf } from './transport';

type Failure = 'refused' | 'silent' | 'dns' | 'reset' | 'tls' | 'no-tls' | 'offline' | 'unknown';

function recognise(reading: Reading): Recognition | null {
  const failure = transportOf(reading, ['refused', 'dns', 'reset', 'tls', 'offline', 'unknown']) ?? silence(reading);
  const { status, stream } = reading.exchange.response;
  // A stream that had begun is told as one that broke off.
  if (!failure || (stream?.transport === 'sse' && stream.events.length > 0 && status !== 0)) return null;
  return { confidence: failure.kind === 'unknown' ? 'likely' : 'exact', evidence: transportEvidence(reading, failure) };
}

function silence(reading: Reading): TransportError | null {
  const failure = transportOf(reading, ['timeout']);
  return failure && NOT_TAKEN.test(failure.code ?? '') ? failure : null;
}

/** What listens there has answered otherwise than TLS does, as a server of plain HTTP. */
const NO_TLS = /err_ssl_protocol_error|wrong.version.number|err_ssl_wrong_version|rx_record_too_long/;

const WORDS: readonly (readonly [RegExp, Failure])[] = [
  [/refused/, 'refused'],
  [NOT_TAKEN, 'silent'],
  [/enotfound|eai_again|getaddrinfo|name_not_resolved|dns/, 'dns'],
  [/disconnected|offline/, 'offline'],
  [NO_TLS, 'no-tls'],
  [/ssl|cert|tls/, 'tls'],
  [/reset|closed|hang up|empty_response/, 'reset'],
];

/** What went wrong on the way, by the browser, else by the words. */
function failureOf({ reading }: Told): Failure {
  const kind: TransportError['kind'] = reading.exchange.transportError?.kind ?? 'unknown';
  if (kind === 'refused' || kind === 'dns' || kind === 'reset' || kind === 'offline') return kind;
  const said = `${reading.exchange.transportError?.code ?? ''} ${reading.error?.message ?? ''}`.toLowerCase();
  if (kind === 'tls') return NO_TLS.test(said) ? 'no-tls' : 'tls';
  return WORDS.find(([words]) => words.test(said))?.[1] ?? 'unknown';
}

const CAUSES: Readonly<Record<Failure, (host: string, hasBegun: boolean) => string>> = {
  refused: (host) => `Nothing listens at ${host}: the connection was refused.`,
  silent: (host) => `${host.replace(/^the/, 'The')} did not take the connection in time: it is down, or something in between drops what is sent to it.`,
  dns: (host) => `The name ${host} could not be resolved.`,
  reset: (host, hasBegun) => `The connection to ${host} was closed ${hasBegun ? 'in the middle of' : 'before'} the answer.`,
  tls: (host) => `The secure connection to ${host} failed: its certificate was not accepted.`,
  'no-tls': (host) => `The secure connection to ${host} failed: what listens there did not answer in TLS.`,
  offline: () => 'The browser is offline.',
  unknown: (host) => `No answer came from ${host}, and the browser does not tell why.`,
};

/** Chromium sends nothing more from a page that has very many requests under way (about 1 500 in a test with version 156). */
function isCrowded({ reading }: Told): boolean {
  return reading.exchange.transportError?.code === 'net::ERR_INSUFFICIENT_RESOURCES';
}

const CROWDED = 'The browser did not send the request: the page has too many under way at the same time.';

/** Whether an answer had begun: it has a status. */
function hasBegun({ reading }: Told): boolean {
  return (reading.exchange.response.status ?? 0) !== 0;
}

/** The host that answered, in code style, where it says of itself that it got no answer from another one. */
function relaying({ reading }: Told): string | null {
  const { exchange: { request, response, transportError } } = reading;
  return transportError === null && (response.status ?? 0) >= 400 && request.host !== '' ? code(request.host, 60) : null;
}

/** The address that the words name: "ECONNREFUSED 127.0.0.1:11434". */
function addressNamed({ reading }: Told): string | null {
  return /\b(?:econnrefused|econnreset|etimedout|enotfound|eai_again|ehostunreach|dial tcp|lookup|connect to)\s+([a-z\d[][\w.:[\]-]{2,100})/i.exec(reading.error?.message ?? '')?.[1]?.replace(/[.:]+$/, '') ?? null;
}

const FIRST: Readonly<Record<Failure, (told: Told) => string>> = {
  refused: (told) => (isAtXai(told) ? 'Check the firewall or company proxy in between.' : 'Start the server at that address, or correct the port.'),
  silent: () => 'Check the firewall, the VPN or the company proxy in between.',
  dns: () => 'Check the spelling of the host, then the connection to the network.',
  reset: () => 'Send the request again; stream long answers (`stream: true`) so that the connection does not idle.',
  tls: () => 'Open the address in a tab to see what is wrong with the certificate; company proxies often replace it.',
  'no-tls': (told) => (isAtXai(told) ? 'Check the firewall or company proxy in between: it answers in place of the API.' : 'Write `http://` in place of `https://` if the server there speaks plain HTTP.'),
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
    { says: /\bconnect etimedout\b|\bund_err_connect_timeout\b/, seen: '2026-11' },
    { says: /\betimedout\b/, seen: '2026-11', certainty: 'likely' },
    { says: /\b(?:econnrefused|econnreset|enotfound|eai_again|ehostunreach|enetunreach|epipe)\b|\bgetaddrinfo\b|\bsocket hang up\b/, seen: '2026-07' },
    { says: /\b(?:connection|connect call) (?:was )?(?:refused|reset|aborted|failed|closed unexpectedly)|\b(?:could not|can not|failed to|unable to) (?:connect|establish a connection|resolve host)/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:self[- ]signed certificate|certificate (?:has expired|verify failed)|unable to (?:verify the first|get local issuer) certificate)/, seen: '2026-07' },
    { says: /\bfailed to fetch\b|\bfetch failed\b|networkerror when attempting to fetch|\bload failed$|^(?:[\w.]{0,40}: )?connection error\.?$/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:nameresolutionerror|newconnectionerror|max retries exceeded with url|failed to resolve|name or service not known|temporary failure in name resolution|nodename nor servname|no such host|dns error|failed to lookup address|could not resolve (?:host|proxy)(?! (?:for|of|in)\b)|unknownhostexception|name resolution (?:failed|error)|no address associated with hostname)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:connecterror|connectexception|all connection attempts failed|tcp connect error|error trying to connect|error sending request|dial tcp|remotedisconnected|remote end closed connection|server disconnected|no route to host|network is unreachable|other side closed|und_err_socket|apiconnectionerror|an error occurred while sending the request|unexpected eof while reading)\b|^(?:[\w.]{0,40}: )?network ?error\.?$/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:sslerror|sslcertverificationerror|ssl certificate problem|certificate_verify_failed|sslhandshakeexception|pkix path building failed|ssl connection could not be established|x509: certificate|invalid peer certificate|unable_to_verify_leaf_signature|cert_has_expired|depth_zero_self_signed_cert|self_signed_cert_in_chain|tls handshake (?:eof|error|failed|timeout))\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bcurl(?: error)?:? ?\(?(?:5|6|7|35|52|56|60)\b|\bproxyerror\b|\btunnel connection failed\b|\b(?:can not|unable to|failed to) connect to (?:the )?proxy\b/, seen: '2026-10', certainty: 'likely' },
    { says: /^(?:get|post) \S{1,120}: (?:unexpected )?eof$/, seen: '2026-10', certainty: 'likely' },
  ],
  yieldsTo: ['cors-blocked', 'blocked-by-client', 'request-aborted', 'websocket-refused'],
  recognise,
  title: (told) => (relaying(told) !== null ? 'Check the connection of the server' : failureOf(told) === 'offline' ? 'Go online' : failureOf(told) === 'dns' ? 'Check the host name' : 'Check the connection'),
  cause: (told) => {
    const relay = relaying(told);
    const address = addressNamed(told);
    if (relay !== null) return `${relay} answered, but could not reach ${address === null ? 'the server behind it' : code(address, 60)}.`;
    return `${isCrowded(told) ? CROWDED : CAUSES[failureOf(told)](hostOf(told), hasBegun(told))}${asThePageSeesIt(told)}`;
  },
  steps: (told) => (relaying(told) !== null ? [
    'Check on that server the address it calls, and that something listens there.',
    `Look at the log of ${ownServer(told) ?? 'the gateway'} for the whole error.`,
  ] : isCrowded(told) ? ['Send fewer requests at a time, some tens at most.', 'Read the answers, or cancel the requests that are not needed any more.'] : [
    FIRST[failureOf(told)](told),
    ...(failureOf(told) === 'unknown' ? ['Turn off ad blockers, VPN and company proxies one at a time.', 'Ignore this where the page cancelled the request itself, which this browser does not tell apart.'] : []),
    ...(isAtXai(told) ? ['Look at status.x.ai for a disruption.'] : []),
  ]),
  retry: (told) =>
    ['tls', 'no-tls', 'dns'].includes(failureOf(told))
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
