import { member } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { after, backoff, code } from '../words';

/** What the edge means by its own statuses. */
const EDGE: Readonly<Record<number, string>> = {
  504: 'got no answer in time from the server behind it',
  520: 'got an answer it could not read from the server behind it',
  521: 'was refused by the server behind it',
  522: 'could not connect to the server behind it',
  523: 'could not reach the server behind it',
  524: 'connected, and got no answer within about 100 seconds',
  525: 'could not agree on TLS with the server behind it',
  526: 'does not trust the certificate of the server behind it',
  527: 'lost the connection to the server behind it',
  530: 'could not resolve the server behind it',
};

function statusOf({ exchange, error }: Reading): number | null {
  return exchange.response.status ?? error?.status ?? null;
}

function isStreamed(reading: Reading): boolean {
  return member(reading.request, 'stream') === true;
}

/** Only these tell that the answer took too long; the others failed before any model was asked. */
function isTooLong(told: Told): boolean {
  const status = statusOf(told.reading);
  return status === null || status === 504 || status === 524;
}

export const gatewayTimeout: CatalogueEntry = {
  id: 'gateway-timeout',
  topic: 'server',
  name: 'Gateway timeout',
  summary: 'The edge in front of the API got no answer in time, or none it could use (504, 520 to 527).',
  severity: 'error',
  patterns: [
    { says: /(?:504:? )?gateway[ -]time-?out(?:: error code 504)?/, seen: '2026-01' },
    { says: /error(?: code)?:? 5(?:04|2[0-7]|30)\b|\b52[0-7]: /, seen: '2026-01' },
    { says: /a timeout occurred|connection timed out: error code|web server is (?:down|returning an unknown error)|origin (?:is unreachable|dns error)|ssl handshake failed|invalid ssl certificate/, seen: '2026-01' },
    { says: /origin web server (?:returned an invalid or incomplete response|timed out|is (?:not reachable|down))/, seen: '2026-07' },
    { says: /upstream (?:request|response|server|connection)? ?(?:time-?out|timed out)|stream timeout/, seen: '2026-01' },
    { says: /function_invocation_timeout|function (?:execution )?timed out|task timed out after/, seen: '2026-01' },
    { says: /(?<!context )deadline[ _]exceeded|(?<!context )deadline (?:for the request )?(?:was )?(?:expired|exceeded)|deadline expired before/, seen: '2026-08' },
    { says: /(?:request|operation|call|connection) (?:has )?timed out|timeout (?:of \d+ ?ms )?exceeded|read timed out/, seen: '2026-01', certainty: 'likely' },
    { says: /\b(?:the |your )?(?:request|response|call|operation|job)(?: \S{1,40})? (?:has |have )?(?:timed out|timeout)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\bcontext deadline exceeded\b|^timeout expired\b/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['deadline-exceeded', 'deadline_exceeded', 'gateway_timeout', '504', '520', '521', '522', '523', '524', 'function_invocation_timeout'],
  statuses: [504, 520, 521, 522, 523, 524, 525, 526, 527, 530],
  yieldsTo: ['invalid-image', 'cloudflare-challenge', 'request-aborted', 'connection-failed'],
  recognise: (reading) => {
    const status = statusOf(reading);
    return status !== null && EDGE[status] ? { confidence: 'exact', evidence: [{ source: 'status', text: `${status}` }] } : null;
  },
  title: (told) => (isTooLong(told) && !isStreamed(told.reading) ? 'Stream the answer' : 'Try again after a pause'),
  cause: (told) => {
    const status = statusOf(told.reading);
    const { host } = told.reading.exchange.request;
    const what = (status === null ? undefined : EDGE[status]) ?? 'got no answer in time from the server behind it';
    return `The edge in front of ${host === '' ? 'the API' : code(host)} ${what}${isTooLong(told) && !isStreamed(told.reading) ? '; long answers need a stream' : ''}.`;
  },
  steps: (told) => (isTooLong(told)
    ? [
        ...(isStreamed(told.reading) ? [] : ['Set `stream` to true, so that the connection never stays silent.']),
        'Use `deferred` on chat completions where nobody waits for the answer.',
        'Lower the reasoning effort or the length of the answer.',
        'Raise the time limit of an own server or a serverless function in between.',
      ]
    : ['Send the same request again after 2, 4, 8 … seconds.', 'Look at status.x.ai, where it lasts for minutes.']),
  choices: (told) => (isTooLong(told) && told.reading.request !== undefined && !isStreamed(told.reading) && /completions$|responses$|messages$/.test(told.reading.exchange.request.path)
    ? [{ label: 'Stream the answer', edits: [{ kind: 'set-value', pointer: '/stream', value: true }] }]
    : []),
  retry: (told) => {
    const seconds = told.reading.error?.retryAfterSeconds ?? null;
    return seconds === null ? backoff('It may pass, but a long answer runs into the same limit again.') : after(seconds, 'The server names the time after which to try again.');
  },
  docs: [DOCS.streaming, DOCS.status],
  examples: [
    {
      provenance: 'built',
      source: "Cloudflare's page for 524, seen with long requests that are not streamed, 2026",
      status: 524,
      body: '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<title>api.x.ai | 524: A timeout occurred</title>\n</head>\n<body><h1>A timeout occurred <span>Error code 524</span></h1></body>\n</html>',
      contentType: 'text/html; charset=UTF-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Write a book"}]}',
    },
    {
      provenance: 'reported',
      source: 'Wei-Shaw/sub2api#4562, 2026-07',
      status: 520,
      body: 'The origin web server returned an invalid or incomplete response to Cloudflare. \nThis typically indicates the origin is overloaded or misconfigured.',
      contentType: 'text/plain',
    },
  ],
};
