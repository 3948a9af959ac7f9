import type { Poll } from './poll';
import type { RequestRow, Row } from './row';

/** A job that was polled: the latest poll stands for all of them. */
export interface Job {
  readonly kind: Poll['kind'];
  readonly latest: RequestRow;
  /** The polls before the latest, the first one first. */
  readonly earlier: readonly RequestRow[];
  /** How it stood when it was last told; a poll that got no proper answer tells nothing. */
  readonly state: Poll['state'];
  readonly progress: number | null;
  /** From the first poll to the answer of the latest, in milliseconds: at least as old is the job. */
  readonly ageMs: number;
}

/** Puts the polls of each job together, by the id of the row that stands for them. A job that was asked for once is none yet. */
export function jobsOf(rows: readonly Row[]): ReadonlyMap<string, Job> {
  const byJob = new Map<string, RequestRow[]>();
  for (const row of rows) {
    if (row.kind !== 'request' || !row.poll) continue;
    const key = `${row.host} ${row.poll.kind} ${row.poll.job}`;
    const polls = byJob.get(key);
    if (polls) polls.push(row);
    else byJob.set(key, [row]);
  }
  const jobs = new Map<string, Job>();
  for (const polls of byJob.values()) {
    const [first, latest] = [polls[0], polls.at(-1)];
    if (polls.length > 1 && first && latest?.poll) jobs.set(latest.id, jobFrom(polls, first, latest, latest.poll));
  }
  return jobs;
}

function jobFrom(polls: readonly RequestRow[], first: RequestRow, latest: RequestRow, { kind }: Poll): Job {
  const told = polls.findLast(({ poll }) => poll && poll.state !== 'unknown')?.poll;
  return {
    kind,
    latest,
    earlier: polls.slice(0, -1),
    state: told?.state ?? 'unknown',
    progress: told?.progress ?? null,
    ageMs: latest.startedAt + (latest.durationMs ?? 0) - first.startedAt,
  };
}
