import { member, stringMember } from '../../model/json';
import { spelled, type Pointer } from '../../model/pointer';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';

const FIELDS = ['search_parameters', 'web_search_options'] as const;

/** The field that asks for live search, as it stands in the request. */
function fieldIn(reading: Reading): (typeof FIELDS)[number] | null {
  return FIELDS.find((field) => member(reading.request, field) !== undefined) ?? null;
}

function pointerTo(told: Told): Pointer | null {
  const field = fieldIn(told.reading);
  return field ? `/${field}` : told.pointer;
}

function nameIn(told: Told): string {
  const pointer = pointerTo(told);
  return code(pointer ? spelled(pointer) : 'search_parameters');
}

/** Search that is switched off is asked for by nobody: the field can go. */
function isOff(told: Told): boolean {
  return stringMember(member(told.reading.request, 'search_parameters'), 'mode') === 'off';
}

export const liveSearchRemoved: CatalogueEntry = {
  id: 'live-search-removed',
  topic: 'request',
  name: 'Live search removed',
  summary: 'Live search is gone: every request with `search_parameters` or `web_search_options` is refused, also with the mode "off".',
  severity: 'error',
  patterns: [
    { says: /live[ _-]?search(?: api| feature)? (?:is|has been|was) (?:now )?(?:deprecated|removed|discontinued|retired|disabled|sunset|no longer (?:available|supported))(?:.{0,20}(?:switch|migrate|move) to the agent tools api)?/, seen: '2026-08' },
    { says: /(?:switch|migrate|move|upgrade) to the agent(?:ic)? tools? api/, seen: '2026-01' },
    { says: /(?<parameter>search_?parameters|web_?search_?options)\b.{0,40}(?:deprecated|no longer|removed|discontinued|retired|not supported|unsupported)/, seen: '2026-05' },
    { says: /argument not supported(?: on this model)?: (?<parameter>search_?parameters|web_?search_?options)/, seen: '2026-05' },
    { says: /\blive[ _-]?search\b[^.]{0,30}\b(?:is|are) (?:not|no longer) (?:supported|available|offered)/, seen: '2026-09' },
  ],
  statuses: [410],
  recognise: (reading) => {
    if (reading.exchange.response.status !== 410) return null;
    const field = fieldIn(reading);
    if (!field) return null;
    return { confidence: 'exact', evidence: [{ source: 'status', text: '410' }, { source: 'body', text: `the request holds ${field}` }], values: { parameter: field } };
  },
  title: (told) => `Remove ${nameIn(told)}`,
  cause: (told) => `The request asks for live search with ${nameIn(told)}, which xAI switched off in January 2026${isOff(told) ? '; the mode "off" is refused as well' : ''}.`,
  steps: (told) => [
    `Delete ${nameIn(told)} from the body.`,
    'Use the tools `web_search` and `x_search` of `/v1/responses` where the answer needs the web.',
    'Update the library that adds the field, if the application does not.',
  ],
  edits: (told) => {
    const pointer = pointerTo(told);
    return pointer && isOff(told) ? [{ kind: 'remove-value', pointer }] : [];
  },
  choices: (told) => {
    const pointer = pointerTo(told);
    if (!pointer || isOff(told)) return [];
    return [
      { label: 'Search through `/v1/responses` (recommended)', edits: [{ kind: 'convert', conversion: 'live-search-to-responses' }] },
      { label: `Remove ${nameIn(told)} and answer without the web`, edits: [{ kind: 'remove-value', pointer }] },
    ];
  },
  retry: () => never('Live search does not come back.'),
  docs: [DOCS.tools, DOCS.responses],
  examples: [
    {
      provenance: 'reported',
      source: 'superagent-ai/grok-cli#139, 2026-02',
      status: 410,
      body: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'lightmode-laboratories/spacesuit#1, 2026-02',
      status: null,
      body: 'Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview',
    },
    {
      provenance: 'reported',
      source: 'langgenius/dify-official-plugins#2493, 2026-01',
      status: 410,
      body: '{"error":"Live search is deprecated. Please switch to the Agent Tools API: https://docs.x.ai/docs/guides/tools/overview"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.3","messages":[{"role":"user","content":"Hi"}],"search_parameters":{"mode":"auto"}}',
    },],
};
