/** The layer in front of the API that wrapped or replaced the answer. */
export type Gateway =
  | 'openrouter'
  | 'vercel-ai-gateway'
  | 'cloudflare-ai-gateway'
  | 'azure'
  | 'oci'
  | 'litellm'
  | 'one-api'
  | 'langwatch'
  | 'cloudflare'
  | 'sdk'
  | 'unknown';

/** How the error was written. */
export type ErrorShape = 'flat' | 'error-only' | 'openai' | 'detail' | 'text' | 'html' | 'sse' | 'job' | 'moderation' | 'batch' | 'wrapped';

/** What the answer says went wrong. */
export interface ApiError {
  /** The message in the server's own words, unwrapped; '' where it gave none. */
  readonly message: string;
  /** The `code` as the server wrote it (slug, sentence or number), or null. */
  readonly code: string | null;
  /** The suffix `[WKE=…]` of older messages, without its brackets. */
  readonly wke: string | null;
  /** `type` of an OpenAI-like error or of an event. */
  readonly type: string | null;
  /** The field that the server names beside the message (`param`). */
  readonly param: string | null;
  readonly shape: ErrorShape;
  readonly wrappedBy: Gateway | null;
  /** A status told inside the body or the pasted text, where it differs from or stands in for the HTTP status. */
  readonly status: number | null;
  /** Seconds to wait that the body itself names, or null. */
  readonly retryAfterSeconds: number | null;
  /** The part of the answer the error was read from, verbatim and shortened, to be shown as evidence. */
  readonly quote: string;
}
