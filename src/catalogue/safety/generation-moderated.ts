import { member, type Json } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { modelOf, code, never } from '../words';

const TICKS_PER_USD = 1e10;

/** What the refused generation cost in US dollars, where the answer tells. */
function costOf({ response, error }: Reading): number | null {
  const ticks: Json | undefined = member(member(response, 'usage'), 'cost_in_usd_ticks');
  const inText = /cost_in_usd_ticks['"\\]*\s*:\s*(\d+)/.exec(error?.quote ?? '')?.[1];
  const number = typeof ticks === 'number' ? ticks : Number(inText ?? Number.NaN);
  return Number.isFinite(number) && number > 0 ? number / TICKS_PER_USD : null;
}

function whatOf(told: Told): string {
  const named = told.values['unit'] ?? (/videos/.test(told.reading.exchange.request.path) ? 'video' : /images/.test(told.reading.exchange.request.path) ? 'image' : null);
  return named ?? 'result';
}

export const generationModerated: CatalogueEntry = {
  id: 'generation-moderated',
  topic: 'safety',
  name: 'Generation moderated',
  summary: 'An image or a video was made, and then held back by content moderation; it is billed all the same.',
  severity: 'error',
  patterns: [
    { says: /(?:generated |output |resulting )?(?<unit>image|video|audio|frame|content|result)s? (?:was |were |has been |have been |is |are )?(?:rejected|blocked|filtered|removed|refused|flagged|withheld) (?:by|due to|for|because of|in) (?:the |our |upstream )?(?:content |output |safety )?(?:moderation|content policy|moderation filter)/, seen: '2026-03' },
    { says: /(?:rejected|blocked|refused|filtered|flagged) by (?:the |our )?(?:content |output |safety )?moderation/, seen: '2026-03' },
    { says: /(?:content|output) moderation (?:rejected|blocked|refused|flagged|failed)/, seen: '2026-03' },
    { says: /(?:generated )?(?<unit>image|video)s? (?:did not pass|failed|does not pass) (?:the )?(?:content |output )?moderation/, seen: '2026-03' },
    { says: /imagine:content-moderated|generated (?<unit>image|video) rejected/, seen: '2026-08' },
    { says: /\b(?<unit>image|video|audio|output|result)s?(?: generation| output)? (?:was|were|has been|have been|is|are|got) (?:moderated|content[- ]moderated|withheld)\b/, seen: '2026-09' },
    { says: /\bcontent[ -_]?moderated\b/, seen: '2026-09' },
    { says: /\bgenerated (?:content|image|video|output|result)s? (?:was|were|has been|is) (?:blocked|rejected|filtered|removed|flagged|withheld)/, seen: '2026-09' },
  ],
  codes: ['imagine:content-moderated', 'content-moderated', 'content_moderated'],
  statuses: [400, 200],
  recognise: ({ error }) => (error?.shape === 'moderation' ? { confidence: 'exact', evidence: [{ source: 'body', text: 'respect_moderation: false' }] } : null),
  title: () => 'Change the prompt: moderation blocked it',
  cause: (told) => {
    const cost = costOf(told.reading);
    const model = modelOf(told);
    return `${model ? code(model) : 'The model'} made the ${whatOf(told)}, and content moderation then held it back${cost === null ? '' : `; it cost $${cost.toFixed(2)} all the same`}.`;
  },
  steps: () => [
    'Rewrite the prompt, or replace the input image, so that the result stays within the guidelines.',
    'Limit automatic attempts: each one is billed, and the same prompt passes at best by luck.',
    'Read `respect_moderation` of every result before using its address.',
  ],
  retry: () => never('Each attempt is billed; another may pass by chance, the same prompt mostly fails again.'),
  docs: [DOCS.images],
  examples: [
    {
      provenance: 'reported',
      source: 'vercel/ai#13390, 2026-03',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Generated video rejected by content moderation.","usage":{"cost_in_usd_ticks":2500000000}}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 400,
      body: '{"code":"Client specified an invalid argument","error":"Generated image rejected by content moderation.","usage":{"cost_in_usd_ticks":200000000}}',
      method: 'POST',
      url: 'https://api.x.ai/v1/images/generations',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 400,
      body: '{"code":"imagine:content-moderated","error":"Generated video rejected by content moderation."}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
    {
      provenance: 'reported',
      source: 'vercel/ai, tests of packages/xai, 2026-08',
      status: 200,
      body: '{"data":[{"url":null,"b64_json":null,"respect_moderation":false}]}',
      method: 'POST',
      url: 'https://api.x.ai/v1/images/generations',
    },
    {
      provenance: 'reported',
      source: 'public code, 2026',
      status: 400,
      body: 'litellm.BadRequestError: XaiException - Error code: 400 - {\'code\': \'imagine:content-moderated\', \'error\': \'Generated image rejected by content moderation.\', \'usage\': {\'cost_in_usd_ticks\': 200000000}}',
    },
    {
      provenance: 'documented',
      source: 'OpenAPI document of the xAI API, 2026-10',
      status: 200,
      body: '{"status":"done","video":{"url":"","duration":6,"respect_moderation":false},"model":"grok-imagine-video"}',
      method: 'GET',
      url: 'https://api.x.ai/v1/videos/9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    },
    {
      provenance: 'reported',
      source: 'public code of a proxy that rewrites the message, 2026',
      status: 400,
      body: '{"error":{"type":"invalid_request_error","code":"content_policy_violation","message":"Generated image rejected by upstream content policy"}}',
    },
  ],
};
