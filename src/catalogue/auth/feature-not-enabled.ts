import type { CatalogueEntry, Told } from '../entry';
import { member } from '../../model/json';
import { DOCS } from '../docs';
import { code, never } from '../words';

/** The feature without the word itself ("1080p resolution feature" → "1080p resolution"), or null where it is not named. */
function featureOf({ values }: Told): string | null {
  const feature = (values['feature'] ?? '').replace(/^the | feature$/gi, '');
  return feature === '' || /^(?:this|the|that|it)$/i.test(feature) ? null : feature;
}

/** Whether the feature is a resolution that the request asks for. */
function isResolution(told: Told): boolean {
  return /resolution|\b[124]k\b|\b\d{3,4}p\b/i.test(featureOf(told) ?? '') && member(told.reading.request, 'resolution') !== undefined;
}

export const featureNotEnabled: CatalogueEntry = {
  id: 'feature-not-enabled',
  topic: 'auth',
  name: 'Feature not enabled',
  summary: 'A resolution, a mode or another feature is not available to the team of this key.',
  severity: 'error',
  patterns: [
    { says: /(?<![\w./-])(?<feature>[\w./-]{1,30}(?: (?:resolution|quality|mode|input|output|generation|search|access|editing|upscaling))?) feature is (?:not (?:currently |yet )?(?:available|enabled|activated|allowed)|unavailable|disabled)/, seen: '2026-01' },
    { says: /\bfeature:? (?<feature>[\w./-]{1,40}) is (?:not (?:currently |yet )?(?:available|enabled|activated|allowed)|unavailable|disabled)/, seen: '2026-01' },
    { says: /(?<![\w./-])(?<feature>[\w./-]{1,30}(?: (?:resolution|quality|mode|input|output|generation|search|access|editing|upscaling))?) (?:is|are) (?:not (?:currently |yet )?(?:available|enabled|activated|allowed)|unavailable|disabled) (?:for|on|to|in|with) (?:this|your|the) (?:team|account|organi[sz]ation|api key|plan|tier|subscription)/, seen: '2026-05' },
    { says: /\b(?:team|account|organi[sz]ation|plan|tier) (?:does not|do not) (?:have|include) (?:access to )?(?:the )?(?<feature>[\w./-]{1,30}(?: [\w./-]{1,30})?) (?:feature|enabled|option)/, seen: '2026-05' },
    { says: /not (?:currently |yet )?(?:available|enabled) (?:for|on) (?:this|your) (?:team|account|organi[sz]ation|plan|tier)/, seen: '2026-05' },
    { says: /(?<![\w.])(?<feature>\d{3,4}p|[1248]k)(?: (?:video|image))?(?: (?:resolution|quality|output))? is (?:not (?:currently |yet )?available|unavailable)(?! (?:with|by) (?:this|the) model)/, seen: '2026-10', certainty: 'likely' },
    { says: /\b(?:team|account|organi[sz]ation|plan|tier) (?:does not|do not) have access to (?:the )?(?<feature>\d{3,4}p|[248]k|priority|voice|video|image|custom|batch|realtime)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bfeature:? (?<feature>[\w./ -]{1,40}?) is (?:not (?:currently |yet )?(?:enabled|available|activated)|disabled)\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [400, 403],
  yieldsTo: ['model-not-found', 'zero-data-retention-limit', 'region-unavailable', 'beta-access-required', 'subscription-exhausted'],
  title: (told) => {
    const feature = featureOf(told);
    return feature ? `Do without ${code(feature, 30)}` : 'Do without the feature';
  },
  cause: (told) => {
    const feature = featureOf(told);
    return `${feature ? code(feature, 60) : 'A feature of the request'} is not available to the team of this key.`;
  },
  steps: (told) => [
    isResolution(told) ? 'Ask for a lower resolution, or leave the field out.' : 'Remove the feature from the request.',
    "Ask the team's admin, or support@x.ai, to enable it for the team.",
    'Check that the key belongs to the team that has the feature.',
  ],
  edits: (told) => {
    const pointer = told.pointer ?? (isResolution(told) ? '/resolution' : null);
    return pointer ? [{ kind: 'remove-value', pointer }] : [];
  },
  locations: (told) => (told.pointer === null && isResolution(told) ? [{ part: 'body', pointer: '/resolution', note: 'not enabled' }] : []),
  retry: () => never('The same request passes only after the feature has been enabled.'),
  docs: [DOCS.errors, DOCS.console],
  examples: [
    {
      provenance: 'reported', source: 'deewong7/AI-Assisted-Image-Editing-for-Photoshop#6, 2026-01', status: 403, method: 'POST',
      url: 'https://api.x.ai/v1/images/generations',
      body: '{"code":"The caller does not have permission to execute the specified operation","error":"The 2k resolution feature is not available"}',
      requestBody: '{"model":"grok-imagine-image","prompt":"A lighthouse","resolution":"2k"}',
    },
  ],
};
