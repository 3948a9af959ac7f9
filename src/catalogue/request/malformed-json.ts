import { bodyText, headerValue } from '../../model/exchange';
import { parseJson } from '../../model/json';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, never } from '../words';
import { bare, placeOf } from './field';

/** The body as sent, where it was at hand, whole and not JSON. */
function brokenBody(reading: Reading): string | null {
  const { body } = reading.exchange.request;
  const text = bodyText(body);
  if (text === null || text.trim() === '' || (body.kind === 'text' && body.isCut)) return null;
  return parseJson(text) === undefined ? text : null;
}

function isUnserialised(told: Told): boolean {
  return /^\s*\[object \w+\]\s*$/.test(brokenBody(told.reading) ?? '');
}

export const malformedJson: CatalogueEntry = {
  id: 'malformed-json',
  topic: 'request',
  name: 'Malformed JSON',
  summary: 'The body of the request is not JSON: a comma, a quote or a bracket is wrong, or it was never turned into JSON.',
  severity: 'error',
  patterns: [
    { says: /failed to parse the request body as json(?:: (?<reason>.{1,200}?)(?: at line (?<line>\d+) column (?<column>\d+)|$))?/, seen: '2026-09' },
    {
      says: /(?<reason>eof while parsing (?:a|an) \w+|expected (?:value|ident|[:,\]} ])[^.]{0,30}|trailing (?:comma|characters)|key must be a string|invalid (?:escape|number|unicode code point)|number out of range|control character .{0,40}found while parsing a string|lone leading surrogate in hex escape|unexpected end of hex escape|recursion limit exceeded) at line (?<line>\d+),? column (?<column>\d+)/,
      seen: '2026-09',
    },
    { says: /(?:invalid|malformed|bad|broken|unparsable) json\b(?! (?:schema|response|string|output))(?: (?:body|payload|request|in (?:the )?(?:request )?body|received|format|syntax))?/, seen: '2026-01' },
    { says: /(?:could not|can not|failed to|unable to|error) (?:parse|parsing|decode|read) (?:the )?(?:json (?:body|payload|of)|(?:request )?(?:body|payload) as (?:valid )?json|(?:request )?body)/, seen: '2026-01' },
    { says: /(?:request )?(?:body|payload|content) (?:is|was|must be|should be|contains?) (?:not )?(?:a )?(?:valid|invalid|well-formed|malformed) json/, seen: '2026-01' },
    { says: /unexpected (?:token .{1,12} in json at position \d+|end of json input|non-whitespace character after json)|json parse error|jsondecodeerror/, seen: '2026-01' },
    { says: /invalid character .{1,12} (?:looking for beginning of (?:value|object key)|after \w+|in (?:string|numeric) )/, seen: '2026-01' },
    { says: /(?:invalid utf-8|did not contain valid utf-8|not valid utf-8|invalid unicode)/, seen: '2026-01' },
    { says: /expecting (?:value|property name enclosed in double quotes|, delimiter|: delimiter): line (?<line>\d+) column (?<column>\d+)/, seen: '2025-10', certainty: 'likely' },
    { says: /\bjson (?:decode|decoding|syntax|parsing) (?:error|failed|failure)\b/, seen: '2026-10' },
    { says: /\bunexpected (?:character|token|end|byte)[^.]{0,30} at (?:line|position) \d+/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['json_parse_error', 'invalid_json'],
  statuses: [400],
  yieldsTo: ['invalid-tool-call-arguments', 'invalid-json-schema', 'invalid-tool-schema', 'payload-too-large'],
  recognise: (reading) => {
    const { request, response } = reading.exchange;
    if (response.status !== 400 || (reading.error && reading.error.message !== '')) return null;
    if ((headerValue(request.headers, 'content-type') ?? '').startsWith('multipart/') || brokenBody(reading) === null) return null;
    return { confidence: 'likely', evidence: [{ source: 'status', text: '400' }, { source: 'body', text: 'the body of the request is not JSON' }] };
  },
  title: (told) => (isUnserialised(told) ? 'Turn the body into JSON' : (told.values['remedy'] ?? 'Send valid JSON')),
  cause: (told) => {
    if (isUnserialised(told)) return `The body is the text ${code(brokenBody(told.reading) ?? '')}: an object was sent without being turned into JSON.`;
    const { reason, detail } = told.values;
    if (reason === 'the body is empty') return 'The request was sent without a body, where the endpoint reads JSON.';
    const said = reason && reason !== detail ? code(bare(reason), 70) : null;
    if (detail) return `The body stops being JSON${placeOf(told)}: ${detail}${said ? ` (${said})` : ''}.`;
    return `The body stops being JSON${placeOf(told)}${said ? `: ${said}` : ''}.`;
  },
  steps: (told) => [
    'Build the body with `JSON.stringify` (or `json=` in Python), not by joining strings.',
    told.values['line'] ? `Look at line ${told.values['line']} of the body${told.values['detail'] ? '' : ': a comma, a quote or a bracket is missing or left over there or before it'}.` : 'Look for a trailing comma, an unescaped line break in a string, or a missing bracket.',
    'Send the corrected request.',
  ],
  retry: () => never('The same body fails to parse again.'),
  docs: [DOCS.errors, DOCS.fetch],
  examples: [
    {
      provenance: 'built',
      source: 'axum\'s wording for broken JSON; the shape is inferred for xAI, 2026-09',
      status: 400,
      body: 'Failed to parse the request body as JSON: expected `,` or `}` at line 1 column 9',
      contentType: 'text/plain; charset=utf-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model" "grok-4.5"}',
    },
    {
      provenance: 'built',
      source: "axum's rejection of broken JSON, which xAI passes on as plain text, 2026-09",
      status: 400,
      body: 'Failed to parse the request body as JSON: EOF while parsing an object at line 1 column 21',
      contentType: 'text/plain; charset=utf-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5", ',
    },
    {
      provenance: 'built',
      source: 'an object sent without JSON.stringify, 2026-09',
      status: 400,
      body: '',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '[object Object]',
      requestHeaders: { 'content-type': 'application/json' },
    },
  ],
};
