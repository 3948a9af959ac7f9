import type { Edit } from '../../model/edit';
import { pathOf } from '../../model/pointer';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';
import { bare, fieldInCode } from './field';

function successorOf(told: Told): string | null {
  const named = told.values['successor'];
  return named ? bare(named) : null;
}

/** A plain rename; a successor at another place (`text.format`) takes more than that. */
function renameOf(told: Told): Edit[] {
  const to = successorOf(told);
  const leaf = told.pointer ? pathOf(told.pointer).at(-1) : undefined;
  if (!to || !told.pointer || leaf === undefined || leaf === to || !/^\w+$/.test(to)) return [];
  return [{ kind: 'rename-member', pointer: told.pointer, to }];
}

export const fieldRenamed: CatalogueEntry = {
  id: 'field-renamed',
  topic: 'request',
  name: 'Field renamed',
  summary: 'A field goes by another name here, and the message tells which.',
  severity: 'error',
  patterns: [
    { says: /(?:^|[ (:])(?<parameter>[a-z][\w.]{0,40}) (?:parameter |field |argument |option )?(?:has been|was|is(?: now)?) (?:renamed|moved|changed) (?:to|as|into) (?<successor>[a-z][\w.]{0,60})/, seen: '2026-08' },
    {
      says: /(?:^|[ (:])(?<parameter>[a-z]{1,20}_[a-z_]{1,40}) (?:parameter |field |argument |option )?(?:is|has been|was) (?:deprecated|removed|no longer (?:supported|accepted|valid)|not (?:supported|allowed|accepted|valid|a valid)|unsupported|replaced|invalid).{0,60}?\b(?:of|use|by|with|to|mean|try) (?:the )?(?:parameter |field |argument )?(?<successor>[a-z]{1,16}[._][a-z_]{1,30})(?: instead)?/,
      seen: '2026-09',
    },
    { says: /(?:unsupported|unknown|unrecognized|unexpected|invalid|deprecated) (?:request )?(?:parameter|argument|field|option):? (?<parameter>[a-z][\w.]{0,40})\b.{0,60}?\b(?:use|mean|with|try) (?:the )?(?:parameter |field )?(?<successor>[a-z]{1,16}_[a-z_]{1,30}|text\.format)(?: instead)?/, seen: '2026-09' },
    { says: /argument not supported(?: on this model)?: (?<parameter>[a-z][\w.]{0,40})\b.{0,60}?\b(?:use|mean|try) (?:the )?(?:parameter |field )?(?<successor>[a-z]{1,16}_[a-z_]{1,30}|text\.format)(?: instead)?/, seen: '2026-09' },
    { says: /use (?:the )?(?:parameter |field )?(?<successor>[a-z]{1,20}_[a-z_]{1,40}|text\.format)(?: parameter| field)?,? (?:instead of|rather than|not|in place of) (?:the )?(?<parameter>[a-z][\w.]{0,60})/, seen: '2026-09' },
    { says: /(?:instead of|rather than) (?:the )?(?<parameter>[a-z]{1,20}_[a-z_]{1,40}),? (?:please )?use (?:the )?(?<successor>[a-z][\w.]{0,60})/, seen: '2026-09' },
    { says: /use (?:the )?(?:parameter |field )?(?<successor>[a-z]{1,20}_[a-z_]{1,40}|text\.format)(?: parameter| field)? instead/, seen: '2026-09' },
    { says: /(?:^|[ (:])(?<parameter>[a-z]{1,20}_[a-z_]{1,40})\b.{0,40}did you mean (?<successor>[a-z]{1,20}_[a-z_]{1,40})/, seen: '2026-09', certainty: 'likely' },
    { says: /(?<![\w.])(?<parameter>[a-z][\w.]{0,40}) (?:parameter |field |argument |option )?(?:has|have) (?:moved|changed) (?:to|into) (?<successor>[a-z][\w.]{0,60})/, seen: '2026-09' },
  ],
  statuses: [400, 422],
  yieldsTo: ['live-search-removed', 'model-retired'],
  title: (told) => {
    const to = successorOf(told);
    return to ? `Use ${code(to, 34)} instead` : `Rename ${fieldInCode(told, 'the field')}`;
  },
  cause: (told) => {
    const to = successorOf(told);
    return `The request sends ${fieldInCode(told, 'a field')}, which this endpoint knows ${to ? `as ${code(to)}` : 'by another name'}.`;
  },
  steps: (told) => {
    const to = successorOf(told);
    const field = fieldInCode(told, 'the field');
    if (to === 'text.format') return ['Move the schema from `response_format` to `text.format`, without the inner `json_schema` object.', 'Send the corrected request.'];
    return [to ? `Rename ${field} to ${code(to)}.` : `Rename ${field} as the message says.`, 'Send the corrected request.'];
  },
  edits: renameOf,
  retry: () => never('The old name is refused again.'),
  docs: [DOCS.reference, DOCS.responses],
  examples: [
    {
      provenance: 'built',
      source: 'live probe of /v1/responses: max_tokens is refused with a hint at max_output_tokens, 2026-09',
      status: 400,
      body: '{"code":"400","error":"Argument not supported: max_tokens. Use max_output_tokens instead."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/responses',
      requestBody: '{"model":"grok-4.5","input":"Hi","max_tokens":100}',
    },
    {
      provenance: 'built',
      source: "OpenAI's wording for the same fault, which compatible gateways print, 2026",
      status: 400,
      body: '{"error":{"message":"Unsupported parameter: \'max_tokens\' is not supported with this model. Use \'max_completion_tokens\' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"}],"max_tokens":100}',
    },
  ],
};
