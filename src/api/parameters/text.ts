import type { ParameterFacts } from './facts';
import { parameter } from './facts';

const UNKNOWN = { status: 'unknown' } as const;

/** The body of /v1/messages, as of 2026-10. */
export const MESSAGES_PARAMETERS: readonly ParameterFacts[] = [
  parameter('model', 'string', { isRequired: true }),
  parameter('messages', 'array', { isRequired: true }),
  parameter('max_tokens', 'integer'),
  parameter('stop_sequences', 'array', { maxItems: 4, status: 'model-dependent' }),
  parameter('system', 'array string'),
  parameter('stream', 'boolean'),
  parameter('temperature', 'number'),
  parameter('top_p', 'number'),
  parameter('top_k', '', UNKNOWN),
  parameter('cache_control', '', UNKNOWN),
  parameter('tools', 'array', { maxItems: 350 }),
  parameter('tool_choice', 'object'),
];

/** The body of /v1/completions, as of 2026-10. Models that reason do not serve it. */
export const COMPLETIONS_PARAMETERS: readonly ParameterFacts[] = [
  parameter('model', 'string', { isRequired: true }),
  parameter('prompt', 'array string', { isRequired: true }),
  parameter('best_of', '', UNKNOWN),
  parameter('suffix', '', UNKNOWN),
  parameter('frequency_penalty', '', UNKNOWN),
  parameter('logit_bias', '', UNKNOWN),
  parameter('stop', 'array string', { maxItems: 4, status: 'model-dependent' }),
];

/** The body of /v1/complete, as of 2026-10. Models that reason do not serve it. */
export const COMPLETE_PARAMETERS: readonly ParameterFacts[] = [
  parameter('model', 'string', { isRequired: true }),
  parameter('prompt', 'string', { isRequired: true }),
  parameter('stream', '', UNKNOWN),
  parameter('top_k', '', UNKNOWN),
];

/** The body of /v1/embeddings, as of 2026-10. */
export const EMBEDDINGS_PARAMETERS: readonly ParameterFacts[] = [
  parameter('model', 'string', { isRequired: true }),
  parameter('input', 'array string', { isRequired: true, maxItems: 128 }),
  parameter('encoding_format', 'string', { values: ['float', 'base64'] }),
  parameter('dimensions', 'integer'),
];
