import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { keyLocation } from './sent-key';

export const dpopRequired: CatalogueEntry = {
  id: 'dpop-required',
  topic: 'auth',
  name: 'Token must be bound to the client',
  summary: 'The login token is taken only together with a proof that it belongs to the client (DPoP).',
  severity: 'error',
  patterns: [
    { says: /unauthorized:dpop-required/, seen: '2026-09' },
    { says: /\bdpop(?:[- ]bound)?(?: proof| token| header| nonce)? (?:is |was |must be )?(?:required|missing|invalid|expected|needed|mandatory|not (?:found|provided|present|valid)|provided)/, seen: '2026-09' },
    { says: /\b(?:requires?|missing|invalid|expected|use|needs?) (?:an? |the )?(?:valid )?dpop\b/, seen: '2026-09' },
    { says: /\btoken (?:must|has to|needs to|should) be (?:dpop-|sender-|proof-)?bound to (?:the |a |this )?(?:client|device|key)/, seen: '2026-09' },
    { says: /\bdpop[- ]bound\b/, seen: '2026-09' },
    { says: /\buse_dpop_nonce\b|\binvalid_dpop_proof\b/, seen: '2026-10' },
  ],
  codes: ['unauthorized:dpop-required', 'invalid_dpop_proof', 'use_dpop_nonce'],
  statuses: [401, 403],
  title: () => 'Send a proof with the login token',
  cause: () => 'The login token came without a DPoP proof, which ties it to the client that it was issued to.',
  steps: () => [
    'Use an API key from console.x.ai: keys need no proof.',
    'Send the token as `Authorization: DPoP` with a fresh `DPoP` header, signed by the key of the login.',
    'Update the client, or log in again with one that binds its tokens.',
  ],
  locations: (told) => keyLocation(told, 'needs a DPoP proof'),
  retry: () => never('The same token without a proof gets the same answer.'),
  docs: [DOCS.keys, DOCS.errors],
  examples: [
    {
      provenance: 'built', source: 'facts about error codes, 2026: `unauthorized:dpop-required`', status: 403, method: 'POST',
      url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: '{"code":"unauthorized:dpop-required","error":"Forbidden"}',
    },
  ],
};
