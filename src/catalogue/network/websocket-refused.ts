import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { backoff, code, never } from '../words';
import { hostOf, transportEvidence, transportOf } from './transport';

/** A handshake that came to nothing. One that was refused in words is explained by them; an error on an open socket too, if anything knows it. */
function recognise(reading: Reading): Recognition | null {
  const { exchange, error } = reading;
  const failure = transportOf(reading, ['websocket']);
  const isToldInWords = error !== null && error.message !== '';
  const { status, stream } = exchange.response;
  if (failure && !isToldInWords) {
    const refused = status !== null && status >= 400 ? status : null;
    return {
      confidence: 'exact',
      evidence: refused === null ? transportEvidence(reading, failure) : [{ source: 'status', text: `${refused} in place of 101` }],
      ...(refused === null ? {} : { values: { found: String(refused) } }),
    };
  }
  if (stream?.transport !== 'websocket' || !error) return null;
  return { confidence: 'status-only', evidence: [{ source: 'stream', text: `an error event: “${error.quote}”` }] };
}

function isOpenSocket({ reading }: Told): boolean {
  return reading.exchange.response.stream !== null && reading.error !== null;
}

/** Whether the session ended because its time was over. */
function isOver({ reading }: Told): boolean {
  return /\bsession\b.{0,40}\bmax(?:imum)?\b.{0,12}\b(?:duration|length|lifetime|time)\b/i.test(reading.error?.message ?? '');
}

export const websocketRefused: CatalogueEntry = {
  id: 'websocket-refused',
  topic: 'network',
  name: 'WebSocket refused',
  summary: 'The server did not accept the socket, or reported an error on it.',
  severity: 'error',
  patterns: [
    { says: /websocket connection to \S{1,200} failed|can not establish a connection to the server at wss?:/, seen: '2026-11' },
    { says: /(?:websocket|handshake).{0,60}(?:unexpected (?:server )?(?:response|status)(?: code)?|status|rejected .{0,30}http|http)(?: code)?:? ?(?<found>[45]\d\d)/, seen: '2026-09' },
    { says: /unexpected (?:server )?response(?: code)?: (?<found>[45]\d\d)/, seen: '2026-09' },
    { says: /\b(?:closed?(?: with)?(?: code)?|code)[ :=(]{1,3}(?<found>1006|1008|1011)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\bsession (?:has |was |is )?(?:hit|reached|exceeded|over) (?:the |its )?max(?:imum)?(?: session)? (?:duration|length|lifetime|time)/, seen: '2026-10' },
    { says: /\b(?:connection header did not include upgrade|upgrade header did not include websocket|sec-websocket-(?:key|version|protocol) header (?:is |was )?(?:missing|invalid|required|did not)|websocket (?:request could not be upgraded|upgrade (?:is |was )?(?:required|expected|failed|rejected)|handshake (?:was |has )?(?:failed|rejected|refused)))/, seen: '2026-10' },
  ],
  recognise,
  title: (told) => (isOver(told) ? 'Open a new socket' : isOpenSocket(told) ? 'Read the error on the socket' : 'Open the socket with a valid secret'),
  cause: (told) => {
    const { found } = told.values;
    if (isOver(told)) return `The server ended the socket, which was open for as long as one may be: ${code(told.reading.error?.message.replace(/\.$/, '') ?? '', 80)}.`;
    if (isOpenSocket(told)) return `The server reported an error on the open socket: ${code(told.reading.error?.message ?? '', 80)}.`;
    if (found === '401' || found === '403') return `The socket to ${hostOf(told)} was refused with ${found}: a browser can send no key in a header, and the secret is missing, expired or not allowed.`;
    if (found === '404') return `The socket to ${hostOf(told)} was refused with 404: the path or the model in the URL is unknown.`;
    if (found === '1006') return 'The socket broke off without a closing message (1006); browsers report a refused handshake in the same way.';
    return `The socket to ${hostOf(told)} was not accepted${found ? ` (${found})` : ''}; browsers do not tell why.`;
  },
  steps: (told) =>
    isOver(told)
      ? ['Open a new socket, and send the conversation again.', 'Open a new socket before the time is over, where a conversation goes on.']
      : isOpenSocket(told)
      ? ['Correct the event that was sent last; the error names what is wrong with it.', 'Close the socket and open a new one where the error ends the session.']
      : [
          'Make a client secret on a server (`/v1/realtime/client_secrets`, at most an hour) and pass it as the subprotocol `xai-client-secret.` followed by its value.',
          'Check the path and the `model` in the URL: ids of other vendors are unknown.',
          'Open a new socket before 25 minutes are over; the server ends older ones.',
        ],
  retry: ({ values }) =>
    /^(?:401|403|404|1008)$/.test(values['found'] ?? '')
      ? never('The same handshake is refused again.')
      : backoff('A new socket may be accepted; wait longer after each attempt.'),
  docs: [DOCS.websocket, DOCS.reference],
  examples: [
    {
      provenance: 'built', source: 'what Chromium writes to the console', status: null,
      body: "WebSocket connection to 'wss://api.x.ai/v1/realtime?model=grok-voice-latest' failed: Error during WebSocket handshake: Unexpected response code: 403",
    },
    {
      provenance: 'built', source: 'facts about the handshake, 2026-10: 401, 403 or 404 as HTTP', status: 403, method: 'GET',
      url: 'wss://api.x.ai/v1/realtime?model=grok-voice-latest', body: '',
    },
  ],
};
