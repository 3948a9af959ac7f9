import type { Pace, StreamEvent } from '../../model/exchange';

/** How the received events of a stream came; null where the browser does not tell the time of each. */
export function paceOf(events: readonly StreamEvent[]): Pace | null {
  let firstMs: number | null = null;
  let before: { atMs: number; index: number } | null = null;
  let longest: { ms: number; after: number } | null = null;
  for (const [index, { atMs, direction }] of events.entries()) {
    if (direction === 'sent') continue;
    if (atMs === null) return null;
    firstMs ??= atMs;
    if (before && (longest === null || atMs - before.atMs > longest.ms)) longest = { ms: atMs - before.atMs, after: before.index };
    before = { atMs, index };
  }
  return firstMs === null ? null : { firstMs, longestGapMs: longest?.ms ?? null, gapAfter: longest?.after ?? null };
}
