import type { ApiError } from './api-error';
import type { Exchange } from './exchange';
import type { Json } from './json';
import type { Knowledge } from './knowledge';

/** An exchange with everything that was read of it once: parsed bodies and what the answer says went wrong. */
export interface Reading {
  readonly exchange: Exchange;
  /** The parsed request body; undefined where it is no JSON or not at hand. */
  readonly request: Json | undefined;
  /** The parsed answer; undefined where it is no JSON or not at hand. */
  readonly response: Json | undefined;
  /** What the answer says went wrong, or null where it says nothing of the kind. */
  readonly error: ApiError | null;
  readonly knowledge: Knowledge;
}
