import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { never } from '../words';
import { byStatus, unexplained } from './bare-status';

/** The row 403 of xAI's own table of status codes, for answers that say nothing more. */
export const http403: CatalogueEntry = {
  id: 'http-403',
  topic: 'status',
  name: '403 Forbidden',
  summary: 'The key or its team lacks a permission, or is blocked.',
  severity: 'error',
  patterns: [],
  statuses: [403],
  recognise: byStatus(403),
  title: () => 'Check permissions and credits of the team',
  cause: ({ reading }) => `The key or its team may not do this, is blocked, or has no credits; ${unexplained(reading)}.`,
  steps: () => [
    "Ask the team's admin for the permission.",
    'Look at console.x.ai: credits, spending limit, permissions and state of the key.',
    'Call `/v1/api-key` with the same key: it tells whether the key or the team is blocked.',
  ],
  retry: () => never('The same key gets the same answer until its rights or credits change.'),
  docs: [DOCS.errors, DOCS.console],
  examples: [
    { provenance: 'documented', source: 'status table of docs.x.ai, 2026-03', status: 403, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' },
  ],
};
