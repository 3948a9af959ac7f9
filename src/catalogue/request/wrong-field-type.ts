import { findParameter } from '../../api/parameters';
import type { Edit } from '../../model/edit';
import type { Json } from '../../model/json';
import { valueAt } from '../../model/pointer';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';
import { bare, fieldInCode, placeOf } from './field';

/** The expected type as developers say it: 'u32' is an integer, 'a sequence' an array. */
function expectedOf(told: Told): string | null {
  const type = bare(told.values['type'] ?? '').toLowerCase();
  if (type === '') return null;
  if (/^(?:[iu](?:8|16|32|64|128|size)|int|integer|an integer)$/.test(type)) return 'an integer';
  if (/^(?:f32|f64|float|number|a number)$/.test(type)) return 'a number';
  if (/sequence|array|list/.test(type) && !/ or /.test(type)) return 'an array';
  if (/^(?:a )?(?:borrowed )?(?:string|str)$/.test(type)) return 'a string';
  if (/^(?:a )?bool(?:ean)?$/.test(type)) return 'true or false';
  if (/^(?:a |an )?(?:map|object|dict|struct \w+|internally tagged enum \w+|adjacently tagged enum \w+)$/.test(type)) return 'an object';
  return bare(told.values['type'] ?? '');
}

/** Whether a whole number fits into the type of the server (`i32`), and can be written without losing digits. */
function fits(value: number, type: string | undefined): boolean {
  const [, sign, bits] = /^([iu])(8|16|32)$/.exec(bare(type ?? '').toLowerCase()) ?? [];
  if (!Number.isSafeInteger(value)) return false;
  if (sign === 'u' && value < 0) return false;
  return bits === undefined || Math.abs(value) < 2 ** (Number(bits) - (sign === 'u' ? 0 : 1));
}

