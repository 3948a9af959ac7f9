import type { CatalogueEntry, Recognition } from '../entry';
import type { Retry } from '../../model/diagnosis';
import type { Reading } from '../../model/reading';
import { DOCS } from '../docs';
import { backoff, code, endpointOf, never } from '../words';
import { failedStatus, saidOf, unexplained } from './bare-status';

/** Statuses with a row of their own. */
const ROWS = new Set([400, 401, 403, 404, 405, 415, 422, 429]);

/** Statuses after which the same request may pass: those that the official SDK retries. */
const PASSING = new Set([408, 409, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

const NAMES: Readonly<Record<number, string>> = {
  402: 'Payment required', 406: 'Not acceptable', 407: 'Proxy authentication required', 408: 'Request timeout', 409: 'Conflict', 410: 'Gone',
  411: 'Length required', 412: 'Precondition failed', 413: 'Content too large', 414: 'URL too long', 416: 'Range not satisfiable',
  417: 'Expectation failed', 418: 'I am a teapot', 421: 'Misdirected request', 423: 'Locked', 424: 'Failed dependency', 425: 'Too early',
  426: 'Upgrade required', 428: 'Precondition required', 431: 'Header fields too large', 451: 'Unavailable for legal reasons',
  500: 'Internal server error', 501: 'Not implemented', 502: 'Bad gateway', 503: 'Service unavailable', 504: 'Gateway timeout',
  505: 'HTTP version not supported', 507: 'Insufficient storage', 508: 'Loop detected', 511: 'Network authentication required', 529: 'Overloaded',
};

function recognise(reading: Reading): Recognition | null {
  const status = failedStatus(reading);
  if (status !== null) return ROWS.has(status) ? null : { confidence: 'status-only', evidence: [{ source: 'status', text: `${status}` }, ...saidOf(reading)] };
  const { error, exchange } = reading;
  if (!error) return null;
  // Pasted prose is read as a message too: it is an error only where it is built like one.
  const isBuilt = error.code !== null || error.type !== null || (error.shape !== 'text' && error.shape !== 'html');
  if (exchange.source === 'text' && !isBuilt) return null;
  const inside = exchange.response.status === null ? [] : [{ source: 'status', text: `${exchange.response.status}` } as const];
  return { confidence: 'status-only', evidence: [...inside, { source: 'body', text: 'an error object' }, ...saidOf(reading)] };
}

/** Where the answer quotes a code but no status, the code says whether waiting helps. */
function retry(reading: Reading): Retry {
  const status = failedStatus(reading);
  const isPassing = status === null ? /internal|unavailable|deadline|aborted/i.test(reading.error?.code ?? '') : PASSING.has(status);
  if (isPassing) return backoff('The same request may pass: wait a second, then twice as long each time.');
  return never('The same request most likely gets the same answer.');
}

export const httpError: CatalogueEntry = {
  id: 'http-error',
  topic: 'status',
  name: 'Other error',
  summary: 'A failed status without a row in the table of xAI, or an error inside a 200, that nothing else explains.',
  severity: 'error',
  patterns: [],
  recognise,
  title: ({ reading }) => {
    const status = failedStatus(reading);
    return status === null ? 'Read the error in the answer' : `Look into status ${status}`;
  },
  cause: (told) => {
    const status = failedStatus(told.reading);
    const { error } = told.reading;
    if (status === null) {
      const isSuccess = told.reading.exchange.response.status !== null;
      return `The answer holds an error object${error?.code ? ` with the code ${code(error.code)}` : ''}${isSuccess ? ', although its status is no failure' : ''}; ${unexplained(told.reading)}.`;
    }
    const name = NAMES[status];
    return `The request to ${endpointOf(told)} was answered with ${status}${name ? ` (${name})` : ''}; ${unexplained(told.reading)}.`;
  },
  steps: ({ reading }) => [
    'Read the whole answer on the Response tab; it may name the cause.',
    ...(PASSING.has(failedStatus(reading) ?? 0) ? ['Send the request again after a while.'] : ['Compare the request with the API reference.']),
    'Look at status.x.ai for a disruption.',
    'Quote the header `x-request-id` of the answer when asking support@x.ai.',
  ],
  retry: ({ reading }) => retry(reading),
  docs: [DOCS.errors, DOCS.status, DOCS.statuses],
  examples: [
    { provenance: 'built', source: 'a status that is in no copy of the table of docs.x.ai', status: 409, method: 'POST', url: 'https://api.x.ai/v1/files', body: '' },
    {
      provenance: 'built', source: 'an error object of the usual shape in a 200', status: 200, method: 'GET', url: 'https://api.x.ai/v1/models',
      body: '{"code":"failed_precondition","error":"zzz"}',
    },
  ],
};
