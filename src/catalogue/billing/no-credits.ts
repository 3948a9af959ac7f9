import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { teamOf } from './team';

export const noCredits: CatalogueEntry = {
  id: 'no-credits',
  topic: 'billing',
  name: 'No credits yet',
  summary: 'The team is new and has never bought credits.',
  severity: 'error',
  patterns: [
    { says: /(?:newly created )?team (?:does not|do not) (?:yet )?have any (?:credits?|licen[sc]es?)(?: (?:or|and) (?:credits?|licen[sc]es?))?(?: yet)?(?:.{0,80}?console\.x\.ai\/team\/(?<team>[\w-]{6,40}))?/, seen: '2026-08' },
    { says: /(?:does not|do not) have any credits or licen[sc]es/, seen: '2026-08' },
    { says: /\b(?:team|account|organi[sz]ation) has no (?:remaining |available )?credits\b(?! polic)/, seen: '2026-07' },
    { says: /\bno credits (?:or licen[sc]es )?(?:yet|have been (?:purchased|added))/, seen: '2026-07' },
    { says: /team has no credits(?! polic)/, seen: '2026-09' },
    { says: /\byou (?:have no|do not have any) credits\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [403],
  yieldsTo: ['credits-exhausted', 'subscription-exhausted'],
  title: () => 'Buy credits for the team',
  cause: (told) => `${teamOf(told)} is new and has no credits or licences yet.`,
  steps: () => [
    'Buy credits for the team on console.x.ai (Billing).',
    'Check on console.x.ai that the key belongs to the team that has credits.',
    'Send the same request again: nothing in it is wrong.',
  ],
  retry: () => never('The same request passes only after the team has credits.'),
  docs: [DOCS.console, DOCS.errors],
  examples: [
    {
      provenance: 'reported', source: 'continuedev/continue#12670, 2026-06', status: 403,
      body: "Your newly created team doesn't have any credits or licenses yet. You can purchase those on https://console.x.ai/team/93cda026-5ec4-5859-8c64-071f1ab21271.",
    },
    {
      provenance: 'reported', source: 'pajeronda/xai_conversation#7, 2025-12 (gRPC)', status: null,
      body: "Your newly created team doesn't have any credits or licenses yet. You can purchase those on https://console.x.ai/team/5ebd6047-fc35-5024-9a28-698cd8d8ed90.",
    },
    {
      provenance: 'reported', source: 'public reports, 2026-07 and 2026-08', status: 403, method: 'POST', url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"permission-denied","error":"Your newly created team doesn\'t have any credits or licenses yet. You can purchase those on https://console.x.ai/team/3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07."}',
    },
  ],
};
