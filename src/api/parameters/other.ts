import type { ParameterFacts } from './facts';
import { parameter } from './facts';

/** The body of /v1/tts, as of 2026-10. */
export const TTS_PARAMETERS: readonly ParameterFacts[] = [
  parameter('text', 'string', { isRequired: true, sources: ['sdk-ts'] }),
  parameter('language', 'string', { isRequired: true, sources: ['sdk-ts'] }),
  parameter('speed', 'number', { min: 0.7, max: 1.5, sources: ['ai-sdk'] }),
  parameter('voice_id', 'string', { sources: ['sdk-ts'] }),
  parameter('output_format', 'object', { sources: ['ai-sdk'] }),
];

/** The body of /v1/documents/search, as of 2026-10. */
export const SEARCH_PARAMETERS: readonly ParameterFacts[] = [
  parameter('query', 'string', { isRequired: true }),
  parameter('source', 'object', { isRequired: true }),
  parameter('limit', 'integer'),
];

/** The body of /v1/files/{file_id}/public-url, as of 2026-10. Seconds: an hour to 30 days. */
export const PUBLIC_URL_PARAMETERS: readonly ParameterFacts[] = [parameter('expires_after', 'integer', { min: 3_600, max: 2_592_000 })];

/** The body of /v1/responses/compact, as of 2026-10. */
export const COMPACT_PARAMETERS: readonly ParameterFacts[] = [
  parameter('model', 'string', { isRequired: true }),
  parameter('input', 'array string', { isRequired: true }),
];
