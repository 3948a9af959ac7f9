import { isObject, member, stringMember } from '../model/json';

/** One error as the toolbar tells it. Holds no secret: it is made of a diagnosis of a redacted exchange. */
export interface Finding {
  /** The HTTP status; 0: no answer; null: not known. */
  readonly status: number | null;
  readonly title: string;
  readonly cause: string;
  readonly model: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What is known of one tab while the service worker sleeps. */
export interface Summary {
  readonly requests: number;
  /** Failed requests: the number on the badge. */
  readonly failed: number;
  /** The latest errors, newest first, at most `MOST_FINDINGS`. */
  readonly findings: readonly Finding[];
}

/** From the devtools page of a tab, after each change; the background answers true when the toolbar shows it. Always the whole summary. */
export interface Report {
  readonly kind: 'report';
  readonly tabId: number;
  readonly summary: Summary;
}

/** From the background, to learn whether DevTools is open on a tab; its devtools page answers with a `Report`. */
export interface ReportWanted {
  readonly kind: 'report-wanted';
  readonly tabId: number;
}

/** How many errors a summary names. */
export const MOST_FINDINGS = 3;

/** Reads a message as a report, or gives null. */
export function parseReport(message: unknown): Report | null {
  const tabId = member(message, 'tabId');
  const summary = parseSummary(member(message, 'summary'));
  if (member(message, 'kind') !== 'report' || !isCount(tabId) || summary === null) return null;
  return { kind: 'report', tabId, summary };
}

/** Tells whether a message asks the devtools page of `tabId` for its report. */
export function wantsReport(message: unknown, tabId: number): boolean {
  return member(message, 'kind') === 'report-wanted' && member(message, 'tabId') === tabId;
}

/** Reads a stored or sent value as a summary, or gives null. */
export function parseSummary(value: unknown): Summary | null {
  const requests = member(value, 'requests');
  const failed = member(value, 'failed');
  const findings = member(value, 'findings');
  if (!isCount(requests) || !isCount(failed) || !Array.isArray(findings)) return null;
  return { requests, failed, findings: findings.slice(0, MOST_FINDINGS).flatMap(parseFinding) };
}

function parseFinding(value: unknown): Finding[] {
  const title = stringMember(value, 'title');
  const cause = stringMember(value, 'cause');
  const at = member(value, 'at');
  if (!isObject(value) || title === null || cause === null || typeof at !== 'number') return [];
  const status = member(value, 'status');
  return [{ status: typeof status === 'number' ? status : null, title, cause, model: stringMember(value, 'model'), at }];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
