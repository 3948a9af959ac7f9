import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { code, grouped, modelOf, never } from '../words';

export const freeQuotaExhausted: CatalogueEntry = {
  id: 'free-quota-exhausted',
  topic: 'billing',
  name: 'Free usage used up',
  summary: 'The free allowance of a rolling 24 hours is used up; no short rate limit.',
  severity: 'error',
  patterns: [
    { says: /used (?:up )?all (?:of )?(?:the |your )?included free usage(?: for (?:the )?model (?<model>[\w.:/-]{0,80}\w))?(?: for now)?\b(?:.{0,120}?\(actual\/limit\):? ?(?<actual>[\d,]{1,15}) ?\/ ?(?<limit>[\d,]{1,15}))?/, seen: '2026-09' },
    { says: /free[- ]usage (?:quota|limit|allowance)? ?(?:has been |is |was )?(?:exceeded|exhausted|reached|used up)/, seen: '2026-07' },
    { says: /free[- ](?:tier|plan|quota|credits?|trial|allowance)(?: (?:quota|limit|credits?|usage))? (?:has been |have been |is |are |was )?(?:exceeded|exhausted|reached|used up|over|expired)/, seen: '2026-07' },
    { says: /\b(?:exceeded|exhausted|used up|reached)(?: all)?(?: of)? (?:your|the) (?:daily )?free (?:usage|quota|tier|credits?|allowance)/, seen: '2026-07' },
    { says: /usage resets over a rolling \d+[- ]hour window/, seen: '2026-09' },
    { says: /subscription:free-usage-exhausted/, seen: '2026-09' },
    { says: /\b(?:reached|exceeded|exhausted|used up|used|hit|spent|ran out of|run out of) (?:all )?(?:of )?(?:your |the )?(?:(?:daily|monthly|weekly|included|current) )?free (?:[\w.-]{1,20} ){0,4}(?:usage|quota|tier|credits?|allowance|limit|requests|tokens|messages)\b/, seen: '2026-09' },
    { says: /\bfree (?:[\w.-]{1,20} ){0,3}(?:usage|quota|allowance)(?: limit| quota)? (?:has been |is |was )?(?:exceeded|exhausted|reached|used up)/, seen: '2026-09' },
    { says: /\bfree-usage-exhausted\b/, seen: '2026-09' },
  ],
  codes: ['subscription:free-usage-exhausted', 'free-usage-exhausted'],
  statuses: [429],
  title: () => 'Use a paid key, or wait a day',
  cause: (told) => {
    const { actual, limit } = told.values;
    const model = modelOf(told);
    const count = actual && limit ? ` (${grouped(actual)} of ${grouped(limit)} tokens)` : '';
    return `The free usage${model ? ` of ${code(model)}` : ''} is used up${count}; it comes back over a rolling 24 hours.`;
  },
  steps: () => [
    'Use an API key of a team with credits, from console.x.ai.',
    'Wait: usage older than 24 hours no longer counts.',
    'Stop retrying every minute; it does not bring the window nearer.',
  ],
  retry: () => never('Not within minutes: the allowance comes back over 24 hours.'),
  docs: [DOCS.console, DOCS.rateLimits],
  examples: [
    {
      provenance: 'reported', source: 'public reports, 2026', status: 429, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"resource-exhausted","error":"Free usage quota exceeded. Purchase credits or provision an API key at https://console.x.ai"}',
    },
    {
      provenance: 'reported', source: 'public reports, 2026', status: 429, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"subscription:free-usage-exhausted","error":"You\'ve used all the included free usage for model grok-4.5-build-free for now. Usage resets over a rolling 24-hour window — tokens (actual/limit): 1065387/1000000."}',
    },
    {
      provenance: 'reported', source: 'diegosouzapw/OmniRoute#13984, 2026-09', status: 429,
      body: "You've used all the included free usage for model grok-4.6 for now. Usage resets over a rolling 24-hour window — tokens (actual/limit): 513161/500000.",
    },
    {
      provenance: 'reported', source: 'Vanszs/VansRouter#56, 2026-07', status: 429, url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"subscription:free-usage-exhausted","error":"You\'ve used all the included free usage"}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 429, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: 'You’ve reached your free Grok Build usage limit for now. Get SuperGrok for much higher limits, or try again later: https://grok.com/supergrok?referrer=grok-build',
    },
  ],
};
