import { isObject, member } from '../../model/json';
import { valueAt } from '../../model/pointer';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';
import { placeOf } from './field';

/** The missing field with the place it belongs to: 'tools[0].name'. */
function missingIn(told: Told): string | null {
  const field = told.values['field'] ?? told.reading.error?.param ?? null;
  if (field === null) return null;
  const parent = told.values['parent'];
  return parent && !field.startsWith(parent) ? `${parent}.${field}` : field;
}

function missingInCode(told: Told): string {
  const missing = missingIn(told);
  return missing === null ? 'the missing field' : code(missing);
}

/** What is missing may stand in the body in the way of the other endpoint: then nothing is to be added. */
function writtenElsewhere({ reading, values }: Told): { readonly title: string; readonly step: string } | null {
  const { request, exchange } = reading;
  const isAtChat = exchange.request.endpoint === '/v1/chat/completions';
  const { field, parent } = values;
  if (field === 'messages' && isAtChat && member(request, 'input') !== undefined) {
    return { title: 'Send it to `/v1/responses`', step: 'Send the request to `/v1/responses`: a body with `input` in place of `messages` belongs there.' };
  }
  if (field === 'input' && exchange.request.endpoint === '/v1/responses' && member(request, 'messages') !== undefined) {
    return { title: 'Write `messages` as `input`', step: 'Write the conversation as `input`; `messages` belong to chat completions.' };
  }
  if (field === 'prompt' && Array.isArray(member(request, 'messages'))) {
    const isText = exchange.request.endpoint === '/v1/completions' || exchange.request.endpoint === '/v1/complete';
    if (isText) return { title: 'Send it to `/v1/chat/completions`', step: 'Send the request to `/v1/chat/completions`: a body with `messages` belongs there.' };
    return { title: 'Write `messages` as `prompt`', step: 'Write one text as `prompt`; `messages` belong to chat completions.' };
  }
  const index = /^tools\[(\d+)\]$/.exec(parent ?? '')?.[1];
  const tool = index === undefined ? undefined : valueAt(request, `/tools/${index}`);
  if (field !== 'name' || isAtChat || !isObject(member(tool, 'function'))) return null;
  return { title: `Write ${code(parent ?? 'tools')} without \`function\``, step: 'Write functions flat on `/v1/responses`: `{"type": "function", "name": …, "parameters": …}`.' };
}

/** What to add where one field says what kind of mistake it is. */
function hintFor(told: Told): string[] {
  const field = told.values['field']?.toLowerCase() ?? '';
  const { endpoint } = told.reading.exchange.request;
  if (field === 'prompt') return ['Send `{"model": …, "prompt": …}` to image and video endpoints; `messages` belong to chat completions.'];
  if (field === 'messages' && endpoint === '/v1/chat/completions') return ['Send the conversation as `messages`; `input` belongs to `/v1/responses`.'];
  if (field === 'input' && endpoint === '/v1/responses') return ['Send the conversation as `input`; `messages` belong to chat completions.'];
  if (field === 'parameters') return ['Give a function without arguments `{"type": "object", "properties": {}}`.'];
  const { rule } = told.values;
  if (rule !== undefined && rule.includes('{')) return [`Write it as the API reads it: ${rule}.`];
  if (field === 'name' || field === 'function') return ['Nest functions under `function` on chat completions, and write them flat on `/v1/responses`.'];
  return [];
}

