import { isObject, member, stringMember } from '../model/json';

/** The errors of one kind as the toolbar tells them. Holds no secret: it is made of diagnoses of redacted exchanges. */
export interface Finding {
  /** The catalogue's id of the error. */
  readonly id: string;
  /** How many requests failed with it. */
  readonly count: number;
  /** All further members tell of the latest. The HTTP status; 0: no answer; null: not known. */
  readonly status: number | null;
  readonly title: string;
  readonly cause: string;
  /** '' for none. */
  readonly firstStep: string;
  readonly model: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What is known of one tab while the service worker sleeps. */
export interface Summary {
  readonly requests: number;
  /** Failed requests: the number on the badge. */
  readonly failed: number;
  /** Each kind of error once, the latest first, at most `MOST_FINDINGS`. */
  readonly findings: readonly Finding[];
  /** The site for which requests were counted with DevTools closed, as a match pattern; null where DevTools told. */
  readonly watchedFor: string | null;
  /** Whether counting has ended, because DevTools was closed and the site is not watched. */
  readonly isOver: boolean;
}

/** From the devtools page of a tab, after each change; the background answers true when the toolbar shows it. Always the whole summary. */
export interface Report {
  readonly kind: 'report';
  readonly tabId: number;
  readonly summary: Summary;
  /** The toolbar may have lost what it was told before. */
  readonly isAnew?: true;
}

/** From the background or the popup, to learn whether DevTools is open on a tab; its devtools page answers with a `Report`. */
export interface ReportWanted {
  readonly kind: 'report-wanted';
  readonly tabId: number;
}

/** From the options page: forget what is known of all tabs. The background answers true when it is done. */
export const ERASE = { kind: 'erase' } as const;

/** How many kinds of errors a summary names. */
export const MOST_FINDINGS = 20;

/** No text in a summary is longer: it is written with each change. */
const LONGEST_TEXT = 600;

/** Reads a message as a report, or gives null. */
export function parseReport(message: unknown): Report | null {
  const tabId = member(message, 'tabId');
  const summary = parseSummary(member(message, 'summary'));
  if (member(message, 'kind') !== 'report' || !isCount(tabId) || summary === null) return null;
  return { kind: 'report', tabId, summary, ...(member(message, 'isAnew') === true && { isAnew: true }) };
}

/** The tab of whose devtools page a message wants the report, or null where it wants something else. */
export function wantedReport(message: unknown): number | null {
  const tabId = member(message, 'tabId');
  return member(message, 'kind') === 'report-wanted' && isCount(tabId) ? tabId : null;
}

/** Tells whether a message asks to forget all tabs. */
export function wantsErasure(message: unknown): boolean {
  return member(message, 'kind') === ERASE.kind;
}

/** Reads a stored or sent value as a summary, or gives null. */
export function parseSummary(value: unknown): Summary | null {
  const requests = member(value, 'requests');
  const failed = member(value, 'failed');
  const findings = member(value, 'findings');
  if (!isCount(requests) || !isCount(failed) || !Array.isArray(findings)) return null;
  return {
    requests, failed, findings: findings.slice(0, MOST_FINDINGS).flatMap(parseFinding), watchedFor: stringMember(value, 'watchedFor'),
    isOver: member(value, 'isOver') === true,
  };
}

/** What is left of the count of DevTools once it is closed on a page that is not watched: what had failed by then, and nothing where nothing had. */
export function endedSummary(summary: Summary): Summary | null {
  return summary.failed === 0 ? null : { ...summary, isOver: true };
}

function parseFinding(value: unknown): Finding[] {
  const text = (name: string): string | null => stringMember(value, name)?.slice(0, LONGEST_TEXT) ?? null;
  const [id, title, cause, firstStep] = [text('id'), text('title'), text('cause'), text('firstStep')];
  const at = member(value, 'at');
  const count = member(value, 'count');
  if (!isObject(value) || id === null || title === null || cause === null || firstStep === null || typeof at !== 'number' || !isCount(count)) return [];
  const status = member(value, 'status');
  return [{ id, count, status: typeof status === 'number' ? status : null, title, cause, firstStep, model: text('model'), at }];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
