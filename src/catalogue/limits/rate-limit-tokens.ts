import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { teamOf } from '../billing/team';
import { backoff, code, grouped, modelOf } from '../words';
import { isDaily, isTimeNamed, limitOf, NEXT_DAY, waitFor, windowOf } from './wait';
import { lookAtLimits } from './where';

export const rateLimitTokens: CatalogueEntry = {
  id: 'rate-limit-tokens',
  topic: 'limits',
  name: 'Too many tokens',
  summary: 'More tokens were sent or asked for than the team may use with this model per minute.',
  severity: 'error',
  patterns: [
    { says: /too many (?:tokens|requests) for team (?<team>[\w-]{3,60})(?: and model (?<model>[\w.:/-]{0,80}\w))?[ .,:-]{1,6}(?:your (?:teams )?rate limit is[ .,:-]{1,6})?(?<unit>tokens per (?:second|minute|hour|day)) \(actual\/limit\):? ?(?<actual>[\d.,]{0,14}\d) ?\/ ?(?<limit>[\d.,]{0,14}\d)/, seen: '2026-10' },
    { says: /too many tokens for team(?: (?<team>[\w-]{3,60}))?(?: and model (?<model>[\w.:/-]{0,80}\w))?/, seen: '2026-10' },
    { says: /^(?!.{0,400}requests per (?:second|minute|hour|day) \(actual).{0,400}?(?<unit>tokens per (?:second|minute|hour|day)) \(actual\/limit\):? ?(?<actual>[\d.,]{0,14}\d) ?\/ ?(?<limit>[\d.,]{0,14}\d)/, seen: '2026-10' },
    { says: /(?<unit>tokens per (?:minute|hour|day))(?: \(tp[mhd]\))?(?: rate)?(?: limit)?(?::| (?:was |has been |is )?(?:reached|exceeded))/, seen: '2026-07' },
    { says: /\btoken (?:rate|usage|throughput) limit (?:was |has been |is )?(?:reached|exceeded)/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:tpm|tokens per minute) (?:rate )?limit\b|\brate limit (?:on|for|of) (?:tpm|tokens per minute)\b/, seen: '2026-07', certainty: 'likely' },
    { says: /\brate[- ]?limit (?:was |has been |is )?(?:reached|exceeded|hit)[^.]{0,60}\btokens? per (?:second|minute|hour|day)/, seen: '2026-09', certainty: 'likely' },
    { says: /\btoo many tokens\b(?! in)[^.]{0,40}\b(?:per|rate|minute|second|team|limit)/, seen: '2026-09', certainty: 'likely' },
    { says: /\brate[- ]?limit\b[^.]{0,80}\b(?:tokens per min(?:ute)?|tpm)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:exceeded|over|reached|hit)\b[^.]{0,30}\btokens? (?:quota|limit|rate)[^.]{0,30}\bper (?:minute|hour|day|second)/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['tokens_per_minute_exceeded'],
  statuses: [429],
  yieldsTo: ['free-quota-exhausted'],
  title: (told) => {
    if (isDaily(told)) return NEXT_DAY.title;
    return isOversized(told.values) ? 'Send fewer tokens at once' : `Send fewer tokens per ${windowOf(told.values['unit']) ?? 'minute'}`;
  },
  cause: (told) => {
    const model = modelOf(told);
    const limit = limitOf(told, grouped);
    const to = model ? ` with ${code(model)}` : '';
    return `${told.values['team'] ? teamOf(told) : 'The team'} reached its limit for tokens${to}${limit ? `: ${limit}` : ''}.`;
  },
  steps: (told) => [
    firstStep(told),
    'Shorten prompts and attachments, and set `max_tokens`.',
    lookAtLimits(told),
  ],
  retry: (told) =>
    isOversized(told.values) && !isTimeNamed(told) && !isDaily(told)
      ? backoff('Waiting alone may not help: send fewer tokens, and wait a minute between large requests.')
      : waitFor(told),
  docs: [DOCS.rateLimits, DOCS.teamLimits],
  examples: [
    {
      provenance: 'reported', source: 'cline/cline#4826, 2025-07', status: 429,
      body: "Too many tokens for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4-0709. Your team's rate limit is — Tokens per Minute (actual/limit): 65605/16000. You can view your team rate limits at https://console.x.ai.",
    },
    {
      provenance: 'built', source: 'wording of the limit for requests, with the unit that the rate limit page names', status: 429, method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"resource-exhausted","error":"Too many tokens for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4.7. Your team\'s rate limit is — Tokens per Minute (actual/limit): 50012000/50000000."}',
    },
  ],
};

function firstStep(told: Told): string {
  if (isDaily(told)) return NEXT_DAY.step;
  if (isOversized(told.values)) return 'Shorten the conversation: this request or its neighbours exceed the limit by far.';
  if (isTimeNamed(told)) return 'Wait as long as the answer asks, then send again.';
  return `Wait one ${windowOf(told.values['unit']) ?? 'minute'}, then send again.`;
}

/** Whether far more was used than is allowed, so that waiting for the next minute is not enough. */
function isOversized(values: Readonly<Record<string, string>>): boolean {
  const [actual, limit] = [values['actual'], values['limit']].map((digits) => Number((digits ?? '').replaceAll(',', '')));
  return actual !== undefined && limit !== undefined && limit > 0 && actual >= limit * 2;
}
