import { stringMember } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { backoff, code, modelOf, never } from '../words';

const SERVER_SIDE = /^(?:internal(?:[ _-](?:server[ _-])?error)?|server_error|500|service_unavailable|unknown(?:_error)?)$/i;

/** A job that ended in failure: the answer itself is a success. */
function isFailedJob({ error }: Reading): boolean {
  return error?.shape === 'job' && error.code !== 'expired';
}

/** An error in the middle of an answer that began well. */
function isBrokenOff(reading: Reading): boolean {
  const { error, exchange } = reading;
  const status = exchange.response.status ?? 200;
  if (!error || status >= 400 || error.status !== null) return false;
  // Words or a code alone are no stream: somebody pasted what a client printed.
  if (exchange.source === 'text' && exchange.response.stream === null && error.message === '' && !SERVER_SIDE.test(error.code ?? '')) return false;
  if (error.shape === 'sse' || error.type === 'response.failed' || exchange.response.stream !== null) return true;
  return exchange.response.status !== null && SERVER_SIDE.test(error.code ?? '');
}

/** True where the failure is the request's own doing: `invalid_argument` and the like. */
function isOwnFault(told: Told): boolean {
  return /^(?:invalid[_-]|permission[_-]|failed[_-]precondition)/i.test(told.reading.error?.code ?? '');
}

/** The first sentence of the message; the courtesies behind it say nothing. */
function wordsOf(told: Told): string | null {
  const first = /^.+?(?=[.!](?:\s|$)|$)/s.exec(told.reading.error?.message ?? '')?.[0] ?? '';
  return first === '' || /\b(?:please|sorry)\b/i.test(first) ? null : first;
}

export const generationFailed: CatalogueEntry = {
  id: 'generation-failed',
  topic: 'server',
  name: 'Generation failed',
  summary: 'The generation failed after it was accepted: an error event in a stream, or a job that ends as failed, both inside a 200.',
  severity: 'error',
  patterns: [
    { says: /(?:internal )?error (?:during|while|in) (?:token )?(?:generation|sampling|generating(?: tokens)?|decoding)/, seen: '2026-09' },
    { says: /(?<unit>image|video|audio|speech|token|text|response|completion) generation (?:has )?failed(?: due to an internal error)?/, seen: '2026-09', certainty: 'likely' },
    { says: /(?:failed to|could not|unable to) (?:generate|complete|finish) (?:the |an? )?(?:image|video|response|completion|answer|output)/, seen: '2026-09', certainty: 'likely' },
    { says: /please retry your request/, seen: '2026-08', certainty: 'likely' },
    { says: /\berror (?:has )?(?:occurred )?(?:while|during|when) (?:generating|producing|sampling|streaming) (?:the |a |an |your )?(?:response|completion|answer|image|video|tokens?|output|result)/, seen: '2026-09' },
    { says: /\berror (?:while |when |in |during )?(?:generating|sampling|producing) (?:the )?(?:tokens?|text|output|response|completion|image|video)s?/, seen: '2026-09' },
    { says: /\b(?:inference|sampling|generation)(?: engine| backend| server)? (?:error|failure|failed|crashed)\b/, seen: '2026-09', certainty: 'likely' },
  ],
  isWrapper: true,
  statuses: [200],
  yieldsTo: ['generation-moderated', 'content-policy', 'model-overloaded', 'rate-limit-requests', 'rate-limit-tokens', 'invalid-image', 'zero-data-retention-limit'],
  recognise: (reading) => {
    if (isFailedJob(reading)) return { confidence: 'exact', evidence: [{ source: 'body', text: `status: ${stringMember(reading.response, 'status') ?? 'failed'}` }] };
    if (!isBrokenOff(reading)) return null;
    const { error } = reading;
    const isServers = SERVER_SIDE.test(error?.code ?? '') || error?.type === 'response.failed';
    return { confidence: isServers ? 'exact' : 'likely', evidence: [{ source: 'stream', text: error?.quote ?? 'an error inside a success' }] };
  },
  title: (told) => (isOwnFault(told) ? 'Correct the request and start again' : 'Send the request again'),
  cause: (told) => {
    const model = modelOf(told);
    const words = wordsOf(told);
    const what = isFailedJob(told.reading) ? 'The job ended as failed' : 'xAI broke the answer off with an error';
    return `${what}${model ? ` on ${code(model)}` : ''}, although the status is a success${words ? `: ${code(words, 110)}` : ''}.`;
  },
  steps: (told) => (isOwnFault(told)
    ? ['Correct what the message names in the request that started the job.', 'Start the job again.', 'Read `status` and `error` of every poll; a failed job comes with a 200.']
    : ['Send the same request again, after a short pause.', 'Drop what has arrived so far: the answer is not complete.', 'Read every event and every poll for an error, whatever the status.']),
  retry: (told) => (isOwnFault(told) ? never('The same request fails again.') : backoff('The fault is on the side of xAI and mostly passes.')),
  docs: [DOCS.status, DOCS.streaming],
  examples: [
    {
      provenance: 'reported',
      source: 'tetsuo-ai/agenc-core#2479, 2026-09',
      status: null,
      body: 'Internal error during token generation',
    },
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 200,
      body: '{"status":"failed","error":{"code":"invalid_argument","message":"Prompt cannot be empty. Please provide a prompt."}}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
    {
      provenance: 'reported',
      source: 'public code and issue threads, 2026',
      status: 200,
      body: 'data: {"code":"internal","error":"Please retry your request."}\n\n',
      contentType: 'text/event-stream',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'tetsuo-ai/agenc-core#2479, 2026-09',
      status: 200,
      body: 'event: response.failed\ndata: {"type":"response.failed","response":{"status":"failed","error":{"code":"server_error","message":"Internal error during token generation"}}}\n\n',
      contentType: 'text/event-stream',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported',
      source: 'public code of a video client, 2026-08',
      status: 200,
      body: '{"status":"failed","error":{"code":"internal_error","message":"Video generation failed due to an internal error. Please try again."}}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
  ],
};
