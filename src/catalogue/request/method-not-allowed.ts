import { ENDPOINTS } from '../../api/endpoints';
import { headerValue } from '../../model/exchange';
import type { Reading } from '../../model/reading';
import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, listed, never } from '../words';

/** The methods that the path takes: told by the answer, else by the facts; empty where neither tells. */
function methodsOf(reading: Reading): string[] {
  const { request, response } = reading.exchange;
  const told = headerValue(response.headers, 'allow');
  if (told) return told.split(/\s*,\s*/).filter((method) => method !== '' && method !== 'OPTIONS' && method !== 'HEAD');
  return [...(ENDPOINTS.find(({ template }) => template === request.endpoint)?.methods ?? [])];
}

function methodOf(reading: Reading): string {
  const { source, request } = reading.exchange;
  return source === 'text' ? '' : request.method;
}

/** The one method the request must have meant. */
function rightMethod(reading: Reading): string | null {
  const methods = methodsOf(reading).filter((method) => method !== methodOf(reading));
  const [only] = methods;
  return only !== undefined && methods.length === 1 ? only : null;
}

export const methodNotAllowed: CatalogueEntry = {
  id: 'method-not-allowed',
  topic: 'request',
  name: 'Method not allowed',
  summary: 'The path exists, but not with this HTTP method, for example a GET where only POST is taken.',
  severity: 'error',
  patterns: [
    { says: /method (?<value>get|post|put|patch|delete|options|head) (?:is )?not (?:allowed|supported)/, seen: '2026-01' },
    { says: /(?:http |request )?method (?:is )?not (?:allowed|supported)/, seen: '2026-01' },
    { says: /not allowed method|only (?<allowed>post|get)(?: requests?| method)? (?:is|are) (?:allowed|supported)/, seen: '2026-01' },
    { says: /\b(?:invalid|unsupported|unknown|wrong|disallowed) (?:http |request )?method\b/, seen: '2026-09' },
    { says: /\b(?:http |request )?method (?:is |was )?not (?:allowed|supported|permitted|implemented)/, seen: '2026-09' },
    { says: /\bmust (?:be|use) (?:an? )?(?<allowed>post|get)(?: request)?\b/, seen: '2026-09' },
  ],
  codes: ['method_not_allowed'],
  statuses: [405],
  yieldsTo: ['cors-blocked'],
  recognise: (reading) => {
    const { request, response } = reading.exchange;
    if (response.status !== 405 || request.method === '' || reading.exchange.source === 'text') return null;
    return { confidence: 'exact', evidence: [{ source: 'status', text: '405' }, { source: 'method', text: `${request.method} ${request.path}` }] };
  },
  title: ({ reading }) => {
    const right = rightMethod(reading);
    return right ? `Use ${right} instead of ${methodOf(reading) || 'this method'}` : 'Use a method that the endpoint takes';
  },
  cause: (told) => {
    const methods = methodsOf(told.reading);
    const method = methodOf(told.reading) || told.values['value']?.toUpperCase() || 'this method';
    if (methods.includes(method)) return `${endpointOf(told)} refused the method ${code(method)}, although it takes it: the request may have been redirected, or went to another server.`;
    return `${endpointOf(told)} takes ${methods.length > 0 ? listed(methods, 'or') : 'other methods'}, and the request is ${/^[A-Z]+$/.test(method) ? `a ${code(method)}` : `sent with ${method}`}.`;
  },
  steps: ({ reading }) => {
    const right = rightMethod(reading);
    const { endpoint } = reading.exchange.request;
    if (endpoint === '/v1/batches/{batch_id}' && methodOf(reading) === 'DELETE') return ['Cancel the batch with a POST to `/v1/batches/{batch_id}:cancel`; batches are never deleted.'];
    return [
      right ? `Send the request with ${code(right)}.` : 'Look up the method in the API reference.',
      'Check that no redirect turned a POST into a GET: the URL must start with `https://` and end without a slash.',
    ];
  },
  edits: ({ reading }) => {
    const right = rightMethod(reading);
    return right ? [{ kind: 'set-method', method: right }] : [];
  },
  locations: () => [{ part: 'method', note: 'not taken by this path' }],
  retry: () => never('The path does not take this method.'),
  docs: [DOCS.reference, DOCS.errors],
  examples: [
    {
      provenance: 'built',
      source: "405 in xAI's table of errors; the router answers it without a body, 2026-03",
      status: 405,
      body: '',
      method: 'GET',
      url: 'https://api.x.ai/v1/chat/completions',
      responseHeaders: { allow: 'POST' },
    },
    {
      provenance: 'reported',
      source: 'inventory of endpoints with live probes, 2026-09',
      status: 405,
      body: '',
      method: 'DELETE',
      url: 'https://api.x.ai/v1/batches/7c9e6679-7425-40de-944b-e07fc1f90ae7',
    },
  ],
};
