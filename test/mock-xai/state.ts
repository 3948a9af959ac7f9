import { randomUUID } from 'node:crypto';
import type { Answer } from './answer';
import type { Json } from './json/value';
import { PENDING_POLLS } from './special';

/** A job that is polled: `pending` and `ready` answer the polls; a job `once` is gone after its result was fetched. */
export interface Job {
  pending: (poll: number) => Answer;
  ready: () => Answer;
  once: boolean;
  never: boolean;
}

/** A file that was uploaded: of its content only the size is kept (bytes). */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** What one mock remembers between calls. */
export class State {
  readonly responses = new Map<string, Json>();
  readonly files = new Map<string, StoredFile>();
  /** How many requests each batch holds. */
  readonly batches = new Map<string, number>();
  private readonly jobs = new Map<string, { job: Job; polls: number }>();

  /** Keeps a job and gives its id. */
  start(job: Job): string {
    const id = randomUUID();
    this.jobs.set(id, { job, polls: 0 });
    return id;
  }

  /** Answers a poll, or gives null when there is no such job. */
  poll(id: string): Answer | null {
    const entry = this.jobs.get(id);
    if (!entry) return null;
    entry.polls += 1;
    if (entry.job.never || entry.polls <= PENDING_POLLS) return entry.job.pending(entry.polls);
    if (entry.job.once) this.jobs.delete(id);
    return entry.job.ready();
  }
}
