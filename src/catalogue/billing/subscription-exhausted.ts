import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';

/** A login token sent to the API for keys is billed in credits, whatever the subscription holds. */
function isTokenAtApi({ reading }: Told): boolean {
  const { request, credential } = reading.exchange;
  return credential.vendor === 'jwt' && request.host.endsWith('api.x.ai');
}

export const subscriptionExhausted: CatalogueEntry = {
  id: 'subscription-exhausted',
  topic: 'billing',
  name: 'Subscription or personal credits used up',
  summary: 'The personal account has no credits left, or no Grok subscription that covers the request.',
  severity: 'error',
  patterns: [
    { says: /(?<!\bteam (?:has |have )?(?:[\w-]{6,40} has )?)(?:run|ran) out of (?:credits|available resources)\b(?:.{0,20}need a grok subscription)?/, seen: '2026-09' },
    { says: /\bneed an? (?:active )?(?:\w+ )?grok subscription/, seen: '2026-09' },
    { says: /(?:do not|does not) have an? (?:active )?(?:super)?grok subscription/, seen: '2026-05' },
    { says: /\bout of available resources\b/, seen: '2026-05' },
    { says: /personal-team-blocked(?::spending-limit)?/, seen: '2026-09' },
    { says: /\bsubscription (?:is |has |was )?(?:required|expired|inactive|not active|exhausted|used up)/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:grok|build|cli|subscription|plan)(?: \w{1,12})?(?: usage)? (?:balance|allowance|quota|limit) (?:is |has been |was )?(?:exhausted|depleted|used up|insufficient|exceeded|reached)/, seen: '2026-09' },
    { says: /\busage balance (?:is |has been |was )?(?:exhausted|depleted|used up|too low|insufficient)/, seen: '2026-09' },
    { says: /\b(?:reached|hit|exceeded|exhausted|used up) (?:all )?(?:of )?(?:your|the) (?!daily (?:usage )?(?:limit|quota))(?:(?:weekly|monthly|daily|included|grok|build|supergrok|plan|subscription)[ -]{1,2}){1,3}(?:usage )?(?:limit|allowance|quota|credits|balance)/, seen: '2026-09' },
    { says: /\bsubscription:(?!free)[\w-]{3,40}/, seen: '2026-09' },
    { says: /\b(?:requires?|needs?) (?:an? )?(?:active )?(?:super ?grok|grok (?:build|heavy|subscription)|x premium)/, seen: '2026-09' },
    { says: /\b(?:weekly|monthly|plan|subscription|supergrok) (?:usage )?(?:limit|quota|allowance) (?:has been |is |was )?(?:reached|exceeded|hit|exhausted|used up)/, seen: '2026-09' },
    { says: /\bsuper ?grok(?: heavy| pro)? (?:is |subscription (?:is )?)?(?:required|needed)/, seen: '2026-09' },
  ],
  codes: ['personal-team-blocked:spending-limit', 'personal-team-blocked'],
  statuses: [402, 403, 429],
  yieldsTo: ['free-quota-exhausted'],
  title: (told) => (isTokenAtApi(told) ? 'Use an API key, or the host for logins' : 'Add credits or renew the subscription'),
  cause: (told) =>
    isTokenAtApi(told)
      ? 'A login token was sent to the API for keys, which bills credits; a subscription does not count there.'
      : 'The personal account behind the credential has no credits left, or no Grok subscription that covers the request.',
  steps: (told) => [
    isTokenAtApi(told)
      ? 'Send login tokens to `cli-chat-proxy.grok.com`, or use an API key of a team with credits.'
      : 'Look at the usage on grok.com (Settings), then add credits or upgrade the subscription there.',
    'Check the spending limit of the personal team on console.x.ai.',
    'Use an API key of a team with credits: X Premium does not include the API.',
  ],
  retry: () => never('The same request passes only after paying, or when the period of the subscription starts anew.'),
  docs: [DOCS.console, DOCS.errors],
  examples: [
    {
      provenance: 'reported', source: 'Wei-Shaw/sub2api#4069, 2026-07', status: 403, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"***","error":"You have run out of credits or need a Grok subscription. Add credits at https://grok.com/?_s=usage or upgrade at https://grok.com/supergrok."}',
    },
    {
      provenance: 'reported', source: 'tetsuo-ai/agenc-core#2483, 2026-09', status: 403, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"personal-team-blocked:spending-limit","error":"You have run out of credits or need a Grok subscription. Add credits at https://grok.com/?_s=usage or upgrade at https://grok.com/supergrok."}',
    },
    { provenance: 'reported', source: 'Wei-Shaw/sub2api#4794, 2026-07', status: 402, body: "{'code':'personal-team-blocked:spending-limit', ...}" },
    {
      provenance: 'reported', source: 'public reports, 2026', status: 403, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"personal-team-blocked:spending-limit","error":"You have run out of credits or need a Grok subscription."}',
    },
    {
      provenance: 'reported', source: 'public reports, 2026', status: 429, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":429,"error":"You ran out of credits. [WKE=personal-team-blocked:spending-limit]"}',
    },
    {
      provenance: 'reported', source: 'NousResearch/hermes-agent#26847, 2026-07', status: 403,
      body: '403 Forbidden: personal-team-blocked:spending-limit:\nYou have run out of credits or need a Grok subscription.\nAdd credits at https://grok.com/?_s=usage or upgrade at https://grok.com/supergrok',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 402, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"error":"Grok Build usage balance exhausted"}',
    },
  ],
};
