import type { Header } from './exchange';

/** A request with all corrections applied. The credential is not in it: each format names it in its own way. */
export interface CorrectedRequest {
  readonly method: string;
  readonly url: string;
  /** Headers without the credential; names lower-case. */
  readonly headers: readonly Header[];
  /** Whether the request carries the xAI key as `Authorization: Bearer …`. */
  readonly sendsKey: boolean;
  /** The body as text, or null where there is none. */
  readonly body: string | null;
}
