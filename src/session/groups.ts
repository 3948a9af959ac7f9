import type { RequestRow, Row } from './row';

/** Failures that are told once: the first, and those that repeat it. */
export interface Group {
  readonly first: RequestRow;
  readonly repeats: readonly RequestRow[];
}

const WITHIN_MS = 5_000;

/**
 * Finds repeated failures: the same method, path, model and error, each begun within 5 s of the one before, of one page.
 * Gives the groups with a repeat by the id of their first request.
 */
export function groupsOf(rows: readonly Row[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, { first: RequestRow; repeats: RequestRow[] }>();
  const open = new Map<string, { first: RequestRow; last: RequestRow }>();
  for (const row of rows) {
    if (row.kind === 'navigation') {
      open.clear();
      continue;
    }
    if (!row.isFailed) continue;
    const key = keyOf(row);
    const run = open.get(key);
    if (run && row.startedAt - run.last.startedAt <= WITHIN_MS) {
      run.last = row;
      const group = groups.get(run.first.id);
      if (group) group.repeats.push(row);
      else groups.set(run.first.id, { first: run.first, repeats: [row] });
    } else {
      open.set(key, { first: row, last: row });
    }
  }
  return groups;
}

/** The ids of all requests that repeat another. */
export function retriesOf(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  return new Set([...groups.values()].flatMap(({ repeats }) => repeats.map(({ id }) => id)));
}

const keys = new WeakMap<RequestRow, string>();

function keyOf(row: RequestRow): string {
  const known = keys.get(row);
  if (known !== undefined) return known;
  const key = JSON.stringify([row.method, row.host, row.path, row.model, row.problem?.id, row.problem?.title]);
  keys.set(row, key);
  return key;
}
