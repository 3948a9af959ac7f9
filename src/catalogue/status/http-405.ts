import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { code, endpointOf, never } from '../words';
import { byStatus } from './bare-status';

/** The row 405 of xAI's own table of status codes, for answers that say nothing more. */
export const http405: CatalogueEntry = {
  id: 'http-405',
  topic: 'status',
  name: '405 Method not allowed',
  summary: 'The endpoint does not take this method.',
  severity: 'error',
  patterns: [],
  statuses: [405],
  recognise: byStatus(405),
  title: () => 'Use the method of the endpoint',
  cause: (told) => {
    const { method } = told.reading.exchange.request;
    return `The endpoint${told.reading.exchange.request.path === '' ? '' : ` ${endpointOf(told)}`} does not take ${method === '' ? 'the method of the request' : code(method)}.`;
  },
  steps: () => [
    'Look up the method in the API reference, for example POST for generation and GET for polling.',
    'Check for a redirect: it can turn a POST into a GET.',
  ],
  retry: () => never('The same method gets the same answer.'),
  docs: [DOCS.reference, DOCS.errors],
  examples: [
    { provenance: 'built', source: 'a log line with nothing but the status', status: null, body: 'Error code: 405' },
  ],
};
