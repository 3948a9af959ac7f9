import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { teamOf } from './team';

/** OpenRouter and the like keep accounts of their own. */
function isOfGateway({ reading }: Told): boolean {
  const by = reading.error?.wrappedBy ?? null;
  const isInner = /\bteam\b/i.test(reading.error?.message ?? '');
  return !isInner && (by === 'openrouter' || by === 'vercel-ai-gateway' || by === 'one-api');
}

export const creditsExhausted: CatalogueEntry = {
  id: 'credits-exhausted',
  topic: 'billing',
  name: 'Credits used up',
  summary: 'The team has used its credits or reached its monthly spending limit; no rate limit, even with status 429.',
  severity: 'error',
  patterns: [
    { says: /team(?: (?<team>[\w-]{4,40}))? has (?:either )?(?:used (?:up )?all (?:of )?(?:its |the )?(?:available |remaining )?credits|reached (?:its|the) (?:monthly )?spending (?:limit|cap))(?: or (?:has )?reached (?:its|the) (?:monthly )?spending (?:limit|cap))?/, seen: '2026-07' },
    { says: /used (?:up )?all (?:of )?(?:its |your |the )?(?:available |remaining )?credits\b/, seen: '2026-07' },
    { says: /(?:reached|exceeded|hit) (?:its|your|the|their) (?:monthly )?spend(?:ing)? (?:limit|cap)/, seen: '2026-07' },
    { says: /(?:monthly )?spend(?:ing)? (?:limit|cap)(?: of \S{1,20})? (?:is |was |has been )?(?:reached|exceeded|hit)/, seen: '2026-07' },
    { says: /(?:purchase|buy) more credits or raise your spending limit/, seen: '2026-07' },
    { says: /\b(?:credits?|prepaid balance|credit balance) (?:is|are|has been|have been) (?:exhausted|depleted|used up|too low|insufficient)/, seen: '2026-07' },
    { says: /\b(?:insufficient|not enough) (?:prepaid )?(?:credits?|funds|balance|quota)\b/, seen: '2026-07', certainty: 'likely' },
    { says: /\brequires more credits\b/, seen: '2026-09', certainty: 'likely' },
    { says: /exceeded your current quota, please check your plan/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:credits?|prepaid balance|credit balance|account balance) (?:exhausted|depleted|used up)\b/, seen: '2026-09' },
    { says: /\b(?:no|zero|0) (?:remaining|available) (?:prepaid )?credits?\b/, seen: '2026-09' },
    { says: /\b(?:credits?|balance) (?:remaining|left)?:? ?\(?(?:0|0\.00|\$0)\b/, seen: '2026-09' },
    { says: /\b(?:out of|ran out of|run out of) (?:prepaid |api )?(?:credits|funds|balance|quota)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /(?<!\b(?:storage|disk|file|document) )\b(?:quota|billing hard limit|billing limit|budget) (?:has been |is |was )?(?:exceeded|exhausted|reached|used up)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:monthly|billing|spend(?:ing)?|hard|soft) limit (?:has been |is |was )?(?:reached|exceeded|hit)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:is |are )?over (?:its|your|the|their) (?:monthly )?spend(?:ing)? (?:limit|cap)/, seen: '2026-09' },
    { says: /\binsufficient_quota\b/, seen: '2026-09' },
  ],
  codes: ['insufficient_quota'],
  statuses: [402, 403, 429],
  yieldsTo: ['subscription-exhausted', 'free-quota-exhausted'],
  title: (told) => (isOfGateway(told) ? 'Add credits at the gateway' : 'Add credits or raise the spending limit'),
  cause: (told) =>
    isOfGateway(told)
      ? 'The gateway in front of xAI refuses the request for want of credits in its own account.'
      : `${teamOf(told)} has used up its credits or reached its monthly spending limit; this is no rate limit.`,
  steps: (told) =>
    isOfGateway(told)
      ? ['Add credits to the account at the gateway.', 'Send the request to `api.x.ai` with an xAI key instead.']
      : [
          'Buy credits or raise the monthly spending limit on console.x.ai (Billing).',
          'Check on console.x.ai that the key belongs to the team that has credits.',
          'Stop retrying: each attempt gets the same answer until then.',
        ],
  retry: () => never('Waiting does not help: the same request passes only after paying or raising the limit.'),
  docs: [DOCS.console, DOCS.errors],
  examples: [
    {
      provenance: 'reported', source: 'continuedev/continue#10373, 2026-02', status: 429,
      body: 'Your team b9ffdcb9-0e24-5731-8a30-66b4fc1d4a2e has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit.',
    },
    {
      provenance: 'reported', source: 'continuedev/continue#10740, 2026-02', status: 429,
      body: 'Your team 36eb9cb7-e82f-5390-b62b-fd58cde67dc4 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit.',
    },
    {
      provenance: 'reported', source: 'LCV-Ideas-Software/cross-review#270, 2026', status: 403, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"permission-denied","error":"Your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit."}',
    },
    {
      provenance: 'reported', source: 'continuedev/continue#10373 and others, 2025', status: 429, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"Some resource has been exhausted","error":"Your team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit."}',
    },
    {
      provenance: 'reported', source: 'NousResearch/hermes-agent#26847, 2026-07', status: 403, url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '403 Forbidden: permission-denied: Your team <redacted> has either used all available credits or reached its monthly spending limit.',
    },
  ],
};
