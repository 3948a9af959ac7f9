import type { Exchange, Hop } from '../../model/exchange';
import { objectAt, stringAt } from './fields';

/** Every hop of a redirect is an entry of its own. Here they are put together again: one call to the API is one exchange. */
export interface Chains {
  /** The redirect that led to this entry, or null. Each is given once. */
  ledTo(entry: unknown): Led | null;
  /** Notes a redirect that a later entry may follow; any other exchange is passed over. */
  note(entry: unknown, exchange: Exchange): void;
}

/** Where an entry comes from: the exchange that it continues, and all hops up to it. */
export interface Led {
  readonly id: string;
  readonly hops: readonly Hop[];
}

interface Candidate extends Led {
  readonly target: string;
  readonly method: string;
  /** Between these moments the next request of the chain begins: later, it is a request of its own. */
  readonly from: number;
  readonly until: number;
}

/** What a preflight in between, or a browser's rounding of times, may take. */
const SLACK_MS = 5_000;

/** Firefox may tell of a redirect without its status. */
const REDIRECTS: readonly (number | null)[] = [301, 302, 303, 307, 308, null];
/** Requests under way at the same time whose redirect has come and whose answer has not. */
const MOST = 100;

/** Makes a memory without redirects. */
export function createChains(): Chains {
  let candidates: Candidate[] = [];
  return {
    ledTo(entry) {
      if (candidates.length === 0) return null;
      const request = objectAt(entry, 'request');
      const url = withoutFragment(stringAt(request, 'url') ?? '');
      const method = stringAt(request, 'method')?.toUpperCase() ?? 'GET';
      const startedAt = Date.parse(stringAt(entry, 'startedDateTime') ?? '') || 0;
      const found = candidates.find((one) => one.target === url && (one.method === method || method === 'GET') && one.from <= startedAt && startedAt <= one.until);
      if (!found) return null;
      candidates = candidates.filter((one) => one !== found);
      return found;
    },
    note(entry, exchange) {
      const { id, request: { method, url }, response: { status }, startedAt, durationMs, hops = [] } = exchange;
      const target = REDIRECTS.includes(status) ? targetOf(entry, exchange) : null;
      if (target === null) return;
      const hop: Hop = { status, method, url, startedAt, durationMs };
      candidates = [...candidates, { id, target, method, from: startedAt, until: startedAt + (durationMs ?? 0) + SLACK_MS, hops: [...hops, hop] }].slice(-MOST);
    },
  };
}

/** Where a redirect leads, as a whole URL. The address in the exchange may be masked, so the entry's own is taken. */
function targetOf(entry: unknown, { response }: Exchange): string | null {
  const location = stringAt(objectAt(entry, 'response'), 'redirectURL') || (response.headers.find(({ name }) => name === 'location')?.value ?? '');
  const base = stringAt(objectAt(entry, 'request'), 'url') ?? '';
  return location !== '' && URL.canParse(location, base) ? withoutFragment(new URL(location, base).href) : null;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
