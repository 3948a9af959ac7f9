import type { ParameterFacts } from './facts';
import { parameter } from './facts';

const SAMPLING_OF_OTHERS = { status: 'ignored', sources: ['live-2026-09'] } as const;

/** The body of /v1/chat/completions, as of 2026-10. */
export const CHAT_PARAMETERS: readonly ParameterFacts[] = [
  parameter('model', 'string', { isRequired: true, sources: ['spec', 'live-2026-09'] }),
  parameter('messages', 'array', { isRequired: true }),
  parameter('deferred', 'boolean', { status: 'conditional' }),
  parameter('frequency_penalty', 'number', { min: -2, max: 2, status: 'refused', sources: ['spec', 'live-2026-08', 'live-2026-09', 'reports'] }),
  parameter('presence_penalty', 'number', { min: -2, max: 2, status: 'refused', sources: ['spec', 'live-2026-08', 'live-2026-09', 'reports'] }),
  parameter('logit_bias', 'object', { status: 'unknown' }),
  parameter('logprobs', 'boolean', { status: 'model-dependent' }),
  parameter('top_logprobs', 'integer', { min: 0, max: 8, status: 'model-dependent' }),
  parameter('max_completion_tokens', 'integer', { min: 0, isAboveMin: true }),
  parameter('max_tokens', 'integer', { min: 0, isAboveMin: true, status: 'deprecated', useInstead: 'max_completion_tokens' }),
  parameter('n', 'integer', { min: 1 }),
  parameter('parallel_tool_calls', 'boolean'),
  parameter('prompt_cache_key', 'string'),
  parameter('reasoning_effort', 'string', {
    status: 'model-dependent',
    sources: ['spec', 'docs-reasoning', 'pydantic-ai', 'ai-sdk', 'live-2026-09'],
  }),
  parameter('response_format', 'object', { sources: ['spec', 'docs'] }),
  parameter('safety_identifier', 'string'),
  parameter('search_parameters', 'object', { status: 'removed', useInstead: 'tools', sources: ['reports', 'ai-sdk'] }),
  parameter('web_search_options', 'object', { status: 'removed', useInstead: 'tools', confidence: 'medium', sources: ['spec', 'live-2026-09'] }),
  parameter('seed', 'integer'),
  parameter('service_tier', 'string', { sources: ['spec', 'live-2026-09'] }),
  parameter('stop', 'array string', { maxItems: 4, status: 'model-dependent', sources: ['spec', 'live-2026-08', 'live-2026-09', 'reports'] }),
  parameter('stream', 'boolean'),
  parameter('stream_options', 'object', { status: 'conditional' }),
  parameter('temperature', 'number', { min: 0, max: 2, sources: ['spec', 'ai-sdk'] }),
  parameter('top_p', 'number', { min: 0, max: 1, isAboveMin: true }),
  parameter('tool_choice', 'string object', { sources: ['spec', 'live-2026-09'] }),
  parameter('tools', 'array', { maxItems: 350, sources: ['spec', 'reports'] }),
  parameter('user', 'string'),
  parameter('top_k', '', SAMPLING_OF_OTHERS),
  parameter('min_p', '', SAMPLING_OF_OTHERS),
  parameter('repetition_penalty', '', SAMPLING_OF_OTHERS),
];
