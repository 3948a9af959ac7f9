import { bodyText, headerValue } from '../../model/exchange';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';

const JSON_TYPE = 'application/json';

function sentType(reading: Reading): string | null {
  return headerValue(reading.exchange.request.headers, 'content-type');
}

/** True where the request is at hand and was sent without a body. */
function isBodiless({ exchange: { source, request } }: Reading): boolean {
  return source !== 'text' && request.method !== 'GET' && (request.body.kind === 'none' || bodyText(request.body)?.trim() === '');
}

/** True where the body is a form, which another header does not make JSON. */
function isForm(reading: Reading): boolean {
  return reading.request === undefined && /^(?:multipart\/|application\/x-www-form-urlencoded)/i.test(sentType(reading) ?? '');
}

/** Endpoints for uploads read forms, all others JSON. */
function isUpload(told: Told): boolean {
  return /^\/v1\/(?:files|skills|stt|custom-voices)$/.test(told.reading.exchange.request.endpoint ?? '');
}

export const missingContentType: CatalogueEntry = {
  id: 'missing-content-type',
  topic: 'request',
  name: 'Missing content type',
  summary: 'The request does not say that its body is JSON, says that it is something else, or has no body.',
  severity: 'error',
  patterns: [
    { says: /expected request with content-type: ?(?<allowed>[\w.+-]+\/[\w.+-]+)/, seen: '2026-09' },
    { says: /(?:form )?requests? must have content-type: ?(?<allowed>[\w.+-]+\/[\w.+-]+)/, seen: '2026-09' },
    { says: /(?:missing|no|absent|empty) (?:the )?(?:request )?content[- ]type\b/, seen: '2026-01' },
    { says: /(?:unsupported|invalid|unexpected|incorrect|wrong) (?:request )?(?:content[- ]type|media[- ]type)(?: header)?(?! in messages| in input| for (?:message|content)|:? ?[a-z]+_|: ?\w+(?![\w\/.+-])):? ?(?<value>[\w.+-]+\/[\w.+-]+)?/, seen: '2026-01' },
    { says: /content[- ]type(?: header)?:? (?:(?<value>[\w.+-]+\/[\w.+-]+) )?(?:is |was )?(?:not (?:supported|allowed|accepted|set|provided|specified)|missing|required|unsupported|must be|should be|needs to be)(?: (?:set to )?(?<allowed>application\/[\w.+-]+|multipart\/form-data))?/, seen: '2026-01' },
    { says: /invalid boundary for multipart\/form-data request/, seen: '2026-08' },
    { says: /(?:only|just) (?:supports?|accepts?) (?<allowed>application\/json|multipart\/form-data)/, seen: '2026-08' },
    { says: /\b(?:expected|requires?|needs?|use|send) (?:an? )?(?:content[- ]type(?: of)?:? )?(?<allowed>multipart\/form-data|application\/json)\b/, seen: '2026-09' },
    { says: /(?<value>multipart\/form-data|application\/x-www-form-urlencoded|text\/plain) (?:is )?not (?:supported|accepted|allowed)/, seen: '2026-09' },
    { says: /(?:仅支持|只支持|只接受) ?(?<allowed>application\/json|multipart\/form-data)/, seen: '2026-10', certainty: 'likely' },
  ],
  codes: ['unsupported_media_type', 'unsupported_content_type'],
  statuses: [415, 400],
  yieldsTo: ['file-url-unsupported', 'invalid-image', 'invalid-audio'],
  recognise: (reading) => {
    const { request, response } = reading.exchange;
    if (response.status !== 415 || request.headers.length === 0) return null;
    const type = sentType(reading);
    if (type === null) return { confidence: 'exact', evidence: [{ source: 'status', text: '415' }, { source: 'header', text: 'the request has no content-type' }] };
    if (!type.startsWith(JSON_TYPE)) return { confidence: 'exact', evidence: [{ source: 'status', text: '415' }, { source: 'header', text: `content-type: ${type}` }], values: { value: type } };
    return isBodiless(reading) ? { confidence: 'exact', evidence: [{ source: 'status', text: '415' }, { source: 'body', text: 'the request has no body' }] } : null;
  },
  title: (told) => (isBodiless(told.reading) || (isForm(told.reading) && !isUpload(told)) ? 'Send a JSON body' : `Send \`content-type: ${isUpload(told) ? 'multipart/form-data' : JSON_TYPE}\``),
  cause: (told) => {
    if (isBodiless(told.reading)) return `${endpointOf(told)} reads a JSON body, and the request has none.`;
    const type = sentType(told.reading) ?? told.values['value'] ?? null;
    return `${endpointOf(told)} reads ${isUpload(told) ? 'a form' : 'JSON'}, and the request ${type ? `says that its body is ${code(type)}` : 'does not say what its body is'}.`;
  },
  steps: (told) => {
    if (isUpload(told)) return ['Send the upload as `FormData` and let the client write `content-type` with its boundary.', 'Send the corrected request.'];
    const type = sentType(told.reading) ?? '';
    return [
      ...(isForm(told.reading) ? ['Write the parameters as JSON, in place of the form.'] : []),
      isBodiless(told.reading) ? 'Send the parameters as a JSON body.' : `Add the header \`content-type: ${JSON_TYPE}\`.`,
      ...(type.startsWith('multipart/') ? ['Send the image inside the JSON, as `{"url": "data:image/png;base64,…"}`; forms are not read here.'] : []),
      'Send the corrected request.',
    ];
  },
  edits: (told) => (isUpload(told) || isBodiless(told.reading) || told.reading.request === undefined ? [] : [{ kind: 'set-header', name: 'content-type', value: JSON_TYPE }]),
  locations: () => [{ part: 'header', name: 'content-type', note: 'tells what the body is' }],
  retry: () => never('The same headers are refused again.'),
  docs: [DOCS.errors, DOCS.fetch],
  examples: [
    {
      provenance: 'built',
      source: "axum's rejection of a body that is not declared as JSON; status 415 is in xAI's table of errors, 2026-03",
      status: 415,
      body: 'Expected request with `Content-Type: application/json`',
      contentType: 'text/plain; charset=utf-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
      requestBody: '{"model":"grok-4.5","messages":[{"role":"user","content":"Hi"}]}',
      requestHeaders: { 'content-type': 'text/plain;charset=UTF-8' },
    },
  ],
};
