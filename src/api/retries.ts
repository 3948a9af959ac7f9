/** Statuses after which xAI's own clients send a request again (TypeScript SDK 2026-10-05; 520: Grok CLI). */
export const RETRYABLE_STATUSES: readonly number[] = [408, 409, 429, 500, 502, 503, 504, 520, 529];

/** The waits of xAI's TypeScript SDK between attempts, in milliseconds, and the most it honours of `retry-after` (2026-10-05). */
export const SDK_BACKOFF = { firstMs: 250, firstAfter429Ms: 1_000, longestMs: 8_000, longestAfter429Ms: 30_000, maxRetryAfterSeconds: 60 } as const;

/** Results of deferred chat completions can be fetched once, within this many hours (OpenAPI document, 2026-10). */
export const DEFERRED_HOURS = 24;

/** Stored responses are deleted after this many days (OpenAPI document, 2026-10). */
export const STORED_RESPONSE_DAYS = 30;
