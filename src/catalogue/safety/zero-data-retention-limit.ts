import { member } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import type { Edit } from '../../model/edit';
import { DOCS } from '../docs';
import { code, never } from '../words';

function fieldOf(told: Told): string | null {
  return told.values['field'] ?? null;
}

/** A team that keeps no data can not store the answer either: switching it off is what the server asks for. */
function editsFor(told: Told): Edit[] {
  const isAboutStore = /store/.test(told.values['field'] ?? '') || /\bstore\b/.test(told.reading.error?.message ?? '');
  return isAboutStore && member(told.reading.request, 'store') !== false && told.reading.request !== undefined ? [{ kind: 'set-value', pointer: '/store', value: false }] : [];
}

function isContinued({ reading }: Told): boolean {
  return /previous[ _]response/i.test(reading.error?.message ?? '');
}

export const zeroDataRetentionLimit: CatalogueEntry = {
  id: 'zero-data-retention-limit',
  topic: 'safety',
  name: 'Zero data retention limit',
  summary: 'The team has zero data retention, and the request needs xAI to store something.',
  severity: 'error',
  patterns: [
    { says: /zero[ -]data[ -]retention (?:teams?|customers?|accounts?|users?|organizations?) (?:must|need to|have to|are required to) (?:provide|set|specify|use|send|include) (?<field>[\w.]+)(?: for (?<feature>[\w ]{1,40}))?/, seen: '2026-08' },
    { says: /(?:^|[.:;] )(?<feature>[\w ]{1,40}) (?:is|are) (?:currently )?(?:not (?:currently )?(?:supported|available|allowed|permitted|enabled)|unsupported|unavailable|disabled|restricted) (?:for|with|on|to|under|when using|in) (?:teams? with |customers? with |your )?(?:zdr|zero[ -]data[ -]retention)(?: (?:customers?|teams?|accounts?|mode|users?))?/, seen: '2026-08' },
    { says: /\b(?:zdr|zero[ -]data[ -]retention)\b[^.]{0,30}?\b(?:can not|must|not (?:supported|available|allowed|permitted)|unable|unsupported|requires?|disabled)\b/, seen: '2026-08' },
    { says: /(?:zdr|zero[ -]data[ -]retention) (?:teams?|customers?|accounts?)/, seen: '2026-08' },
    { says: /(?:can not|must not|not allowed to|unable to) (?:use|store|set|enable|access).{0,60}(?:zdr|zero[ -]data[ -]retention)/, seen: '2026-08' },
    { says: /(?:due to|because of|under|by|with|while|when) (?:the |your |its )?(?:teams? |organi[sz]ations? )?(?:zdr|zero[ -]data[ -]retention)\b/, seen: '2026-09', certainty: 'likely' },
    { says: /(?:requires?|needs?) (?:you to )?(?:disable|turn off|opt out of)[^.]{0,30}(?:zdr|zero[ -]data[ -]retention)/, seen: '2026-09' },
    { says: /\b(?:team|organi[sz]ation|account) (?:has|is|with|uses) (?:zdr|zero[ -]data[ -]retention)(?: enabled| mode| on)?/, seen: '2026-09' },
    { says: /\b(?:zdr|zero[ -]data[ -]retention) (?:is |be |mode (?:is )?)?(?:not )?(?:enabled|disabled|active|turned (?:on|off))\b/, seen: '2026-10', certainty: 'likely' },
  ],
  statuses: [400, 403],
  title: (told) => {
    const field = fieldOf(told);
    return field ? `Set ${code(field, 40)}${field === 'store' ? ' to false' : ''}` : 'Send nothing that xAI would have to store';
  },
  cause: (told) => {
    const field = fieldOf(told);
    const { feature } = told.values;
    if (field && /upload|output|url/.test(field)) return `The team has zero data retention, so xAI keeps no result${feature ? ` of ${feature.trim()}` : ''}: the request must say in ${code(field)} where it goes.`;
    return `The team has zero data retention${feature ? `, with which ${code(feature)} is not available` : field ? `, and ${code(field)} is set so that something would be stored` : ', and the request needs something to be stored'}.`;
  },
  steps: (told) => (/upload/.test(fieldOf(told) ?? '')
    ? [`Set ${code(fieldOf(told) ?? '')} to an address that takes the result by PUT.`, 'Turn data retention on in console.x.ai, where the team may store results at xAI.']
    : isContinued(told)
    ? ['Remove `previous_response_id`, set `store` to false and send the whole history with each request.', 'Ask for `reasoning.encrypted_content` with `include`, to hand reasoning on.', 'Use a team without zero data retention for conversations that xAI keeps.']
    : ['Send the content as text inside the request instead of a file.', 'Set `store` to false and send the whole history with each request.', 'Use a team without zero data retention for this feature.']),
  edits: editsFor,
  retry: () => never('The setting of the team stays the same.'),
  docs: [DOCS.console, DOCS.reference],
  examples: [
    {
      provenance: 'reported',
      source: 'phuryn/grok-build-vscode#100, 2026-08',
      status: 400,
      body: '{"code":"invalid-argument","error":"Zero Data Retention teams must provide output.upload_url for video generation."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/videos/generations',
      requestBody: '{"model":"grok-imagine-video","prompt":"A tree"}',
    },
    {
      provenance: 'reported',
      source: 'live probe, 2026-08',
      status: 400,
      body: '{"code":"invalid-argument","error":"File content is currently unsupported for ZDR customers."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://api.x.ai/v1/images/generations',
      body: 'Zero Data Retention teams do not have access to URL format as it requires to store the generated images',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 404, method: 'POST', url: 'https://api.x.ai/v1/responses',
      body: '{"code":"not-found","error":"Previous response cannot be used for this organization due to Zero Data Retention"}',
    },
  ],
};
