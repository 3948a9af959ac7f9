import { groupsOf } from './groups';
import type { NavigationRow, RequestRow, Row } from './row';
import { ARRIVAL, sortRows, type Order } from './sort-rows';

/** A line of the list as it is drawn. Its id is that of its row. */
export type Line =
  /** A request, with those that repeat its failure. */
  | {
      readonly kind: 'request';
      readonly id: string;
      readonly row: RequestRow;
      readonly repeats: readonly RequestRow[];
      /** Whether an earlier line gives the same advice on a request that worked; telling it again would be noise. */
      readonly isTold: boolean;
    }
  /** A request that repeats the failure of another, shown under it. `turn` counts from 1. */
  | { readonly kind: 'repeat'; readonly id: string; readonly row: RequestRow; readonly first: RequestRow; readonly before: RequestRow; readonly turn: number }
  | { readonly kind: 'navigation'; readonly id: string; readonly row: NavigationRow };

const NONE: readonly RequestRow[] = [];

/**
 * The lines of shown rows: repeated failures under their first, which are drawn where `isOpen` says so. In another order than
 * that of arrival there are no navigations.
 */
export function linesOf(rows: readonly Row[], order: Order, isOpen: (first: string) => boolean): Line[] {
  const groups = groupsOf(rows);
  const isRepeat = new Set<Row>();
  for (const { repeats } of groups.values()) for (const row of repeats) isRepeat.add(row);
  const lines: Line[] = [];
  const told = new Set<string>();
  for (const row of ordered(rows.filter((row) => !isRepeat.has(row)), order)) {
    if (row.kind === 'navigation') {
      lines.push({ kind: 'navigation', id: row.id, row });
      continue;
    }
    const repeats = groups.get(row.id)?.repeats ?? NONE;
    const advice = row.isFailed || row.problem === null ? null : `${row.problem.id} ${row.problem.cause}`;
    lines.push(requestLine(row, repeats, advice !== null && told.has(advice)));
    if (advice !== null) told.add(advice);
    if (repeats === NONE || !isOpen(row.id)) continue;
    repeats.forEach((repeat, at) => {
      lines.push({ kind: 'repeat', id: repeat.id, row: repeat, first: row, before: repeats[at - 1] ?? row, turn: at + 1 });
    });
  }
  return lines;
}

type RequestLine = Extract<Line, { kind: 'request' }>;

const known = new WeakMap<RequestRow, RequestLine>();

/** The line of a request: the same one while it says the same, so that it is not drawn again. */
function requestLine(row: RequestRow, repeats: readonly RequestRow[], isTold: boolean): RequestLine {
  const before = known.get(row);
  if (before && before.isTold === isTold && before.repeats.length === repeats.length && repeats.every((one, at) => one === before.repeats[at])) return before;
  const line: RequestLine = { kind: 'request', id: row.id, row, repeats, isTold };
  known.set(row, line);
  return line;
}

function ordered(rows: readonly Row[], order: Order): readonly Row[] {
  if (order.column === ARRIVAL.column && order.isDescending === ARRIVAL.isDescending) return rows;
  return sortRows(rows.filter((row) => row.kind === 'request'), order);
}
