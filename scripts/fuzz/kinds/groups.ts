import { groupsOf, retriesOf } from '../../../src/session/groups';
import { jobKey, jobsOf } from '../../../src/session/jobs';
import { attemptsOf } from '../../../src/session/attempts';
import type { RequestRow, Row } from '../../../src/session/row';
import { rowOf } from '../../../src/session/row-of';
import { sortRows, COLUMNS } from '../../../src/session/sort-rows';
import { madeDiagnoses, madeExchange } from '../made-exchange';
import type { Random } from '../random';

const WITHIN_MS = 5_000;

function madeRows(random: Random): Row[] {
  let at = Date.parse('2026-11-22T10:00:00Z');
  return Array.from({ length: random.below(40) }, (_, turn): Row => {
    at += random.pick([0, 100, 4_900, 5_100, -300] as const);
    if (random.once(12)) return { kind: 'navigation', id: `navigation-${turn}`, startedAt: at, url: 'https://app.example/' };
    return rowOf(madeExchange(random, `live-${turn}`, at), madeDiagnoses(random));
  });
}

/** Repeats, jobs and orders of random rows, held against what looking at each pair of rows tells. */
export function groups(random: Random): string | null {
  const rows = madeRows(random);
  const found = groupsOf(rows);
  const wanted = plainGroups(rows);
  const text = (groupsMade: Iterable<readonly string[]>): string => [...groupsMade].map((ids) => ids.join('+')).join(' ');
  const got = text([...found.values()].map(({ first, repeats }) => [first.id, ...repeats.map(({ id }) => id)]));
  // The first that is repeated first comes first.
  if ([...got.split(' ')].sort().join(' ') !== [...text(wanted).split(' ')].sort().join(' ')) return `the groups are ${got}, not ${text(wanted)}`;
  const retries = retriesOf(found);
  if (retries.size !== wanted.reduce((sum, ids) => sum + ids.length - 1, 0)) return 'another number of retries than of repeats';
  const [asked] = [...retries];
  if (asked !== undefined && attemptsOf(rows, asked)?.sentAt.length !== wanted.find((ids) => ids.includes(asked))?.length) return 'the attempts of a retry are others than its group';
  return jobFault(rows) ?? sortFault(random, rows);
}

/** Each failure joins the group of the latest like it, if that began at most five seconds before and the page is the same. */
function plainGroups(rows: readonly Row[]): string[][] {
  const made: string[][] = [];
  rows.forEach((row, at) => {
    if (row.kind === 'navigation' || !row.isFailed) return;
    const page = rows.slice(0, at).findLastIndex(({ kind }) => kind === 'navigation');
    const like = rows.slice(page + 1, at).findLast((other): other is RequestRow => other.kind === 'request' && other.isFailed && sayOf(other) === sayOf(row));
    const group = like && row.startedAt - like.startedAt <= WITHIN_MS ? made.find((ids) => ids.includes(like.id)) : undefined;
    if (group) group.push(row.id);
    else made.push([row.id]);
  });
  return made.filter((ids) => ids.length > 1);
}

function sayOf({ method, host, path, model, problem }: RequestRow): string {
  return JSON.stringify({ method, host, path, model, id: problem?.id, title: problem?.title });
}

function jobFault(rows: readonly Row[]): string | null {
  const jobs = jobsOf(rows);
  const polls = rows.filter((row) => row.kind === 'request' && row.poll !== undefined);
  for (const key of new Set(polls.map((row) => (row.kind === 'request' ? jobKey(row) : null)))) {
    const all = polls.filter((row) => row.kind === 'request' && jobKey(row) === key);
    const latest = all.at(-1);
    const job = latest && jobs.get(latest.id);
    const isJob = all.length > 1;
    if ((job !== undefined) !== isJob) return `${all.length} polls of ${key} are ${isJob ? 'no job' : 'a job'}`;
    if (job && (job.latest !== latest || job.earlier.some((row, at) => row !== all[at]) || job.earlier.length !== all.length - 1)) return `the job ${key} has other polls`;
    if (job && !all.includes(job.place)) return `the job ${key} stands in the place of another request`;
  }
  return [...jobs.keys()].every((id) => polls.some((row) => row.id === id)) ? null : 'a job of no poll';
}

function sortFault(random: Random, rows: readonly Row[]): string | null {
  const requests = rows.filter((row) => row.kind === 'request');
  const order = { column: random.pick(COLUMNS), isDescending: random.once(2) };
  const sorted = sortRows(requests, order);
  if (sorted.map(({ id }) => id).toSorted().join() !== requests.map(({ id }) => id).toSorted().join()) return 'sorting loses a row';
  return sortRows(sorted, order).every((row, at) => row === sorted[at]) ? null : `sorting by ${order.column} twice is not sorting once`;
}
