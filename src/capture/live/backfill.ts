import { stringMember } from '../../model/json';
import { isNamedPreflight } from '../har/entry';
import { entryKey } from './entry-key';
import { valueOf } from './plain-entry';
import { isWatchedEntry } from './watched';

/** A request to the API that only the log tells of, and the id it is given. */
export interface Missed {
  readonly id: string;
  readonly entry: object;
}

/** Tells entries apart that come both as events and in the log (`getHAR()`). */
export interface Backfill {
  /** To be told of every event. Gives the id under which the log has told of the request before, or null for a new one. */
  arrives(entry: object): string | null;
  /** The requests to the API in the log of which neither an event nor the log has told before. */
  missed(log: unknown, nextId: () => string, hosts?: readonly string[]): readonly Missed[];
  /** The log will not be read any more: what came as an event need not be remembered. */
  end(): void;
}

/**
 * DevTools records from the moment it opens, the extension a little later: what finished in between is in the log only.
 * Entries of the log and of events are different objects, so they are compared by start, method and URL.
 */
export function createBackfill(): Backfill {
  const arrived = new Map<string, number>();
  const told = new Map<string, string[]>();
  let isOver = false;
  return {
    arrives(entry) {
      if (isOver && told.size === 0) return null;
      const key = entryKey(entry);
      const ids = told.get(key) ?? [];
      const id = ids.shift() ?? null;
      if (ids.length === 0) told.delete(key);
      if (!isOver) arrived.set(key, (arrived.get(key) ?? 0) + 1);
      return id;
    },
    missed(log, nextId, hosts = []) {
      const entries: unknown = valueOf(log, 'entries');
      if (!Array.isArray(entries) || isOver) return [];
      const seen = new Map(arrived);
      for (const [key, ids] of told) seen.set(key, (seen.get(key) ?? 0) + ids.length);
      return entries.filter((entry): entry is object => isWatchedEntry(entry, hosts) && !isNamedPreflight(entry)).filter(isFinished).flatMap((entry) => {
        const key = entryKey(entry);
        const left = seen.get(key) ?? 0;
        if (left > 0) {
          seen.set(key, left - 1);
          return [];
        }
        const id = nextId();
        told.set(key, [...(told.get(key) ?? []), id]);
        return [{ id, entry }];
      });
    },
    end() {
      isOver = true;
      arrived.clear();
    },
  };
}

/** Firefox lists requests under way, with status 0; a request that failed in Chromium has status 0 and the browser's `_error`. */
function isFinished(entry: object): boolean {
  const response = valueOf(entry, 'response');
  return valueOf(response, 'status') !== 0 || stringMember(response, '_error') !== null;
}
