import { gatewayAnswering } from '../answered-by';
import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { teamOf } from '../billing/team';
import { code, grouped, modelOf } from '../words';
import { isDaily, limitOf, NEXT_DAY, waitFor } from './wait';
import { lookAtLimits } from './where';

const AT_ONCE = /\bconcurren(?:t|cy)\b|\b(?:in flight|at once|at the same time|in parallel|simultaneous|parallel)\b/i;

export const rateLimitRequests: CatalogueEntry = {
  id: 'rate-limit-requests',
  topic: 'limits',
  name: 'Too many requests',
  summary: 'More requests were sent than the team may send to this model per second or minute.',
  severity: 'error',
  patterns: [
    { says: /too many requests for team (?<team>[\w-]{3,60})(?: and model (?<model>[\w.:/-]{0,80}\w))?[ .,:-]{1,6}(?:your (?:teams )?rate limit is[ .,:-]{1,6})?(?<unit>requests per (?:second|minute|hour|day)) \(actual\/limit\):? ?(?<actual>[\d.,]{0,14}\d) ?\/ ?(?<limit>[\d.,]{0,14}\d)/, seen: '2026-10' },
    { says: /too many requests for team(?: (?<team>[\w-]{3,60}))?(?: and model (?<model>[\w.:/-]{0,80}\w))?/, seen: '2026-10' },
    { says: /(?<unit>requests per (?:second|minute|hour|day))(?: limit)? (?:\(actual\/limit\):? ?(?<actual>[\d.,]{0,14}\d) ?\/ ?(?<limit>[\d.,]{0,14}\d)|(?:was |has been |is )?(?:reached|exceeded))/, seen: '2026-10' },
    { says: /(?<![\w.:/-])(?:(?<model>[\w.:/-]{2,80}\w) is )?(?:temporarily )?rate[- ]limited(?: upstream)?/, seen: '2025-09', certainty: 'likely' },
    { says: /rate[- ]?limit(?:s|ing)? (?:was |has been |is |have been )?(?:reached|exceeded|hit)/, seen: '2026-07', certainty: 'likely' },
    { says: /(?:reached|exceeded|hit|over) (?:your |the |its |a )?(?:\w+ )?rate[- ]?limit/, seen: '2026-07', certainty: 'likely' },
    { says: /\btoo many (?:concurrent )?requests\b/, seen: '2026-07', certainty: 'likely' },
    { says: /\brate_limit_(?:exceeded|error)\b/, seen: '2026-07', certainty: 'likely' },
    { says: /(?:reached|exceeded|hit|over) (?:your |the |its |an? |this )?(?:[\w-]{1,20} ){0,4}rate[- ]?limits?\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:request|usage) (?:rate|limit) (?:limit )?(?:has been |was |is )?(?:reached|exceeded|too high)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:rpm|rps|rph|rpd|requests per (?:second|minute|hour|day)) (?:rate )?limit\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:max(?:imum)?|too many|limit of)(?: number of)?(?: \d{1,6})? (?:concurrent|parallel|simultaneous|active|open) (?:requests|connections|sessions|streams|jobs|generations|calls)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:concurrency|concurrent (?:request|session|connection|stream|job)s?) (?:limit|quota)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:requests? (?:are|is|was|were|being) |being )(?:throttled|rate[- ]?limited)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:slow down|sending requests too (?:quickly|fast)|requests? too frequent(?:ly)?)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:reached|exceeded|hit) (?:your|the) (?:[\w-]{1,20} ){0,3}(?:request|generation|image|video) limit\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\brate[- ]?limit(?:ed|s|ing)?\.?$/, seen: '2026-09', certainty: 'likely' },
    { says: /\btoo many (?:[\w-]{1,20} ){0,4}(?:requests|generations|jobs|calls|sessions|streams) (?:in flight|in progress|at once|at the same time|pending|running|queued|already)/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:session|connection|request|job|stream|call)s? limit (?:has been |was |is )?(?:reached|exceeded)[^.]{0,20}\b(?:concurrent|per (?:second|minute|hour|day))/, seen: '2026-10', certainty: 'likely' },
    { says: /\btoo many (?:pending|queued|active|running|in-progress|simultaneous|parallel) (?:[\w-]{1,20} ){0,3}(?:requests|generations|jobs|calls|sessions|streams)\b/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['rate_limit_exceeded', 'rate_limit_error', 'rate-limit-exceeded', 'too_many_requests'],
  statuses: [429],
  yieldsTo: ['rate-limit-tokens', 'free-quota-exhausted', 'credits-exhausted', 'subscription-exhausted', 'no-credits'],
  title: (told) => (/per second/i.test(told.values['unit'] ?? '') ? 'Send fewer requests per second' : isDaily(told) ? NEXT_DAY.title : 'Slow down'),
  cause: (told) => {
    const { team } = told.values;
    const model = modelOf(told);
    const limit = limitOf(told, grouped);
    const to = model ? ` to ${code(model)}` : '';
    if (told.reading.error?.wrappedBy === 'openrouter' && !isDaily(told)) return `The gateway's share of requests${to} is used up for now.`;
    const gateway = gatewayAnswering(told);
    if (gateway !== null) return `${gateway} counted more requests${to} than the account there may send${isDaily(told) ? ' in a day' : ''}.`;
    if (limit) return `${team ? teamOf(told) : 'The team'} reached its limit for requests${to}: ${limit}.`;
    if (AT_ONCE.test(told.reading.error?.message ?? '')) return `More requests${to} were under way at the same time than the team may have.`;
    return `More requests went${to || ' out'} than the team may send in this time.`;
  },
  steps: (told) => [
    ...(isDaily(told)
      ? [NEXT_DAY.step, 'Send fewer requests per day, or ask for a higher limit.']
      : ['Wait, then send again; wait twice as long after every further refusal.', 'Send fewer requests at the same time, and queue the rest.']),
    told.reading.error?.wrappedBy === 'openrouter'
      ? 'Add an xAI key of your own at the gateway, or call `api.x.ai` directly.'
      : lookAtLimits(told),
  ],
  retry: waitFor,
  docs: [DOCS.rateLimits, DOCS.teamLimits],
  examples: [
    {
      provenance: 'reported', source: 'public report, 2026 (video)', status: 429, method: 'POST', url: 'https://api.x.ai/v1/videos/generations',
      body: '{"code":"resource-exhausted","error":"Too many requests for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-imagine-video-1.5. Your team\'s rate limit is — Requests per Second (actual/limit): 2/2. Your rate limit tier is determined based on your historical API spend. To learn how to increase your rate limit tier, please visit https://console.x.ai/team/default/rate-limits."}',
    },
    {
      provenance: 'reported', source: 'public reports, 2026', status: 429, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"resource-exhausted","error":"Too many requests for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4.3. Your team\'s rate limit is — Requests per Second (actual/limit): 2/2. Your rate limit tier is determined based on your historical API spend. To learn how to increase your rate limit tier, please visit https://console.x.ai/team/default/rate-limits."}',
    },
    {
      provenance: 'reported', source: 'public test suite, 2026', status: 200, method: 'POST', url: 'https://api.x.ai/v1/responses', contentType: 'text/event-stream',
      body: 'event: error\ndata: {"type":"error","code":"rate_limit_exceeded","message":"Too many requests for team 00000000-0000-0000-0000-000000000013 and model grok-4.\\nRequests per Second (actual/limit): 2/2"}\n\n',
    },
    {
      provenance: 'reported', source: 'public report, 2025-09 (OpenRouter)', status: 429, method: 'POST', url: 'https://openrouter.ai/api/v1/chat/completions',
      body: '{"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"x-ai/grok-4-fast:free is temporarily rate-limited upstream. Please retry shortly, or add your own key to accumulate your rate limits: https://openrouter.ai/settings/integrations","provider_name":"xAI"}}}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 429, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: 'You’ve hit your team’s API rate limit. Ask a team admin to purchase more credits for higher limits, or try again later. See https://docs.x.ai/developers/rate-limits#rate-limit-tiers',
    },
  ],
};
