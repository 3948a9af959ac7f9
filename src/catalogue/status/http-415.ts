import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { byStatus, unexplained } from './bare-status';

/** The row 415 of xAI's own table of status codes, for answers that say nothing more. */
export const http415: CatalogueEntry = {
  id: 'http-415',
  topic: 'status',
  name: '415 Unsupported media type',
  summary: 'The POST has no body, or does not say that it is JSON.',
  severity: 'error',
  patterns: [],
  statuses: [415],
  recognise: byStatus(415),
  title: () => 'Send JSON and say so',
  cause: ({ reading }) => `The request has no body, or no header \`Content-Type: application/json\`; ${unexplained(reading)}.`,
  steps: () => [
    'Send the header `Content-Type: application/json`.',
    'Check that a JSON body is sent at all.',
  ],
  retry: () => never('The same request gets the same answer.'),
  docs: [DOCS.errors, DOCS.reference],
  examples: [
    {
      provenance: 'documented', source: 'status table of docs.x.ai, 2026-03 (here with a body and its type, so that neither explains it)', status: 415,
      method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}',
    },
  ],
};
