import { groupsOf } from './groups';
import type { Row } from './row';

/** A request that failed again and again. */
export interface Attempts {
  /** When each was sent, in milliseconds since the first. */
  readonly sentAt: readonly number[];
  readonly spanMs: number;
}

/** All attempts of which a request is one; null where it was made once. */
export function attemptsOf(rows: readonly Row[], id: string): Attempts | null {
  for (const { first, repeats } of groupsOf(rows).values()) {
    const all = [first, ...repeats];
    if (!all.some((row) => row.id === id)) continue;
    const sentAt = all.map(({ startedAt }) => startedAt - first.startedAt);
    return { sentAt, spanMs: Math.max(...sentAt) };
  }
  return null;
}

const MOST_WAITS = 4;

/** When the same attempts go out that wait twice as long after each refusal, in milliseconds since the first: 0, 1, 3, 7 … seconds. */
export function backedOff(attempts: number, firstWaitMs: number): number[] {
  return Array.from({ length: Math.min(attempts, MOST_WAITS) }, (_, turn) => firstWaitMs * (2 ** turn - 1));
}
