import { member } from '../../model/json';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';
import { bare } from '../request/field';

function isTooComplex(told: Told): boolean {
  return told.values['reason'] === undefined && /complex|too large/.test(told.reading.error?.message.toLowerCase() ?? '');
}

/** The schema that was sent: of the output format, or of the tools. */
function whichSchema(told: Told): string {
  const { request } = told.reading;
  if (member(request, 'response_format') !== undefined) return 'in `response_format`';
  if (member(member(request, 'text'), 'format') !== undefined) return 'in `text.format`';
  return member(request, 'tools') === undefined ? 'of the request' : 'of the tools';
}

export const invalidJsonSchema: CatalogueEntry = {
  id: 'invalid-json-schema',
  topic: 'tools',
  name: 'Invalid JSON schema',
  summary: 'A JSON schema of the request, for structured output or tools, is invalid, or too complex to be turned into a grammar.',
  severity: 'error',
  patterns: [
    { says: /schema validation failed(?:: ?(?:\[[\w-]+\] )?(?<field>\/[\w/$.-]*)?:? ?(?<reason>.{1,160}))?/, seen: '2026-09' },
    { says: /grammar is too (?:complex|large|big|long)/, seen: '2026-01' },
    { says: /(?:compiled )?(?:grammar|schema) (?:is|was|would be) (?:too (?:complex|large|big|deep|deeply nested)|not supported)|(?:grammar|schema) (?:is )?(?:exceeds|too complex)/, seen: '2026-02' },
    { says: /(?:invalid|malformed|unsupported|bad) (?:json[ _]?schema|schema)\b(?! (?:for|in|of) (?:the )?(?:tool|function))(?::? ?(?<reason>.{1,160}))?/, seen: '2026-08' },
    { says: /json[ _]?schema (?:is |was )?(?:not (?:valid|supported)|invalid|malformed|required|missing)/, seen: '2026-08' },
    { says: /(?:^| )(?<reason>\S{1,40} is not of type (?:array|object|string|boolean|number|integer))/, seen: '2026-09' },
    { says: /(?:failed|unable|could not|can not)(?: to)? (?:compile|build|parse|convert|create) (?:the )?(?:json )?(?:schema|grammar)/, seen: '2026-08' },
    { says: /(?:response_format|json_schema|text\.format).{0,60}(?:additionalproperties|minlength|maxlength|minitems|maxitems|allof|oneof|\$ref|recursive|mincontains|maxcontains|boolean schema).{0,24}(?:not supported|unsupported|not allowed|required|must)/, seen: '2026-08' },
    { says: /(?<reason>(?:minlength|maxlength|minitems|maxitems|mincontains|maxcontains|allof|not|empty enum|boolean schemas?|recursive schemas?)) (?:is|are) not supported/, seen: '2026-08' },
    { says: /(?:invalid|unsupported|bad|malformed) grammar\b/, seen: '2026-09' },
    { says: /(?:failed|unable|could not|can not|error)(?: to)? (?:compile|compiling|build|parse) (?:the )?grammar/, seen: '2026-09' },
    { says: /\b(?:json )?schema (?:is )?(?:too (?:deep|deeply nested|complex|large|big)|nested too deeply)/, seen: '2026-09' },
    { says: /\b(?:response_format|json_schema|output)(?: \w{1,10})? schema (?:must|should|has to|can not|does not|is)[^.]{0,60}/, seen: '2026-09' },
    { says: /\badditionalproperties (?:must|should|has to) be\b/, seen: '2026-09' },
  ],
  codes: ['invalid_json_schema'],
  statuses: [400, 503],
  yieldsTo: ['invalid-tool-call-arguments'],
  title: (told) => (isTooComplex(told) ? 'Simplify the JSON schema' : 'Correct the JSON schema'),
  cause: (told) => {
    if (isTooComplex(told)) return `The schema ${whichSchema(told)} is too complex to be turned into a grammar; it comes as a 503, and waiting does not help.`;
    const { field, reason } = told.values;
    return `The schema ${whichSchema(told)} is not valid${field ? ` at ${code(bare(field))}` : ''}${reason ? `: ${code(bare(reason), 90)}` : ''}.`;
  },
  steps: (told) => (isTooComplex(told)
    ? ['Make the schema flatter: fewer properties, less nesting, shorter enums.', 'Send fewer tools at once, where their schemas add up.', 'Split the question into two requests with a small schema each.']
    : [
        'Correct the schema at the place the message names; leave members out instead of sending null.',
        'Avoid empty `enum` and `anyOf`, boolean schemas, `items` as a list, `minContains` and `maxContains`.',
        'Keep to 64 properties, 256 items and lengths of 2,048.',
      ]),
  retry: () => never('The same schema is refused again, whatever the status says.'),
  docs: [DOCS.structured],
  examples: [
    {
      provenance: 'reported',
      source: 'public issue threads and code, 2026',
      status: 503,
      body: '{"code":"The service is currently unavailable","error":"Grammar is too complex."}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public issue threads, 2026',
      status: 400,
      body: '{"code":"invalid-argument","error":"Invalid request content: Schema validation failed: [standard_violation] /required: null is not of type \\"array\\""}',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
    {
      provenance: 'reported',
      source: 'public code, a fix in a coding agent, 2026-09',
      status: 400,
      body: '{"code":"invalid-argument","error":"Invalid request content: Schema validation failed: [standard_violation] /properties: null is not of type \\"object\\""}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400,
      body: '{"error":{"message":"Provider returned error","metadata":{"raw":"{\\"code\\":\\"Client specified an invalid argument\\",\\"error\\":\\"Schema validation failed: [standard_violation] /properties/foo/additionalProperties: property schema \'false\' is not supported\\"}","provider_name":"xAI"}}}',
    },
    {
      provenance: 'reported', source: 'public code and tests, 2026', status: 400, method: 'POST', url: 'https://cli-chat-proxy.grok.com/v1/responses',
      body: 'API error (status 400 Bad Request): invalid-argument: Invalid request content: Schema validation failed: [standard_violation] /$id: "authored/plan@1" is not a "uri-reference"',
    },
  ],
};
