import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';

export const betaAccessRequired: CatalogueEntry = {
  id: 'beta-access-required',
  topic: 'auth',
  name: 'Beta access required',
  summary: 'What was asked for is open only to teams in a beta programme.',
  severity: 'error',
  patterns: [
    { says: /^(?<feature>\w[\w ./()-]{2,90}?) (?:currently )?requires? (?:a |an )?(?:private |closed |special )?(?:beta|early) access/, seen: '2026-06' },
    { says: /requires? (?:a |an )?(?:private |closed |special |explicit |prior )?(?:beta|early) access/, seen: '2026-06' },
    { says: /(?:beta|early)[ -]access (?:is )?(?:required|needed|only|not (?:enabled|granted))/, seen: '2026-06' },
    { says: /(?:is|are) (?:currently |only )?(?:available )?(?:in|to|as part of|limited to) (?:a |the )?(?:private|closed|limited|invite-only) (?:beta|preview|alpha)/, seen: '2026-06', certainty: 'likely' },
  ],
  codes: ['beta-access-required'],
  statuses: [400, 403],
  title: () => 'Request beta access, or go without it',
  cause: (told) => {
    const feature = told.values['feature'];
    const model = modelOf(told);
    const isNamed = feature !== undefined && !/^(?:this|the|that)\b/i.test(feature);
    const what = isNamed ? code(feature, 60) : model ? `What was asked of ${code(model)}` : 'What was asked for';
    return `${what} is open only to teams with beta access, and the team of this key has none.`;
  },
  steps: (told) => [
    /tool/i.test(told.values['feature'] ?? '') ? 'Remove the tools of your own from the request, or use a model outside the beta.' : 'Use a model or an option outside the beta.',
    'Ask xAI for beta access: support@x.ai, with the team id.',
    'Check that the key belongs to the team that was admitted.',
  ],
  retry: () => never('The same request passes only after the team has been admitted.'),
  docs: [DOCS.multiAgent, DOCS.models],
  examples: [
    {
      provenance: 'built', source: 'facts about betas, 2026: 400 “…require beta access”', status: 400, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"invalid-argument","error":"Client side tools for multi-agent models require beta access."}',
      requestBody: '{"model":"grok-4.20-multi-agent-0309","input":"Hi","tools":[{"type":"function","name":"f","parameters":{"type":"object","properties":{}}}]}',
    },
  ],
};
