import { findStatus } from '../../api/status-table';
import type { Finding } from '../report';
import { siteOf } from './sites';

/** The part of what the browser tells of a finished request that is used. Chromium names the sender `initiator`, Firefox `originUrl`. */
export interface RequestDetails {
  readonly tabId: number;
  readonly method: string;
  readonly timeStamp: number;
  readonly statusCode?: number;
  /** `net::ERR_…` in Chromium, `NS_ERROR_…` in Firefox. */
  readonly error?: string;
  readonly initiator?: string;
  readonly originUrl?: string;
}

/** What came of one request, as far as it can be told without its answer. */
export interface Outcome {
  readonly tabId: number;
  /** The site whose page sent it. */
  readonly site: string;
  /** Null where it did not fail. */
  readonly failure: Finding | null;
}

/** The page ended these itself, or went away: nothing is wrong with the request. */
const ENDED_BY_PAGE = /ABORTED/;

/** The statuses that have an entry of their own in the catalogue. */
const ROWS = new Set([400, 401, 403, 404, 405, 415, 422, 429]);

/** Judges a finished request by its status; null for what belongs to no tab or no site, and for preflights. */
export function outcomeOf(details: RequestDetails): Outcome | null {
  const site = siteOf(details.initiator ?? details.originUrl);
  if (details.tabId < 0 || site === null || details.method === 'OPTIONS') return null;
  if (details.error !== undefined && ENDED_BY_PAGE.test(details.error)) return null;
  return { tabId: details.tabId, site, failure: failureOf(details) };
}

function failureOf({ statusCode, error, timeStamp }: RequestDetails): Finding | null {
  const common = { count: 1, model: null, at: Math.round(timeStamp) };
  if (error !== undefined || statusCode === undefined) {
    return {
      ...common,
      id: 'connection-failed',
      status: 0,
      title: 'No readable answer',
      cause: `The browser ended the request${error === undefined ? '' : ` with \`${error.slice(0, 60)}\``}: no connection, or an answer that the page may not read (CORS).`,
      firstStep: 'Open DevTools and send the request again to see the cause.',
    };
  }
  if (statusCode < 400) return null;
  const facts = findStatus(statusCode);
  return {
    ...common,
    id: ROWS.has(statusCode) ? `http-${statusCode}` : 'http-error',
    status: statusCode,
    title: facts ? `${statusCode} ${facts.name}` : `${statusCode}`,
    cause: facts?.causes.join(' Or: ') ?? 'The status says that the request failed, and no more.',
    firstStep: facts?.remedies[0] ?? 'Open DevTools and send the request again to see the cause.',
  };
}
