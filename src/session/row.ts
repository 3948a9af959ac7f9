import type { Confidence, Retry, Severity } from '../model/diagnosis';
import type { EntryId } from '../model/entry-id';
import type { Poll } from './poll';
import type { Usage } from './usage';

/** What the list shows of the main diagnosis of a request. */
export interface RowProblem {
  readonly id: EntryId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly cause: string;
  readonly firstStep: string;
  readonly retry: Retry;
  /**
   * What the button gives: a corrected request; the choice between several, of which none is the obvious one; the steps where no
   * change of the request can help; null: nothing to do (202).
   */
  readonly copies: 'fix' | 'choice' | 'steps' | null;
}

/** One request as a line of the list. Plain and small: the whole exchange stays in the session. */
export interface RequestRow {
  readonly kind: 'request';
  readonly id: string;
  readonly startedAt: number;
  readonly durationMs: number | null;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly status: number | null;
  readonly model: string | null;
  readonly isStream: boolean;
  /** Size of the answer in bytes, where known. */
  readonly size: number | null;
  /** What the answer says that it used. */
  readonly usage: Usage | null;
  /** True for what the badge counts: the request failed (severity error). */
  readonly isFailed: boolean;
  readonly problem: RowProblem | null;
  /** Where the request asks for the state of a job. */
  readonly poll?: Poll;
}

/** A line between requests: the page went elsewhere. */
export interface NavigationRow {
  readonly kind: 'navigation';
  readonly id: string;
  readonly startedAt: number;
  readonly url: string;
}

/** A line of the list. */
export type Row = RequestRow | NavigationRow;

/** Figures over everything recorded since the list was last cleared. */
export interface Counts {
  readonly requests: number;
  readonly failed: number;
  readonly warnings: number;
  readonly streams: number;
  /** Requests of the page to hosts that are not watched. */
  readonly elsewhere: number;
  /** Rows that were dropped to stay within the bounds. */
  readonly dropped: number;
}
