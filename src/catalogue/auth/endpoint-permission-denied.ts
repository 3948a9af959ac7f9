import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';
import { keyLocation } from './sent-key';

function isSubscriptionHost(told: Told): boolean {
  return told.reading.exchange.request.host === 'cli-chat-proxy.grok.com';
}

export const endpointPermissionDenied: CatalogueEntry = {
  id: 'endpoint-permission-denied',
  topic: 'auth',
  name: 'Endpoint not permitted',
  summary: 'The key may not call this endpoint, or the wrong kind of credential was sent to it.',
  severity: 'error',
  patterns: [
    { says: /access to (?:the )?(?<endpoint>[\w./-]{1,40}(?: (?:generations?|completions?|transcription|editing))?) (?:endpoint|api|route|service|resource) (?:is|was|has been) (?:denied|forbidden|restricted|not (?:allowed|permitted))/, seen: '2026-07' },
    { says: /\b(?:api key|key|token|team|user|account|credentials?|caller|you)(?: [\w-]{6,40})? (?:is|are) not (?:authorized|permitted|allowed) to (?:access|use|call|perform|invoke|execute|make)/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:api key|key|token|team|user|account|caller|you)(?: [\w-]{6,40})? (?:does not|do not|lacks?) (?:have )?(?:the )?(?:required |necessary |sufficient )?(?:permissions?|access|scopes?|acls?)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:insufficient|missing)(?: required)? (?:permissions?|scopes?|acls?)\b/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:team|api key|key|token|user|account|caller|credentials?|client|you)(?: [\w-]{6,40})? (?:is|are) (?:not (?:currently )?(?:authorized|permitted|entitled)|unauthorized)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:requires?|needs?) (?:an? |the )?(?:management|admin|different|inference) (?:api )?key\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:requires?|lacks?|missing) (?:the )?(?:[\w:-]{1,40} )?(?:permissions?|scopes?|acls?)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /\baccess (?:to this (?:endpoint|route|resource|api) )?(?:is )?(?:denied|forbidden) for (?:this|your|the) (?:api key|key|team|user|account|token)/, seen: '2026-09', certainty: 'likely' },
    { says: /\b(?:management|admin|inference) (?:api )?key (?:is )?(?:required|needed)\b|\bacl (?:check|rule|list)?[^.]{0,20}\b(?:failed|denied|rejected|missing)\b|\bapi-key:(?:endpoint|model):[\w.*-]{1,60}/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:oauth2? )?(?:clients?|tokens?|credentials?|keys?) (?:may|can|are) not (?:permitted to |allowed to )?(?:access|use|call)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bnot (?:authorized|permitted|allowed|entitled) to (?:use|access|call|perform|create|list|delete|read|modify) (?:this|the|any)?\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [403],
  yieldsTo: ['model-not-found', 'feature-not-enabled', 'beta-access-required', 'region-unavailable', 'no-credits', 'credits-exhausted', 'content-policy', 'unknown-route'],
  title: (told) => (isSubscriptionHost(told) ? 'Log in again, or use an API key' : 'Allow this endpoint for the key'),
  cause: (told) => {
    const endpoint = told.values['endpoint'];
    const what = endpoint ? `the ${code(endpoint)} endpoint` : endpointOf(told);
    return isSubscriptionHost(told)
      ? `The login may not use ${what}: its authorisation is expired, or the header \`X-XAI-Token-Auth\` is missing.`
      : `The key that was sent may not use ${what}.`;
  },
  steps: (told) =>
    isSubscriptionHost(told)
      ? [
          'Log in again to renew the authorisation.',
          'Send the header `X-XAI-Token-Auth: xai-grok-cli` with the login token.',
          'Send API keys to `api.x.ai` instead of this host.',
        ]
      : [
          "Allow this endpoint and model for the key on console.x.ai, or ask the team's admin.",
          'Call `/v1/api-key` with the same key to see its permissions (`acls`).',
          'Check that the credential is an API key, not a login token or a management key.',
        ],
  locations: (told) => keyLocation(told, 'not permitted here'),
  retry: () => never('The same key gets the same answer until its permissions change.'),
  docs: [DOCS.keys, DOCS.errors],
  examples: [
    {
      provenance: 'reported', source: 'Wei-Shaw/sub2api#4084, 2026-07', status: 403, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"permission-denied","error":"Access to the chat endpoint is denied. Please ensure you\'re using the correct credentials. If you believe this is a mistake, please log into console.x.ai and update the permissions, or contact support."}',
    },
    {
      provenance: 'reported', source: 'decolua/9router#2559, 2026-07 (cut by the client)', status: 403, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"permission-denied","error":"Access to the chat endpoint is denied. Please ensure you\'re using the correct credentials. If you believe this is a mistake, please log into console.x.ai and update the permiss',
    },
    {
      provenance: 'reported', source: 'lingxiaoyiyu-hub/grok-register-win#4, 2026-07', status: 403, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"permission-denied","error":"Access to the chat endpoint is denied. Please ensure you\'re using the correct credentials. If you believe this is a mistake, please log into console.x.ai and update the permissions, or contact support."}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 403, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"The caller does not have permission","error":"Team is not authorized"}',
    },
  ],
};