export const missingField: CatalogueEntry = {
  id: 'missing-field',
  topic: 'request',
  name: 'Missing field',
  summary: 'The body lacks a field that the endpoint cannot do without.',
  severity: 'error',
  patterns: [
    { says: /(?:target type: )(?<parent>[\w.[\]?-]{1,120}): missing field (?<field>[\w.$-]+)(?: at line (?<line>\d{1,9}) column (?<column>\d{1,9}))?/, seen: '2026-08' },
    { says: /(?:failed to deserialize the json body into the target type: )?missing field (?<field>[\w.$-]+)(?: at line (?<line>\d{1,9}) column (?<column>\d{1,9}))?/, seen: '2026-08' },
    { says: /missing (?:a |an |the |one )?(?:required |mandatory )(?:request |body |query |path )?(?:parameter|argument|field|property|key|attribute|part)s?(?: in (?:the )?(?:request|body))?:? (?<field>[a-z][\w.[\]-]{0,60})/, seen: '2026-08' },
    { says: /missing (?:parameter|argument|field|property|file part|multipart field|form field)s?:? (?<field>[a-z][\w.[\]-]{0,60})/, seen: '2026-08' },
    { says: /(?:^|[ (:])(?<field>[a-z][\w.[\]-]{0,40}) (?:is|are) (?:a )?(?:required|mandatory|missing) (?:parameter|argument|field|property)/, seen: '2026-01' },
    { says: /(?:required|mandatory) (?:parameter|argument|field|property|key)s?:? (?<field>[a-z][\w.[\]-]{0,60}) (?:is|was|are) (?:missing|not (?:set|provided|present|found|specified|given)|absent|empty)/, seen: '2026-01' },
    { says: /(?:parameter|argument|field|property):? (?<field>[a-z][\w.[\]-]{0,60}) (?:is|are) (?:required|mandatory|missing)/, seen: '2026-01' },
    { says: /^field required\.?$/, seen: '2026-01' },
    { says: /(?:^|[ (:])(?<field>[a-z][\w.[\]-]{0,40}(?: -> [\w.]{1,40})?):? field required/, seen: '2026-01' },
    { says: /(?:no|without(?: an?| the)?) (?<field>prompt|input|file|text|query|audio|image|video|url|language|voice) (?:field |part |data )?(?:was |were |is |has been )?(?:provided|specified|given|supplied|found|set|sent)/, seen: '2026-08' },
    { says: /(?:either|one of|at least one of) (?<field>[a-z][\w.]{0,40})(?:,| or) [\w., ]{1,60}(?:must|is|are|should)(?: be)? (?:provided|specified|set|required|present|given|supplied)/, seen: '2026-08' },
    {
      says: /(?:^|[ (:])(?!access|authentication|authorization|subscription|payment|this|that|which|login|token|key|header|upgrade|version|approval|verification|permission|model\b|credits?\b)(?<field>[a-z][\w.[\]]{0,40}) (?:is required|must be (?:provided|specified|present|supplied|given|set))\b/,
      seen: '2026-07',
      certainty: 'likely',
    },
    { says: /(?:must|has to|need to|should) (?:provide|specify|include|supply|contain) (?:a |an |the )?(?:value for )?(?:parameter |field )?(?<field>[a-z]{1,20}_[\w.]{1,40}|prompt|input|messages|language|text|file)\b/, seen: '2026-07', certainty: 'likely' },
    { says: /\b(?:field|parameter|property|argument) (?:is )?(?:required|missing):? (?<field>[a-z][\w.[\]-]{0,60})/, seen: '2026-09' },
    { says: /(?<![\w.])(?<field>[a-z][\w.[\]-]{0,40}) is a required (?:property|field|parameter|argument)\b/, seen: '2026-09' },
    { says: /\b(?:must|should|has to|needs to) (?:include|contain|provide|specify|have) (?:either|one of|at least one of) (?<field>[a-z][\w.]{0,40})(?: or |, )/, seen: '2026-10', certainty: 'likely' },
    { says: /^missing (?:the )?(?<field>file|prompt|input|messages|text|query|url|audio|image|video|purpose|voice|language|name)\.?$/, seen: '2026-10' },
    { says: /^(?:the )?(?<field>[a-z][\w.]{0,30}) and [a-z][\w.]{0,30} are required\b/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['missing_required_parameter', 'missing_field'],
  statuses: [400, 422],
  yieldsTo: [
    'model-not-specified', 'missing-credentials', 'beta-access-required', 'dpop-required', 'missing-content-type', 'zero-data-retention-limit',
    'empty-message', 'conflicting-fields', 'tool-choice-without-tools', 'unmatched-shape', 'invalid-tool-schema', 'invalid-json-schema', 'outdated-cli',
  ],
  title: (told) => writtenElsewhere(told)?.title ?? `Add ${missingInCode(told)}`,
  cause: (told) => `${endpointOf(told)} cannot do without ${missingInCode(told)}, and the body holds none${placeOf(told)}.`,
  steps: (told) => {
    const elsewhere = writtenElsewhere(told);
    return [...(elsewhere ? [elsewhere.step] : [`Add ${missingInCode(told)} to the body, spelt exactly so.`, ...hintFor(told)]), 'Send the corrected request.'];
  },
  retry: () => never('The field is missing from the same request again.'),
  docs: [DOCS.reference],
  examples: [
    {
      provenance: 'reported',
      source: 'CherryHQ/cherry-studio#4732, 2025-04',
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: missing field `prompt` at line 10 column 1',
      method: 'POST',
      url: 'https://api.x.ai/v1/images/generations',
      requestBody: '{"model":"grok-2-image-1212","messages":[{"role":"user","content":"A tree"}]}',
    },
    {
      provenance: 'built',
      source: "serde's wording for a missing member, with its path, 2026-08",
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: tools[0].function: missing field `name` at line 1 column 96',
      contentType: 'text/plain; charset=utf-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{}}]}',
    },
    {
      provenance: 'built',
      source: "serde's wording, in JSON as /v1/responses writes it, 2026-09",
      status: 422,
      body: '{"error":"Failed to deserialize the JSON body into the target type: missing field `input` at line 1 column 20"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5"}',
    },
  ],
};
