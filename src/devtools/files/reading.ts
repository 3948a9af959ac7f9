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

/** Tells an order from other messages. */
export function isOrder(message: unknown): message is ReadOrder {
  if (!isObject(message) || message['kind'] !== 'read') return false;
  const file: unknown = message['file'];
  const places = message['places'];
  return file instanceof Blob && Array.isArray(places) && places.every((place) => typeof place === 'string');
}

/** Tells an answer from other messages. The two ends are of one build, so the exchanges in it are what they say. */
export function isAnswer(message: unknown): message is ReadAnswer {
  if (!isObject(message)) return false;
  switch (message['kind']) {
    case 'exchanges':
      return Array.isArray(message['exchanges']) && typeof message['total'] === 'number';
    case 'end':
      return typeof message['elsewhere'] === 'number' && typeof message['broken'] === 'number';
    case 'refused':
      return typeof message['why'] === 'string';
    default:
      return false;
  }
}
