import type { Diagnosis } from '../model/diagnosis';
import type { Body, Exchange } from '../model/exchange';
import type { SessionView } from './host';
import { createNotifier, pausing, type Scheduler } from './notifier';
import { createRates } from './rates';
import { rowOf } from './row-of';
import type { Row } from './row';
import { createSeenHosts, type ElsewhereRequest } from './seen-hosts';
import { NO_COUNTS, tally } from './tally';

/** How much a session keeps. */
export interface Limits {
  readonly exchanges: number;
  /** Characters of body text and stream data, over all exchanges. */
  readonly bodyText: number;
  readonly navigations: number;
}

/** What a session keeps unless told otherwise: 10 000 exchanges and 64 Mi characters of bodies. */
export const DEFAULT_LIMITS: Limits = { exchanges: 10_000, bodyText: 64 * 1024 * 1024, navigations: 1_000 };

/** An exchange with what was found in it, the main diagnosis first. */
export interface Recorded {
  readonly exchange: Exchange;
  readonly diagnoses: readonly Diagnosis[];
}

/** One inspected tab's exchanges: the view of the panel and the side that writes. */
export interface Session extends SessionView {
  /** Adds an exchange; one with an id that is known takes the place of the former. */
  record(exchange: Exchange, diagnoses: readonly Diagnosis[]): void;
  /** The page went to another URL at a time (milliseconds since the epoch). */
  navigated(url: string, at: number): void;
  /** Counts a request to a host that is not watched. */
  elsewhere(request?: ElsewhereRequest | null): void;
  clear(): void;
  get(id: string): Recorded | null;
  /** The latest exchange before this one that succeeded with the same method and endpoint. */
  lastSuccess(id: string): Exchange | null;
}

interface Kept extends Recorded {
  readonly isFailed: boolean;
  readonly text: number;
}

/** So much of the room the newest successes keep, however many failures there are: what is dropped at its arrival is never seen. */
const SUCCESS_SHARE = 0.1;

/**
 * Makes an empty session. When a limit is passed the oldest successes go first, until they take a tenth of the room, then the oldest
 * failures; the newest exchange always stays. `schedule` decides when listeners hear of changes.
 */
export function createSession(limits: Partial<Limits> = {}, schedule: Scheduler = pausing()): Session {
  const most = { ...DEFAULT_LIMITS, ...limits };
  const kept = new Map<string, Kept>();
  // A Map keeps its order when a value is replaced, appends and deletes in constant time.
  const rows = new Map<string, Row>();
  const successes = new Set<string>();
  const failures = new Set<string>();
  const navigations = new Set<string>();
  const seenHosts = createSeenHosts();
  const rates = createRates();
  const notifier = createNotifier(schedule);
  let snapshot: readonly Row[] | null = [];
  let counts = NO_COUNTS;
  let text = 0;
  let successText = 0;
  let navigationsSeen = 0;

  function changed(): void {
    snapshot = null;
    notifier.changed();
  }

  function forget(id: string): void {
    const old = kept.get(id);
    if (!old) return;
    kept.delete(id);
    (old.isFailed ? failures : successes).delete(id);
    text -= old.text;
    if (!old.isFailed) successText -= old.text;
  }

  function drop(newest: string): void {
    while (kept.size > most.exchanges || text > most.bodyText) {
      const share = kept.size > most.exchanges ? successes.size / most.exchanges : successText / most.bodyText;
      const [first, then] = share > SUCCESS_SHARE ? [successes, failures] : [failures, successes];
      const id = firstOther(first, newest) ?? firstOther(then, newest);
      if (id === null) return;
      forget(id);
      rows.delete(id);
      counts = { ...counts, dropped: counts.dropped + 1 };
    }
  }

  return {
    rows: () => (snapshot ??= [...rows.values()]),
    counts: () => counts,
    subscribe: notifier.subscribe,
    rates: rates.list,
    seenElsewhere: seenHosts.list,
    get: (id) => kept.get(id) ?? null,
    lastSuccess: (id) => lastSuccess(kept, id),

    record(exchange, diagnoses) {
      const row = rowOf(exchange, diagnoses);
      const former = rows.get(row.id);
      if (former?.kind === 'request') counts = tally(counts, former, -1);
      forget(row.id);
      rows.set(row.id, row);
      kept.set(row.id, { exchange, diagnoses, isFailed: row.isFailed, text: textOf(exchange) });
      (row.isFailed ? failures : successes).add(row.id);
      text += textOf(exchange);
      if (!row.isFailed) successText += textOf(exchange);
      counts = tally(counts, row, 1);
      rates.see(exchange);
      drop(row.id);
      changed();
    },

    navigated(url, at) {
      navigationsSeen += 1;
      const id = `navigation-${navigationsSeen}`;
      rows.set(id, { kind: 'navigation', id, startedAt: at, url });
      navigations.add(id);
      const oldest = navigations.size > most.navigations ? firstOther(navigations, id) : null;
      if (oldest !== null) {
        navigations.delete(oldest);
        rows.delete(oldest);
      }
      changed();
    },

    elsewhere(request = null) {
      if (request) seenHosts.add(request);
      counts = { ...counts, elsewhere: counts.elsewhere + 1 };
      notifier.changed();
    },

    clear() {
      for (const part of [kept, rows, successes, failures, navigations, seenHosts, rates]) part.clear();
      counts = NO_COUNTS;
      text = 0;
      successText = 0;
      changed();
    },
  };
}

function firstOther(ids: ReadonlySet<string>, spared: string): string | null {
  for (const id of ids) if (id !== spared) return id;
  return null;
}

function lastSuccess(kept: ReadonlyMap<string, Kept>, id: string): Exchange | null {
  const asked = kept.get(id)?.exchange;
  let latest: Exchange | null = null;
  for (const { exchange, isFailed } of kept.values()) {
    const isBefore = asked !== undefined && exchange !== asked && exchange.startedAt <= asked.startedAt;
    if (!isBefore || isFailed || !hasSucceeded(exchange) || !isSameCall(exchange, asked)) continue;
    if (latest === null || exchange.startedAt >= latest.startedAt) latest = exchange;
  }
  return latest;
}

function hasSucceeded({ response }: Exchange): boolean {
  return response.status !== null && response.status >= 200 && response.status < 300;
}

function isSameCall({ request: a }: Exchange, { request: b }: Exchange): boolean {
  return a.method === b.method && a.host === b.host && (a.endpoint ?? a.path) === (b.endpoint ?? b.path);
}

function textOf({ request, response }: Exchange): number {
  const events = response.stream?.events.reduce((sum, event) => sum + event.data.length, 0) ?? 0;
  return lengthOf(request.body) + lengthOf(response.body) + events;
}

function lengthOf(body: Body): number {
  return body.kind === 'text' ? body.text.length : 0;
}
