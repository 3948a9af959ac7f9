import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

export const accountBlocked: CatalogueEntry = {
  id: 'account-blocked',
  topic: 'auth',
  name: 'Account blocked',
  summary: 'The user or the team behind the key is blocked.',
  severity: 'error',
  patterns: [
    { says: /\b(?:user|account|organi[sz]ation)(?: [\w@.-]{3,60})? (?:is|has been|was) (?:currently |temporarily |permanently )?(?:blocked|suspended|banned|disabled|deactivated|locked)/, seen: '2026-06' },
    { says: /\bteam (?:(?<team>[\w-]{4,40}) )?(?:is|has been|was) (?:currently |temporarily |permanently )?(?:blocked|suspended|banned|disabled|deactivated)/, seen: '2026-06' },
    { says: /unauthorized:blocked-(?:user|team)/, seen: '2026-06' },
    { says: /\b(?:account|user|organi[sz]ation|team) (?:blocked|suspended|banned|deactivated|locked)\b/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['unauthorized:blocked-user', 'unauthorized:blocked-team'],
  statuses: [403],
  yieldsTo: ['api-key-blocked', 'subscription-exhausted', 'credits-exhausted'],
  title: () => 'Ask xAI to unblock the account',
  cause: ({ values }) => {
    const team = values['team'];
    return team ? `xAI has blocked the team ${code(team, 13)}; no key of it works.` : 'xAI has blocked the account behind the key; no key of it works.';
  },
  steps: () => [
    'Write to support@x.ai and name the team id.',
    'Look at console.x.ai for a notice about the account.',
  ],
  retry: () => never('No request of this account passes while it is blocked.'),
  docs: [DOCS.console, DOCS.errors],
  examples: [
    { provenance: 'reported', source: 'public test suite, 2026', status: 403, body: '{"error":"User is blocked [WKE=unauthorized:blocked-user]"}' },
    {
      provenance: 'reported', source: 'public test suites, 2026', status: 403, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"unauthorized:blocked-user","error":"User is blocked"}',
    },
  ],
};
