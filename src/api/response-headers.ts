/** Names of response headers that carry the id of a request, the usual one first (2026-10). */
export const REQUEST_ID_HEADERS = ['x-request-id', 'xai-request-id', 'x-trace-id'] as const;

/** Rate-limit headers, seen on successful chat completions only; there is no reset header (field report, 2026-09-12). */
export const RATE_LIMIT_HEADERS = [
  'x-ratelimit-limit-requests',
  'x-ratelimit-remaining-requests',
  'x-ratelimit-limit-tokens',
  'x-ratelimit-remaining-tokens',
] as const;
