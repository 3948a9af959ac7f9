import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { byStatus, unexplained } from './bare-status';

/** The row 422 of xAI's own table of status codes, for answers that say nothing more. */
export const http422: CatalogueEntry = {
  id: 'http-422',
  topic: 'status',
  name: '422 Unprocessable entity',
  summary: 'A field of the body has the wrong form.',
  severity: 'error',
  patterns: [],
  statuses: [422],
  recognise: byStatus(422),
  title: () => 'Check the fields of the body',
  cause: ({ reading }) => `The body is JSON, but one of its fields has the wrong type or form; ${unexplained(reading)}.`,
  steps: () => [
    'Compare every field of the body with the API reference.',
    'Check that the body belongs to this endpoint: `messages` for chat, `input` for responses, `prompt` for images.',
  ],
  retry: () => never('The same body gets the same answer.'),
  docs: [DOCS.reference, DOCS.errors],
  examples: [
    { provenance: 'documented', source: 'status table of docs.x.ai, 2026-03', status: 422, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' },
  ],
};
