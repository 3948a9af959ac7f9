import type { Poll } from './poll';
import type { RequestRow, Row } from './row';

/** A job that was polled: the latest poll stands for all of them. */
export interface Job {
  readonly kind: Poll['kind'];
  readonly latest: RequestRow;
  /** The polls before the latest, the first one first. */
  readonly earlier: readonly RequestRow[];
  /** The poll in whose place the job stands among other requests: its first one, of the page that asked last. */
  readonly place: RequestRow;
  /**
   * How it stood when it was last told; a poll that got no proper answer tells nothing. `gone`: the result was given out before, and there
   * is none any more.
   */
  readonly state: Poll['state'] | 'gone';
  readonly progress: number | null;
  /** From the first poll to the answer of the latest, in milliseconds: at least as old is the job. */
  readonly ageMs: number;
}

interface Polls {
  readonly all: RequestRow[];
  /** The first poll since the last navigation before it, and how many navigations there were until then. */
  place: RequestRow;
  page: number;
}

/** What tells a job from all others, for a request that polls one. */
export function jobKey({ host, poll }: RequestRow): string | null {
  return poll ? `job ${host} ${poll.kind} ${poll.job}` : null;
}

/** Puts the polls of each job together, by the id of the row that stands for them. A job that was asked for once is none yet. */
export function jobsOf(rows: readonly Row[]): ReadonlyMap<string, Job> {
  const byJob = new Map<string, Polls>();
  let page = 0;
  for (const row of rows) {
    if (row.kind === 'navigation') page += 1;
    const key = row.kind === 'request' ? jobKey(row) : null;
    if (row.kind !== 'request' || key === null) continue;
    const polls = byJob.get(key);
    if (!polls) {
      byJob.set(key, { all: [row], place: row, page });
      continue;
    }
    polls.all.push(row);
    if (polls.page !== page) Object.assign(polls, { place: row, page });
  }
  const jobs = new Map<string, Job>();
  for (const { all, place } of byJob.values()) {
    const [first, latest] = [all[0], all.at(-1)];
    if (all.length > 1 && first && latest?.poll) jobs.set(latest.id, jobFrom(all, first, latest, latest.poll.kind, place));
  }
  return jobs;
}

function jobFrom(polls: readonly RequestRow[], first: RequestRow, latest: RequestRow, kind: Poll['kind'], place: RequestRow): Job {
  const telling = polls.findLast(({ poll }) => poll && poll.state !== 'unknown');
  const told = telling?.poll;
  const isGone = told?.state === 'failed' && (telling?.status === 404 || telling?.status === 410) && polls.some(({ poll }) => poll?.state === 'done');
  return {
    kind,
    latest,
    earlier: polls.slice(0, -1),
    place,
    state: isGone ? 'gone' : (told?.state ?? 'unknown'),
    progress: told?.progress ?? null,
    ageMs: latest.startedAt + (latest.durationMs ?? 0) - first.startedAt,
  };
}
