import { headerValue } from '../../model/exchange';
import { ownServer } from '../answered-by';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { after, backoff, code, endpointOf } from '../words';

const INTERNAL = /^(?:internal(?:[ _-](?:server[ _-])?error)?|server_error|unknown)$/i;
const SENTENCE = /^internal error$/i;

function requestIdOf(told: Told): string | null {
  const { headers } = told.reading.exchange.response;
  return headerValue(headers, 'x-request-id') ?? headerValue(headers, 'xai-request-id');
}


export const serverError: CatalogueEntry = {
  id: 'server-error',
  topic: 'server',
  name: 'Server error',
  summary: 'Something failed on the side of the server (500).',
  severity: 'error',
  patterns: [
    { says: /internal server error/, seen: '2026-01', certainty: 'likely' },
    { says: /(?:an? )?(?:internal|unexpected|unknown) (?:server )?error (?:has )?occurred/, seen: '2026-01', certainty: 'likely' },
    { says: /^internal error\.?$/, seen: '2026-01', certainty: 'likely' },
    { says: /\b(?:the )?server (?:had|encountered|hit|ran into) an? (?:internal |unexpected )?(?:error|issue|problem)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /^(?:an )?unknown (?:server )?error\b/, seen: '2026-09', certainty: 'likely' },
    { says: /^(?:sorry, |oops[,!] )?something went wrong\b|\bfailed to process (?:the |your )?request\b|\b(?:an )?unexpected error (?:happened|was encountered)\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [500],
  yieldsTo: [
    'gateway-error', 'gateway-timeout', 'model-overloaded', 'invalid-json-schema', 'content-policy', 'generation-moderated',
    'rate-limit-requests', 'rate-limit-tokens', 'invalid-image', 'invalid-audio',
  ],
  recognise: ({ exchange, error }) => {
    const status = exchange.response.status ?? error?.status ?? null;
    const isInternal = error !== null && INTERNAL.test(error.code ?? '');
    const isXai = /(?:^|\.)x\.ai$/.test(exchange.request.host);
    if (status === 500) return { confidence: (isInternal || isXai) && error?.wrappedBy !== 'one-api' ? 'exact' : 'likely', evidence: [{ source: 'status', text: '500' }] };
    if (!isInternal || (status !== null && (status < 500 || status === 504)) || error.shape === 'sse' || error.shape === 'job') return null;
    // The sentence is how the API itself words the code of a 500; what comes behind a gateway keeps it.
    return { confidence: SENTENCE.test(error.code ?? '') && status !== null ? 'exact' : 'likely', evidence: [{ source: 'code', text: error.code ?? '' }] };
  },
  title: (told) => (ownServer(told) !== null ? 'Read the log of the own server' : 'Try again after a pause'),
  cause: (told) => {
    const first = /^.+?(?=[.!](?:\s|$)|$)/s.exec(told.reading.error?.message ?? '')?.[0] ?? '';
    const said = first === '' || /\b(?:please|sorry)\b/i.test(first) ? '' : `: ${code(first, 110)}`;
    return ownServer(told) !== null
      ? `${code(told.reading.exchange.request.host)} failed on the way to xAI${said}, and hides what xAI answered.`
      : `${endpointOf(told)} failed on the side of xAI${said}.`;
  },
  steps: (told) => {
    const id = requestIdOf(told);
    if (ownServer(told) !== null) return ['Look at the log of the server for the answer of xAI.', 'Pass the status and the body of xAI on to the page, to see them here.'];
    return [
      'Send the same request again after 2, 4, 8 … seconds.',
      'Leave out large attachments and unusual parameters, where it fails every time.',
      `Report it to support@x.ai with the request id ${id ? code(id) : 'of the header `x-request-id`'}, where it lasts.`,
    ];
  },
  retry: (told) => {
    const seconds = told.reading.error?.retryAfterSeconds ?? null;
    return seconds === null ? backoff('The fault mostly passes.') : after(seconds, 'The server names the time after which to try again.');
  },
  docs: [DOCS.status, DOCS.errors],
  examples: [
    {
      provenance: 'reported',
      source: 'public issue threads, 2026',
      status: 500,
      body: '{"code":"Internal error","error":"Image generation failed. Please try again later."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/images/generations',
    },
    {
      provenance: 'built',
      source: 'a 500 without a body, 2026',
      status: 500,
      body: '',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
  ],
};
