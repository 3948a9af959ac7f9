import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { byStatus, unexplained } from './bare-status';

/** The row 404 of xAI's own table of status codes, for answers that say nothing more. */
export const http404: CatalogueEntry = {
  id: 'http-404',
  topic: 'status',
  name: '404 Not found',
  summary: 'The model of the body or the endpoint of the URL does not exist.',
  severity: 'error',
  patterns: [],
  statuses: [404],
  recognise: byStatus(404),
  title: () => 'Check the URL and the model',
  cause: ({ reading }) => `The URL is misspelt or names something that does not exist, or the model of the body is not found; ${unexplained(reading)}.`,
  steps: () => [
    'Compare the URL with the API reference: it starts with `/v1/`, once.',
    'Call `/v1/models` with the same key: it lists the models that the team may use.',
    'Check ids in the URL: files, responses and jobs expire.',
  ],
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.reference, DOCS.errors],
  examples: [
    { provenance: 'documented', source: 'status table of docs.x.ai, 2026-03', status: 404, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' },
  ],
};
