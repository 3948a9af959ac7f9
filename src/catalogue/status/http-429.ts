import type { CatalogueEntry } from '../entry';
import { DOCS } from '../docs';
import { waitFor } from '../limits/wait';
import { byStatus, unexplained } from './bare-status';

/** The row 429 of xAI's own table of status codes, for answers that say nothing more. */
export const http429: CatalogueEntry = {
  id: 'http-429',
  topic: 'status',
  name: '429 Too many requests',
  summary: 'A rate limit was reached, or credits or a quota are used up.',
  severity: 'error',
  patterns: [],
  statuses: [429],
  recognise: byStatus(429),
  title: () => 'Slow down, then check limits and credits',
  cause: ({ reading }) => `Requests came faster than the limit of the team allows, or its credits are used up; ${unexplained(reading)}.`,
  steps: () => [
    'Wait, then send again; wait twice as long after every further refusal.',
    'Send fewer requests at the same time.',
    'Look at the limits and the credits of the team on console.x.ai.',
  ],
  retry: waitFor,
  docs: [DOCS.rateLimits, DOCS.errors],
  examples: [
    { provenance: 'documented', source: 'status table of docs.x.ai, 2026-03', status: 429, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', requestBody: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' },
  ],
};
