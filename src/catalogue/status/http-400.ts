import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { byStatus, unexplained } from './bare-status';

/** The row 400 of xAI's own table of status codes, for answers that say nothing more. */
export const http400: CatalogueEntry = {
  id: 'http-400',
  topic: 'status',
  name: '400 Bad request',
  summary: 'The API refused an argument of the body or the URL, or the key.',
  severity: 'error',
  patterns: [],
  statuses: [400],
  recognise: byStatus(400),
  title: () => 'Check the body, the URL and the key',
  cause: ({ reading }) => `The API refuses an argument of the body or the URL, or the key itself (a wrong key is a 400 at xAI); ${unexplained(reading)}.`,
  steps: () => [
    'Compare the body with the API reference: names, types and values of its fields.',
    'Check the variable parts of the URL.',
    'Check that the key is one from console.x.ai and is sent whole.',
  ],
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.errors, DOCS.reference],
  examples: [
    { provenance: 'documented', source: 'status table of docs.x.ai, 2026-03', status: 400, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' },
  ],
};
