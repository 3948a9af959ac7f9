import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';

function kindOf(told: Told): string {
  const { path } = told.reading.exchange.request;
  if (/videos/.test(path)) return 'video';
  if (/images/.test(path)) return 'image';
  if (/batches/.test(path)) return 'batch';
  const unit = told.values['unit']?.toLowerCase();
  return unit === undefined || unit === 'request' ? 'job' : unit;
}

export const jobExpired: CatalogueEntry = {
  id: 'job-expired',
  topic: 'resources',
  name: 'Job expired',
  summary: 'The job ended as expired: its result was not fetched in time, or it was not done in time.',
  severity: 'error',
  patterns: [
    { says: /(?<unit>job|(?<!the )(?<!in )request|batch|video|image|generation|deferred \w+|task|result|file|upload)(?: (?:job|request|result|generation|task))? (?:has |is |was |have )?(?:already )?expired/, seen: '2026-08' },
    { says: /expired (?:before|without) (?:it |being |they )?(?:was |were |be )?(?:fetched|retrieved|completed|processed|finished|downloaded)/, seen: '2026-08' },
  ],
  codes: ['job_expired', 'batch_expired'],
  statuses: [200, 404, 410],
  yieldsTo: ['invalid-oauth-token', 'oauth-refresh-failed', 'api-key-blocked', 'response-not-found', 'gateway-timeout'],
  recognise: ({ error }) =>
    error?.shape === 'job' && error.code === 'expired' ? { confidence: 'exact', evidence: [{ source: 'body', text: 'status: expired' }] } : null,
  title: (told) => `Start the ${kindOf(told)} again`,
  cause: (told) => `The ${kindOf(told)} of the request is marked as expired: it was not fetched or not finished in time${told.reading.exchange.response.status === 200 ? ', although the answer comes with a success' : ''}.`,
  steps: (told) => [
    `Start the ${kindOf(told)} again with the original request.`,
    'Ask for its state every few seconds, and download the result at once: its address expires too.',
    'Read `status` of every answer; a 200 comes with `done`, `failed` and `expired` alike.',
  ],
  retry: () => never('An expired job stays expired; it has to be started again.'),
  docs: [DOCS.deferred, DOCS.images],
  examples: [
    {
      provenance: 'reported',
      source: 'vercel/ai, tests of packages/xai, 2026-08',
      status: 200,
      body: '{"status":"expired","model":"grok-imagine-video"}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },],
};
