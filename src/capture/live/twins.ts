import { member, stringMember } from '../../model/json';

type Entry = Readonly<Record<string, unknown>>;

/**
 * Chromium logs a fetch that passes through the page's service worker twice: first the worker's own request, of which it keeps no body,
 * then the page's, with the body. Both are one call to the API.
 */
export interface Twins {
  /** The id of the worker's request that a page's request repeats, or null where the entry is a call of its own. Each id is given once. */
  twinOf(entry: Entry): string | null;
  /** Notes a recorded entry that a page's request may repeat. */
  note(id: string, entry: Entry): void;
}

interface Candidate {
  readonly id: string;
  readonly entry: Entry;
}

/** The page's entry follows within milliseconds, so a few candidates are enough. */
const MOST = 50;

/** Makes a memory without candidates. */
export function createTwins(): Twins {
  let candidates: Candidate[] = [];
  return {
    twinOf(entry) {
      if (!isViaWorker(entry)) return null;
      const twin = candidates.find((candidate) => isRepeated(candidate.entry, entry));
      if (!twin) return null;
      candidates = candidates.filter((candidate) => candidate !== twin);
      return twin.id;
    },
    note(id, entry) {
      if (isViaWorker(entry) || member(member(entry.response, 'content'), 'size') !== 0) return;
      candidates = [...candidates, { id, entry }].slice(-MOST);
    },
  };
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
    && (id === null || pageId === null || id === pageId);
}

function startOf({ startedDateTime }: Entry): number {
  return Date.parse(String(startedDateTime));
}

function requestIdOf({ response }: Entry): string | null {
  const headers: unknown = member(response, 'headers');
  const found: unknown = Array.isArray(headers) ? headers.find((header) => stringMember(header, 'name')?.toLowerCase() === 'x-request-id') : undefined;
  return stringMember(found, 'value');
}
