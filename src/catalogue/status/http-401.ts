import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { byStatus, unexplained } from './bare-status';

/** The row 401 of xAI's own table of status codes, for answers that say nothing more. */
export const http401: CatalogueEntry = {
  id: 'http-401',
  topic: 'status',
  name: '401 Unauthorized',
  summary: 'No valid key reached the API.',
  severity: 'error',
  patterns: [],
  statuses: [401],
  recognise: byStatus(401),
  title: () => 'Send a valid key',
  cause: ({ reading }) => `No \`Authorization\` header reached the API, or its token is not valid; ${unexplained(reading)}.`,
  steps: () => [
    'Send the header `Authorization: Bearer` followed by the key, without the word Token.',
    'Make a new key on console.x.ai where the old one is in doubt.',
    'Use `https`: a redirect from `http` drops the header.',
  ],
  retry: () => never('The same credential gets the same answer.'),
  docs: [DOCS.errors, DOCS.keys],
  examples: [
    { provenance: 'documented', source: 'status table of docs.x.ai, 2026-03', status: 401, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' },
  ],
};
