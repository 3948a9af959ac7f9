import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';
import { keyLocation } from './sent-key';

export const apiKeyBlocked: CatalogueEntry = {
  id: 'api-key-blocked',
  topic: 'auth',
  name: 'API key blocked',
  summary: 'The key exists, but is blocked, disabled or expired; xAI blocks keys that it finds in public.',
  severity: 'error',
  patterns: [
    { says: /api[- ]?key(?: [\w*…-]{2,40})? (?:is|has been|was) (?:currently |now |temporarily |permanently )?(?:blocked|disabled|revoked|deactivated|suspended)(?:[:;,] ?(?<reason>[^.]{3,100}))?/, seen: '2026-03' },
    { says: /api[- ]?key(?: [\w*…-]{2,40})?(?: (?:is|has|has been|was))? (?<reason>expired)\b/, seen: '2026-03' },
    { says: /\b(?<reason>blocked|disabled|revoked|expired|deactivated|suspended) (?:xai )?api[- ]?key\b/, seen: '2026-03' },
    { says: /(?<reason>blocked due to (?:an? )?(?:api )?key leak)/, seen: '2026-03' },
    { says: /\bapi[- ]?key \S{2,60} (?:is|has been|was) (?:currently )?(?<reason>blocked|disabled|revoked|deactivated|suspended|expired)/, seen: '2026-10' },
    { says: /\b(?:this|your) key (?:is|has been|was|has) (?:currently )?(?<reason>blocked|disabled|revoked|deactivated|suspended|expired)/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [403, 401, 400],
  title: () => 'Make a new API key',
  cause: ({ values }) => {
    const reason = values['reason'];
    if (reason && /leak/i.test(reason)) return 'xAI found the key in public (a page, a repository, a log) and blocked it.';
    if (reason) return `The key is known but no longer works; the API says ${code(reason, 60)}.`;
    return 'The key is known but blocked.';
  },
  steps: ({ values }) => [
    'Make a new key on console.x.ai and delete the blocked one.',
    ...(/expired/i.test(values['reason'] ?? '') ? [] : ['Remove the old key from pages, repositories and logs, and from their history.']),
    'Keep the new key on a server that calls the API for the page.',
  ],
  locations: (told) => keyLocation(told, 'this key is blocked'),
  retry: () => never('A blocked key stays blocked.'),
  docs: [DOCS.keys, DOCS.errors],
  examples: [
    { provenance: 'reported', source: 'public reports, 2026-03-30', status: 403, body: 'API key is currently blocked: Blocked due to API key leak' },
    {
      provenance: 'reported', source: 'public report, 2026-03-30 (message; the code is assumed)', status: 403, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"permission-denied","error":"API key is currently blocked: Blocked due to API key leak"}',
    },
  ],
};
