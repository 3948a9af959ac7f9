import { member, stringMember } from '../../model/json';

type Entry = Readonly<Record<string, unknown>>;

/**
 * Chromium logs a fetch that passes through the page's service worker twice: the worker's own request, of which it keeps no body,
 * and the page's, with the body, mostly in this order. Both are one call to the API.
 */
export interface Twins {
  /** The id of the worker's request that a page's request repeats, or null where the entry is a call of its own. Each id is given once. */
  twinOf(entry: Entry): string | null;
  /** Whether an entry is the worker's request of a page's that was noted before: it adds nothing. True once for each. */
  isCovered(entry: Entry): boolean;
  /** Notes a recorded entry whose twin may follow. */
  note(id: string, entry: Entry): void;
}

interface Candidate {
  readonly id: string;
  readonly entry: Entry;
}

/** The page's entry follows within milliseconds, so a few candidates are enough. */
const MOST = 50;
/** Starts and durations are rounded. */
const SLACK_MS = 5;

/** Makes a memory without candidates. */
export function createTwins(): Twins {
  let candidates: Candidate[] = [];
  let pages: Entry[] = [];
  return {
    isCovered(entry) {
      if (!isWorkers(entry)) return false;
      const page = pages.find((candidate) => isRepeated(entry, candidate));
      pages = pages.filter((candidate) => candidate !== page);
      return page !== undefined;
    },
    twinOf(entry) {
      if (!isViaWorker(entry)) return null;
      const twin = candidates.find((candidate) => isRepeated(candidate.entry, entry));
      if (!twin) {
        pages = [...pages, entry].slice(-MOST);
        return null;
      }
      candidates = candidates.filter((candidate) => candidate !== twin);
      return twin.id;
    },
    note(id, entry) {
      if (isWorkers(entry)) candidates = [...candidates, { id, entry }].slice(-MOST);
    },
  };
}

/** Whether an entry may be a worker's own request. */
function isWorkers(entry: Entry): boolean {
  return !isViaWorker(entry) && member(member(entry.response, 'content'), 'size') === 0;
}

function isViaWorker({ response }: Entry): boolean {
  return member(response, '_fetchedViaServiceWorker') === true;
}

/** The worker's request is the same and begins inside the page's. The page may be shown fewer of the answer's headers. */
function isRepeated(worker: Entry, page: Entry): boolean {
  const id = requestIdOf(worker);
  const pageId = requestIdOf(page);
  return ['method', 'url'].every((key) => member(worker.request, key) === member(page.request, key))
    && member(worker.response, 'status') === member(page.response, 'status')
    && startOf(worker) >= startOf(page)
    && startOf(worker) <= startOf(page) + durationOf(page) + SLACK_MS
    && (id === null || pageId === null || id === pageId);
}

function durationOf({ time }: Entry): number {
  return typeof time === 'number' && time > 0 ? time : 0;
}

function startOf({ startedDateTime }: Entry): number {
  return Date.parse(String(startedDateTime));
}

function requestIdOf({ response }: Entry): string | null {
  const headers: unknown = member(response, 'headers');
  const found: unknown = Array.isArray(headers) ? headers.find((header) => stringMember(header, 'name')?.toLowerCase() === 'x-request-id') : undefined;
  return stringMember(found, 'value');
}
