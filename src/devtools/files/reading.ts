import type { Exchange } from '../../model/exchange';
import { isObject } from '../../model/json';

/** What the reader is asked: a file, and the places beside the API whose requests are wanted (see `isWatched`). */
export interface ReadOrder {
  readonly kind: 'read';
  readonly file: Blob;
  readonly places: readonly string[];
}

/** What the reader tells, in this order: requests in portions, then the end; or why there are none. */
export type ReadAnswer =
  | { readonly kind: 'exchanges'; readonly exchanges: readonly Exchange[]; readonly total: number }
  | { readonly kind: 'end'; readonly elsewhere: number; readonly broken: number }
  | { readonly kind: 'refused'; readonly why: string };

const KINDS: readonly string[] = ['exchanges', 'end', 'refused'] satisfies ReadAnswer['kind'][];

/** Tells an order from other messages. The two ends are of one build, so the rest is as its kind says. */
export function isOrder(message: unknown): message is ReadOrder {
  return isObject(message) && message['kind'] === 'read';
}

/** Tells an answer from other messages. */
export function isAnswer(message: unknown): message is ReadAnswer {
  return isObject(message) && typeof message['kind'] === 'string' && KINDS.includes(message['kind']);
}
