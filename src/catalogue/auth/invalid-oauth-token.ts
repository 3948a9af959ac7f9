import type { CatalogueEntry, Recognition } from '../entry';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { never } from '../words';
import { keyLocation } from './sent-key';

const BAD = 'unauthenticated:bad-credentials';

/** The code alone also stands for wrong API keys; sent with a login token, or to the host for logins, it is about the token. */
function recognise({ exchange, error }: Reading): Recognition | null {
  if (!error || (error.code?.toLowerCase() !== BAD && error.wke?.toLowerCase() !== BAD)) return null;
  const isToken = exchange.credential.vendor === 'jwt' || exchange.request.host === 'cli-chat-proxy.grok.com';
  if (!isToken) return null;
  return { confidence: 'exact', evidence: [{ source: 'code', text: BAD }, { source: 'credential', text: 'an OAuth token was sent' }] };
}

export const invalidOauthToken: CatalogueEntry = {
  id: 'invalid-oauth-token',
  topic: 'auth',
  name: 'Invalid OAuth token',
  summary: 'The access token of a login is expired, revoked or not of xAI.',
  severity: 'error',
  patterns: [
    { says: /oauth2?(?: access)? token (?:could not be|can not be|was not|is not|failed to be) (?:validated|verified|valid|recognized)/, seen: '2026-08' },
    { says: /\b(?:access|oauth2?|session|login|bearer|ephemeral|jwt)(?: access)? token (?:is|has|was|has been|is already) (?:expired|invalid|revoked|malformed|not valid|no longer valid)/, seen: '2026-07' },
    { says: /\b(?!invalid bearer)(?:invalid|expired|revoked) (?:or (?:invalid|expired|revoked) )?(?:oauth2?|access|bearer|session|jwt|ephemeral|auth(?:entication)?)(?: access)? token/, seen: '2026-07' },
    { says: /\binvalid or expired credentials\b(?:.{0,120}no auth context)?/, seen: '2026-07' },
    { says: /\bclient secret (?:is|has|was|has been) (?:expired|invalid)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:no|missing|invalid) auth context\b/, seen: '2026-07', certainty: 'likely' },
    { says: /^(?:the |your |this )?(?:[\w-]{1,16} )?(?:token|jwt|session) (?:is |has |was |has been )?(?:expired|revoked|not valid)/, seen: '2026-09' },
    { says: /\b(?:session|access|oauth2?|bearer|jwt|login)(?: token)? (?:could|can) not be (?:verified|validated|decoded|refreshed)/, seen: '2026-09' },
    { says: /\b(?:log|sign) ?in again\b/, seen: '2026-09' },
    { says: /\b(?:access|oauth2?|session|jwt|ephemeral)(?: access)? token (?:validation|verification) (?:has |was )?failed\b|\binvalid client secret\b|\b(?:client secret|token):? (?:token )?expired\b/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['invalid_token'],
  statuses: [401, 403],
  yieldsTo: ['oauth-refresh-failed', 'dpop-required'],
  recognise,
  title: () => 'Log in again',
  cause: ({ reading }) => {
    const isKeyHost = reading.exchange.request.host.endsWith('api.x.ai');
    return isKeyHost && reading.exchange.credential.vendor === 'xai'
      ? 'The API took the credential for a login token and could not validate it.'
      : 'The access token of the login could not be validated: it is expired (after about 6 hours) or revoked, although the status may say 403.';
  },
  steps: () => [
    'Refresh the access token, or log in again (`grok login`).',
    'Store the new refresh token that comes with it: the old one is revoked.',
    'Use an API key from console.x.ai where no person logs in.',
  ],
  locations: (told) => keyLocation(told, 'expired or revoked'),
  retry: () => never('The same token gets the same answer; a new one passes.'),
  docs: [DOCS.errors, DOCS.keys],
  examples: [
    {
      provenance: 'reported', source: 'NousResearch/hermes-agent#82052, 2026-08', status: 403, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"unauthenticated:bad-credentials","error":"The OAuth2 access token could not be validated."}',
    },
    {
      provenance: 'reported', source: 'public test suite, 2026', status: 403,
      body: '{"error":"forbidden","error_description":"The OAuth2 access token could not be validated. [WKE=unauthenticated:bad-credentials]"}',
    },
    {
      provenance: 'reported', source: 'public reports, 2025 (older code)', status: 403,
      body: '{"code":"The caller does not have permission to execute the specified operation","error":"The OAuth2 access token could not be validated. [WKE=unauthenticated:bad-credentials]"}',
    },
    {
      provenance: 'reported', source: 'decolua/9router#2677, 2026-07', status: 401, url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"error":"Invalid or expired credentials (auth_kind=bearer, x_xai_token_auth=none, upstream=PermissionDenied, reason=no auth context)"}',
    },
  ],
};
