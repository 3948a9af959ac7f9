import type { Row } from '../../session/row';
import type { TimeRange } from '../store/view';

const LEAST_MS = 1_000;

const spans = new WeakMap<readonly Row[], TimeRange>();

/** From the first request to the end of the last, at least a second. Requests without a time have no part in it. */
export function spanOf(rows: readonly Row[]): TimeRange {
  const known = spans.get(rows);
  if (known) return known;
  let from = Infinity;
  let to = 0;
  for (const row of rows) {
    if (row.kind !== 'request' || row.startedAt === 0) continue;
    from = Math.min(from, row.startedAt);
    to = Math.max(to, row.startedAt + (row.durationMs ?? 0));
  }
  const span = from === Infinity ? { from: 0, to: 0 } : { from, to: Math.max(to, from + LEAST_MS) };
  spans.set(rows, span);
  return span;
}
