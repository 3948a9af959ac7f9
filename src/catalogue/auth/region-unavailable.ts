import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { code, modelOf, never } from '../words';

export const regionUnavailable: CatalogueEntry = {
  id: 'region-unavailable',
  topic: 'auth',
  name: 'Not available in this region',
  summary: 'xAI does not offer the model or the service where the request came from.',
  severity: 'error',
  patterns: [
    { says: /(?<![\w.-])(?<model>grok[\w.-]{0,60}\w) (?:is|are) (?:not (?:currently |yet )?(?:available|supported|accessible|offered)|unavailable) in (?:your|this|the) (?:current )?(?:region|country|location|territory|area)/, seen: '2026-08' },
    { says: /(?:not (?:currently |yet )?(?:available|supported|accessible|offered)|unavailable|blocked|restricted) in (?:your|this|the) (?:current )?(?:region|country|location|territory|area|jurisdiction)/, seen: '2026-08' },
    { says: /\b(?:country|region|territory|location)(?:, region,? or territory)? (?:is |are )?not (?:currently )?supported/, seen: '2026-03' },
    { says: /\b(?:geo(?:graphic(?:al)?)?[- ]?(?:restricted|blocked|restriction)|unsupported (?:country|region))/, seen: '2026-03', certainty: 'likely' },
    { says: /\b(?:not (?:currently |yet )?(?:available|supported|offered)|unavailable|restricted|prohibited)(?: (?:for|to) (?:users|customers|teams|accounts))? in (?:the )?(?:united (?:kingdom|states|arab emirates)|european union|european economic area|europe|eu|eea|uk|germany|france|italy|spain|china|india|japan|brazil|russia|iran|illinois|texas)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:not (?:currently |yet )?(?:available|supported|offered)|unavailable) (?:for|to) (?:users|customers|teams|people|accounts) in\b/, seen: '2026-10' },
  ],
  codes: ['unsupported_country_region_territory'],
  statuses: [403],
  title: (told) => (modelOf(told) ? 'Use a model offered in this region' : 'Call from a supported region'),
  cause: (told) => {
    const model = modelOf(told);
    return `${model ? code(model) : 'The service'} is not offered in the region that the request came from.`;
  },
  steps: () => [
    'Choose a model that `/v1/models` lists for the same key and place.',
    'Send the request from a server in a supported region, where the terms allow it.',
    'Turn off a VPN or proxy that leaves in another country.',
  ],
  retry: () => never('The same request from the same place gets the same answer.'),
  docs: [DOCS.regions, DOCS.models],
  examples: [
    {
      provenance: 'built', source: 'facts about regional blocks, 2026: 403 “is not available in your region”', status: 403, method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      body: '{"code":"permission-denied","error":"The model grok-4.7 is not available in your region."}',
      requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}',
    },
  ],
};
