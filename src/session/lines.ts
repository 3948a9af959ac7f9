import { groupsOf } from './groups';
import { jobKey, jobsOf, type Job } from './jobs';
import type { NavigationRow, RequestRow, Row } from './row';
import { ARRIVAL, sortRows, type Order } from './sort-rows';

/** A request, with those that it stands for: the repeats of its failure, or the earlier polls of its job. */
export interface RequestLine {
  readonly kind: 'request';
  /** That of the row; of a poll, that of its job, so that the line stays itself when the next poll comes. */
  readonly id: string;
  readonly row: RequestRow;
  readonly repeats: readonly RequestRow[];
  /** The job whose latest poll the row is; null where it was polled once, or is none. */
  readonly job: Job | null;
  /** Whether an earlier line gives the same advice on a request that worked; telling it again would be noise. */
  readonly isTold: boolean;
}

/** A request that another line stands for, shown under it: a repeat, or an earlier poll. */
export interface MemberLine {
  readonly kind: 'member';
  readonly id: string;
  readonly row: RequestRow;
  /** The line that stands for it. */
  readonly lead: RequestLine;
  /** The request before it; the same where it is the first. */
  readonly before: RequestRow;
  /** Counts from 1. */
  readonly turn: number;
}

/** A line of the list as it is drawn. */
export type Line = RequestLine | MemberLine | { readonly kind: 'navigation'; readonly id: string; readonly row: NavigationRow };

const NONE: readonly RequestRow[] = [];

/**
 * The lines of shown rows: repeated failures under their first, and the polls of a job under the latest; they are drawn where `isOpen` says
 * so. In another order than that of arrival there are no navigations.
 */
export function linesOf(rows: readonly Row[], order: Order, isOpen: (lead: string) => boolean): Line[] {
  const jobs = jobsOf(rows);
  const groups = groupsOf(rows);
  const leads = leadsOf(rows, jobs, groups);
  const lines: Line[] = [];
  const told = new Set<string>();
  for (const row of ordered(leads, order)) {
    if (row.kind === 'navigation') {
      lines.push({ kind: 'navigation', id: row.id, row });
      continue;
    }
    const job = jobs.get(row.id) ?? null;
    const repeats = job ? NONE : (groups.get(row.id)?.repeats ?? NONE);
    const advice = row.isFailed || row.problem === null ? null : `${row.problem.id} ${row.problem.cause}`;
    const line = requestLine(row, repeats, job, advice !== null && told.has(advice));
    if (advice !== null) told.add(advice);
    lines.push(line);
    if (membersOf(line).length > 0 && isOpen(line.id)) lines.push(...memberLines(line));
  }
  return lines;
}

const known = new WeakMap<RequestRow, RequestLine>();

/** The line of a request: the same one while it says the same, so that it is not drawn again. */
function requestLine(row: RequestRow, repeats: readonly RequestRow[], job: Job | null, isTold: boolean): RequestLine {
  const before = known.get(row);
  const isSameJob = before?.job?.place === job?.place && areSame(before?.job?.earlier ?? NONE, job?.earlier ?? NONE);
  if (before && isSameJob && before.isTold === isTold && areSame(before.repeats, repeats)) return before;
  const line: RequestLine = { kind: 'request', id: jobKey(row) ?? row.id, row, repeats, job, isTold };
  known.set(row, line);
  return line;
}

function areSame(some: readonly RequestRow[], others: readonly RequestRow[]): boolean {
  return some === others || (some.length === others.length && some.every((one, at) => one === others[at]));
}

/** The requests that a line stands for beside its own. */
export function membersOf({ job, repeats }: RequestLine): readonly RequestRow[] {
  return job ? job.earlier : repeats;
}

/** The place of the line with an id, of a line or of a request; where another line stands for the request, the place of that; else -1. */
export function lineAt(lines: readonly Line[], id: string | null): number {
  if (id === null) return -1;
  const own = lines.findIndex((line) => line.id === id || line.row.id === id);
  return own >= 0 ? own : lines.findIndex((line) => line.kind === 'request' && membersOf(line).some((member) => member.id === id));
}

/** The rows that have a line of their own, a job in the place of its first poll. */
function leadsOf(rows: readonly Row[], jobs: ReadonlyMap<string, Job>, groups: ReturnType<typeof groupsOf>): readonly Row[] {
  const hidden = new Set<Row>();
  const moved = new Map<Row, Row>();
  for (const { latest, earlier, place } of jobs.values()) {
    for (const row of [...earlier, latest]) hidden.add(row);
    moved.set(place, latest);
  }
  for (const { first, repeats } of groups.values()) if (!hidden.has(first)) for (const row of repeats) hidden.add(row);
  if (hidden.size === 0) return rows;
  const leads: Row[] = [];
  for (const row of rows) {
    const instead = moved.get(row);
    if (instead) leads.push(instead);
    else if (!hidden.has(row)) leads.push(row);
  }
  return leads;
}

function memberLines(lead: RequestLine): MemberLine[] {
  const members = membersOf(lead);
  return members.map((row, at) => ({
    kind: 'member', id: row.id, row, lead, before: members[at - 1] ?? (lead.job ? row : lead.row), turn: at + 1,
  }));
}

function ordered(rows: readonly Row[], order: Order): readonly Row[] {
  if (order.column === ARRIVAL.column && order.isDescending === ARRIVAL.isDescending) return rows;
  return sortRows(rows.filter((row) => row.kind === 'request'), order);
}