/** The same value in the expected type, where that is beyond doubt. */
function converted(value: Json, expected: string | null): Json | undefined {
  if (typeof value === 'string' && value.trim() !== '') {
    const number = Number(value);
    if (expected === 'an integer' && Number.isInteger(number)) return number;
    if (expected === 'a number' && Number.isFinite(number)) return number;
    if (expected === 'true or false' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  }
  if (typeof value === 'number' && expected === 'a string') return String(value);
  if (expected === 'an array' && (typeof value === 'string' || typeof value === 'number')) return [value];
  if (typeof value === 'number' && expected === 'an integer' && Math.round(value) === value) return Math.round(value);
  return undefined;
}

function isRequired({ reading }: Told, pointer: string): boolean {
  return findParameter(reading.exchange.request.endpoint ?? '', pointer.slice(1))?.isRequired ?? false;
}

function editsFor(told: Told): Edit[] {
  const { pointer } = told;
  if (!pointer) return [];
  const sent = valueAt(told.reading.request, pointer);
  if (sent === undefined) return [];
  // What the endpoint cannot do without is not to be left out.
  if (sent === null) return isRequired(told, pointer) ? [] : [{ kind: 'remove-value', pointer }];
  const expected = expectedOf(told);
  const value = converted(sent, expected);
  if (expected === 'an integer' && typeof value === 'number' && !fits(value, told.values['type'])) return [];
  // A whole number with a fraction of zero is the same value in other digits.
  const isRewritten = value === sent && /^floating point/i.test(told.values['found'] ?? '');
  return value === undefined || (value === sent && !isRewritten) ? [] : [{ kind: 'set-value', pointer, value }];
}

export const wrongFieldType: CatalogueEntry = {
  id: 'wrong-field-type',
  topic: 'request',
  name: 'Wrong field type',
  summary: 'A field of the body holds a value of another type than the endpoint reads: a string for a number, null for a list.',
  severity: 'error',
  patterns: [
    { says: /target type: (?<field>[\w.[\]?$-]{1,120}): invalid type: (?<found>.{1,80}?), expected (?<type>[^;}]{1,100})/, seen: '2026-08' },
    { says: /invalid type: (?<found>.{1,80}?), expected (?<type>[^;}]{1,100})/, seen: '2026-08' },
    { says: /invalid type for (?:parameter |field |argument )?(?<field>[\w.[\]]{1,80}): ?expected (?<type>[^,;]{1,60}),? (?:but )?(?:got|found|received) (?<found>[^.;]{1,60})/, seen: '2026-01' },
    { says: /invalid type for (?:parameter |field |argument )?(?<field>[a-z][\w.[\]]{0,60})/, seen: '2026-01' },
    { says: /(?:^|[ (:])(?<field>[a-z][\w.[\]]{0,40}):?(?: field| parameter| value)? (?:must|should|has to|needs to) be (?:a |an |of type )?(?:valid )?(?<type>(?:string|integer|number|boolean|bool|array|object|list|float|int|map|dict(?:ionary)?|json object|json array)s?)\b(?! (?:between|greater|less|in the range|with))/, seen: '2026-01' },
    { says: /(?:^|[ (:])(?<field>[a-z][\w.[\]]{0,40}):? (?:input|value) should be a valid (?<type>\w+)/, seen: '2026-01' },
    { says: /(?:expected|wanted) (?:a |an |type )?(?<type>string|integer|number|boolean|array|object|list|float|map),? (?:but )?(?:got|found|received|was|given) (?:a |an |type )?(?<found>[\w ]{1,40})/, seen: '2026-01' },
    { says: /(?:wrong|incorrect|unexpected|mismatched) type (?:for|of|in) (?:the )?(?:parameter |field |argument )?(?<field>[a-z][\w.[\]]{0,60})/, seen: '2026-01' },
    { says: /failed to deserialize the json body into the target type/, seen: '2026-08', certainty: 'likely' },
    { says: /(?:(?:^|: )(?<field>[a-z]\w{0,40}): )?(?:invalid digit found in string|can not parse integer from empty string|invalid float literal|provided string was not true or false|number too (?:large|small) to fit in target type)/, seen: '2026-10', certainty: 'likely' },
    { says: /\bcan not parse (?:(?<field>[a-z]\w{0,40}) with value )?\S{1,60} (?:to|as) an? (?<type>[uif]\d{1,3}|integer|number|bool(?:ean)?|float)\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bexpected (?:an? )?(?<type>string|integer|number|boolean|array|object|list|map)(?: of [a-z]{2,20})?,? (?:but )?(?:got|found|received|was given) (?:an? )?(?<found>string|integer|number|boolean|array|object|list|map|null)/, seen: '2026-10' },
  ],
  codes: ['invalid_type'],
  statuses: [422, 400],
  yieldsTo: [
    'invalid-tool-schema', 'invalid-json-schema', 'invalid-tool-call-arguments', 'unmatched-shape', 'unknown-variant', 'missing-field',
    'conflicting-fields', 'invalid-message-role', 'invalid-parameter-value', 'message-content-shape',
  ],
  title: (told) => {
    if (told.values['twice']) return 'Turn the body into JSON once';
    const expected = expectedOf(told);
    const field = fieldInCode(told, 'the field');
    return expected && expected.length < 16 ? `Make ${field} ${expected}` : `Correct the type of ${field}`;
  },
  cause: (told) => {
    if (told.values['twice']) return 'The body is JSON within a JSON string: it went through `JSON.stringify` twice.';
    const expected = expectedOf(told);
    const { found } = told.values;
    return `${endpointOf(told)} expects ${expected ?? 'another type'} in ${fieldInCode(told, 'a field')}${found ? `, and the body holds ${code(bare(found).replace(/ instead$/, ''))}` : ''}${placeOf(told)}.`;
  },
  steps: (told) => {
    if (told.values['twice']) return ['Hand the body to `JSON.stringify` once, or hand the object itself to a client that does so.', 'Send the corrected request.'];
    const { found } = told.values;
    const isNull = found !== undefined && /^(?:null|none|unit value)/i.test(bare(found));
    const field = fieldInCode(told, 'the field');
    return [isNull ? `Leave ${field} out instead of sending null.` : `Send ${field} as ${expectedOf(told) ?? 'the type that the API reference tells'}.`, 'Send the corrected request.'];
  },
  edits: editsFor,
  retry: () => never('The same value has the wrong type again.'),
  docs: [DOCS.reference],
  examples: [
    {
      provenance: 'built',
      source: "serde's wording for a string in a number's place, 2026-08",
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: max_tokens: invalid type: string "100", expected i32 at line 1 column 91',
      contentType: 'text/plain; charset=utf-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"}],"max_tokens":"100"}',
    },
    {
      provenance: 'built',
      source: "serde's wording, in JSON as /v1/responses writes it, 2026-09",
      status: 422,
      body: '{"error":"Failed to deserialize the JSON body into the target type: tools: invalid type: map, expected a sequence at line 1 column 45"}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":"Hi","tools":{}}',
    },
    {
      provenance: 'built',
      source: "OpenAI's wording, which compatible gateways print, 2026",
      status: 400,
      body: '{"error":{"message":"Invalid type for \'temperature\': expected a decimal, but got a string instead.","type":"invalid_request_error","param":"temperature","code":"invalid_type"}}',
    },
  ],
};
