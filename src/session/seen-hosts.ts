/** A host that is not watched, to which the page sent requests. */
export interface SeenHost {
  /** With its port, where it has one of its own. */
  readonly host: string;
  readonly count: number;
  /** Paths that something was posted to, the busiest first: an API call through a proxy is a POST. */
  readonly posts: readonly { readonly path: string; readonly count: number }[];
}

/** What is known of a request that is not listed. */
export interface ElsewhereRequest {
  readonly method: string;
  readonly host: string;
  /** The path without query. */
  readonly path: string;
}

/** Counts of requests by host, within bounds. */
export interface SeenHosts {
  add(request: ElsewhereRequest): void;
  /** The hosts, the busiest first. */
  list(): readonly SeenHost[];
  clear(): void;
}

const MOST_HOSTS = 50;
const MOST_PATHS = 10;
const LONGEST_PATH = 200;

interface Tally {
  count: number;
  readonly posts: Map<string, number>;
}

/** Makes an empty count. What comes beyond its bounds is left out: the hosts seen first are those of the page itself. */
export function createSeenHosts(): SeenHosts {
  const hosts = new Map<string, Tally>();
  return {
    add({ method, host, path }) {
      if (host === '') return;
      const known = hosts.get(host);
      if (!known && hosts.size >= MOST_HOSTS) return;
      const tally = known ?? { count: 0, posts: new Map<string, number>() };
      if (!known) hosts.set(host, tally);
      tally.count += 1;
      if (method !== 'POST' || path.length > LONGEST_PATH || (!tally.posts.has(path) && tally.posts.size >= MOST_PATHS)) return;
      tally.posts.set(path, (tally.posts.get(path) ?? 0) + 1);
    },
    list: () =>
      [...hosts]
        .map(([host, { count, posts }]) => ({ host, count, posts: [...posts].map(([path, times]) => ({ path, count: times })).sort(byCount) }))
        .sort(byCount),
    clear: () => hosts.clear(),
  };
}

function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count;
}
