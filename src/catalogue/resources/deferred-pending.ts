import { headerValue } from '../../model/exchange';
import { member, stringMember } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { endpointOf, poll } from '../words';

const USUAL_WAIT_SECONDS = 10;

function progressOf({ response }: Reading): number | null {
  const progress = member(response, 'progress');
  return typeof progress === 'number' ? progress : null;
}

function waitOf({ exchange }: Reading): number {
  const told = Number(headerValue(exchange.response.headers, 'retry-after') ?? Number.NaN);
  return Number.isFinite(told) && told > 0 ? Math.ceil(told) : USUAL_WAIT_SECONDS;
}

/** How long it has been asked for, in words. */
function waited({ knowledge: { polls } }: Reading): string {
  return polls ? `still pending after ${Math.round(polls.forMs / 1000)} s, ${polls.times} polls` : 'not ready yet';
}

/** A pasted poll answer has no status of its own, but a state. */
function isPastedState(reading: Reading): boolean {
  return reading.exchange.source === 'text' && reading.exchange.response.status === null && stringMember(reading.response, 'status') === 'pending' && progressOf(reading) !== null;
}

export const deferredPending: CatalogueEntry = {
  id: 'deferred-pending',
  topic: 'resources',
  name: 'Deferred result pending',
  summary: 'The deferred completion, image or video is still being made; nothing is wrong.',
  severity: 'info',
  patterns: [],
  statuses: [202],
  recognise: (reading) => {
    const { response } = reading.exchange;
    if (response.status !== 202) return isPastedState(reading) ? { confidence: 'exact', evidence: [{ source: 'body', text: 'status: pending' }] } : null;
    return { confidence: 'exact', evidence: [{ source: 'status', text: '202' }] };
  },
  title: () => 'Wait, then ask again',
  cause: (told) => {
    const progress = progressOf(told.reading);
    const done = progress === null ? '' : `: ${progress} % are done`;
    return `The result of ${endpointOf(told)} is ${waited(told.reading)}${done}; a 202 is the answer until it is ready.`;
  },
  steps: () => ['Ask again after some seconds, until the status is 200.', 'Keep the result when it comes: a deferred completion is given out once, within 24 hours.'],
  retry: (told) => poll(waitOf(told.reading), 'The result is still being made.'),
  docs: [DOCS.deferred],
  examples: [
    {
      provenance: 'documented',
      source: 'OpenAPI document of the xAI API, 2026-10',
      status: 202,
      body: '',
      method: 'GET',
      url: 'https://api.x.ai/v1/chat/deferred-completion/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
    {
      provenance: 'documented',
      source: 'OpenAPI document of the xAI API, 2026-10',
      status: 202,
      body: '{"status":"pending","progress":40,"model":"grok-imagine-video"}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
  ],
};
