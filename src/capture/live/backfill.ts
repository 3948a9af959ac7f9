import { member, stringMember } from '../../model/json';
import { valueOf } from './plain-entry';
import { isWatched } from './watched';

/** Tells entries apart that come both as events and in the log that is read once. */
export interface Backfill {
  /** Whether an entry that came as an event is new, and not one that the log held already. */
  isNew(entry: unknown): boolean;
  /** The requests to the API in the log (`getHAR()`) that have not come as events. To be asked once. */
  missed(log: unknown): readonly object[];
}

/**
 * DevTools records from the moment it opens, the extension a little later: what finished in between is in the log only.
 * Entries of the log and of events are different objects, so they are compared by start, method and URL.
 */
export function createBackfill(): Backfill {
  let delivered: Map<string, number> | null = new Map();
  const filledIn = new Map<string, number>();
  return {
    isNew(entry) {
      if (take(filledIn, keyOf(entry))) return false;
      if (delivered) put(delivered, keyOf(entry));
      return true;
    },
    missed(log) {
      const seen = delivered ?? new Map<string, number>();
      delivered = null;
      const entries: unknown = valueOf(log, 'entries');
      if (!Array.isArray(entries)) return [];
      const missed = entries.filter(isWatched).filter((entry) => isFinished(entry) && !take(seen, keyOf(entry)));
      for (const entry of missed) put(filledIn, keyOf(entry));
      return missed;
    },
  };
}

/** Firefox lists requests under way, with status 0; a request that failed in Chromium has status 0 and the browser's `_error`. */
function isFinished(entry: unknown): boolean {
  const response = valueOf(entry, 'response');
  return valueOf(response, 'status') !== 0 || stringMember(response, '_error') !== null;
}

function keyOf(entry: unknown): string {
  const request = valueOf(entry, 'request');
  return [valueOf(entry, 'startedDateTime'), member(request, 'method'), member(request, 'url')].map(String).join(' ');
}

function put(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count === 0) return false;
  if (count === 1) counts.delete(key);
  else counts.set(key, count - 1);
  return true;
}
