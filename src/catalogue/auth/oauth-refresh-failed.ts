import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';

export const oauthRefreshFailed: CatalogueEntry = {
  id: 'oauth-refresh-failed',
  topic: 'auth',
  name: 'Login could not be refreshed',
  summary: 'The refresh token of a login is unknown, used up or revoked.',
  severity: 'error',
  patterns: [
    { says: /\binvalid_grant\b(?:.{0,40}refresh token (?:has been |was |is )?(?<reason>not found or invalid|not found|invalid|revoked|expired))?/, seen: '2026-07' },
    { says: /refresh[ _-]?token (?:has been |has already been |was |is |has )?(?:already )?(?<reason>not found or invalid|not found|invalid|revoked|expired|used|unknown|malformed)/, seen: '2026-07' },
    { says: /\b(?<reason>invalid|expired|revoked|unknown) refresh[ _-]?token/, seen: '2026-07' },
    { says: /(?:could not|can not|failed to|unable to) refresh (?:the )?(?:oauth2? )?(?:access )?token/, seen: '2026-07', certainty: 'likely' },
  ],
  codes: ['invalid_grant'],
  statuses: [400, 401],
  title: () => 'Log in again',
  cause: ({ values }) => {
    const reason = values['reason'];
    const state = reason ? ` (${reason.toLowerCase()})` : '';
    return `The refresh token was refused${state}: xAI gives a new one with every refresh and revokes the one before.`;
  },
  steps: () => [
    'Log in again (`grok login`, or the login of the app).',
    'Store the refresh token of every answer, before the access token is used.',
    'Refresh in one place only: two at the same time revoke each other.',
  ],
  retry: () => never('A revoked refresh token stays revoked; only a new login helps.'),
  docs: [DOCS.errors, DOCS.keys],
  examples: [
    { provenance: 'reported', source: 'Wei-Shaw/sub2api#4189, 2026-07', status: null, body: 'invalid_grant / Refresh token has been revoked' },
    {
      provenance: 'reported', source: 'Wei-Shaw/sub2api#4227, 2026-07', status: 400, method: 'POST', url: 'https://auth.x.ai/oauth2/token',
      body: '{"error": "invalid_grant", "error_description": "Refresh token not found or invalid"}',
    },
    {
      provenance: 'reported', source: 'aeonfun/aeon#773, 2026-07', status: 400, method: 'POST', url: 'https://auth.x.ai/oauth2/token',
      body: '{"error":"invalid_grant","error_description":"Refresh token has been revoked"}',
    },
  ],
};
