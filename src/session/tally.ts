import type { Counts, RequestRow } from './row';

/** Nothing recorded yet. */
export const NO_COUNTS: Counts = { requests: 0, failed: 0, warnings: 0, streams: 0, elsewhere: 0, dropped: 0 };

/** The counts with one request added (`by` 1) or taken out again (`by` -1). */
export function tally(counts: Counts, row: RequestRow, by: 1 | -1): Counts {
  return {
    ...counts,
    requests: counts.requests + by,
    failed: counts.failed + (row.isFailed ? by : 0),
    warnings: counts.warnings + (row.problem?.severity === 'warning' ? by : 0),
    streams: counts.streams + (row.isStream ? by : 0),
  };
}
