import { parametersOf } from '../../../api/parameters';
import { bodyText, headerValue } from '../../../model/exchange';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault } from '../found';

/** Statuses that the API gives only after it has read the body: its type was right. */
const READ_THE_BODY = new Set([400, 402, 410, 422, 429]);

/** Finds a JSON body that does not say so, and a missing one. */
export function mediaTypeFaults({ reading, method, endpoint, isDirect }: LintContext): Fault[] {
  const { request, response } = reading.exchange;
  if (endpoint?.contentType !== 'application/json' || (method !== 'POST' && method !== 'PATCH')) return [];
  // Some tools record no headers at all: then a missing one proves nothing.
  if (request.headers.length === 0) return [];
  const header = headerValue(request.headers, 'content-type');
  const text = bodyText(request.body);
  if (request.body.kind === 'none' || text?.trim() === '') return isDirect ? missingBody(endpoint.template, header, headerValue(request.headers, 'content-length'), response.status) : [];
  if (response.status !== null && READ_THE_BODY.has(response.status)) return [];
  const type = (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json' || type.endsWith('+json')) return [];
  const isJson = reading.request !== undefined;
  return [
    fault('missing-content-type', {
      location: { part: 'header', name: 'content-type', note: 'Has to be application/json' },
      values: { value: header ?? '', type: 'application/json', endpoint: endpoint.template },
      source: 'header',
      seen: header === null ? 'no content-type' : `content-type: ${header}`,
      fact: `${endpoint.template} reads application/json`,
      factSource: endpoint.sources[0],
      certainty: header === null && response.status !== 415 ? 'likely' : 'exact',
      edits: isJson ? [{ kind: 'set-header', name: 'content-type', value: 'application/json' }] : [],
    }),
  ];
}

function missingBody(template: string, header: string | null, length: string | null, status: number | null): Fault[] {
  const isNeeded = template.startsWith('/v1/videos/') || parametersOf(template).some(({ isRequired }) => isRequired);
  if (!isNeeded || (length !== null && length !== '0')) return [];
  // With the right header an empty body counts as broken JSON where the server says 400.
  const isBroken = status === 400 && header !== null;
  return [
    fault(isBroken ? 'malformed-json' : 'missing-content-type', {
      pointer: '',
      values: { endpoint: template, reason: 'the body is empty' },
      seen: 'the request has no body',
      fact: `${template} reads a JSON body`,
      factSource: 'docs-errors',
    }),
  ];
}
