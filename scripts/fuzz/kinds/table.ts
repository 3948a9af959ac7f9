import type { Diagnosis } from '../../../src/model/diagnosis';
import type { Exchange } from '../../../src/model/exchange';
import type { Limits, Session } from '../../../src/session/session';
import type { Random } from '../random';

/** A row as the table keeps it. */
type Kept =
  | { readonly kind: 'navigation' }
  | { readonly kind: 'request'; exchange: Exchange; found: readonly Diagnosis[]; shown: readonly Diagnosis[]; turn: number };

type KeptRequest = Extract<Kept, { kind: 'request' }>;

/** What a session should hold, kept as a plain list and searched through for everything. */
export interface Table {
  record(exchange: Exchange, found: readonly Diagnosis[], shown: readonly Diagnosis[]): void;
  navigated(): void;
  elsewhere(): void;
  clear(): void;
  /** Another choice of findings is shown; gives whether that changes any row. */
  advised(shownOf: (found: readonly Diagnosis[]) => readonly Diagnosis[]): boolean;
  /** The id of a request in it. */
  someId(random: Random): string | null;
  /** In what the session differs, or null. */
  faultOf(session: Session): string | null;
}

/** Makes an empty table with the bounds of a session. */
export function createTable(limits: Limits): Table {
  let rows: Kept[] = [];
  let [dropped, elsewhere, turn] = [0, 0, 0];
  // The counts are of all that was recorded, so what was dropped stays in them.
  let gone: readonly KeptRequest[] = [];
  const requests = (): KeptRequest[] => rows.filter((row) => row.kind === 'request');
  const isFailed = ({ shown }: KeptRequest): boolean => shown[0]?.severity === 'error';

  function drop(newest: KeptRequest): void {
    for (;;) {
      const all = requests();
      const text = (some: readonly KeptRequest[]): number => sum(some, ({ exchange }) => textOf(exchange));
      if (all.length <= limits.exchanges && text(all) <= limits.bodyText) return;
      // Successes go first while they take more than a tenth of the room, else failures; of each the one that was told the longest ago.
      const successes = all.filter((row) => !isFailed(row));
      const share = all.length > limits.exchanges ? successes.length / limits.exchanges : text(successes) / limits.bodyText;
      const first = share > 0.1 ? 1 : -1;
      const others = all.filter((row) => row !== newest).sort((a, b) => first * (Number(isFailed(a)) - Number(isFailed(b))) || a.turn - b.turn);
      const [victim] = others;
      if (!victim) return;
      rows = rows.filter((row) => row !== victim);
      gone = [...gone, victim];
      dropped += 1;
    }
  }

  return {
    record(exchange, found, shown) {
      turn += 1;
      const known = requests().find((row) => row.exchange.id === exchange.id);
      const row: KeptRequest = known ?? { kind: 'request', exchange, found, shown, turn };
      Object.assign(row, { exchange, found, shown, turn });
      if (!known) rows.push(row);
      drop(row);
    },
    navigated() {
      rows.push({ kind: 'navigation' });
      const all = rows.filter(({ kind }) => kind === 'navigation');
      if (all.length > limits.navigations) rows = rows.filter((row) => row !== all[0]);
    },
    elsewhere() {
      elsewhere += 1;
    },
    clear() {
      rows = [];
      gone = [];
      [dropped, elsewhere] = [0, 0];
    },
    advised(shownOf) {
      let isChanged = false;
      for (const row of requests()) {
        const shown = shownOf(row.found);
        if (shown.length === row.shown.length) continue;
        turn += 1;
        Object.assign(row, { shown, turn });
        isChanged = true;
      }
      return isChanged;
    },
    someId: (random) => random.pick(requests())?.exchange.id ?? null,
    faultOf(session) {
      const wanted = rows.map((row) => (row.kind === 'request' ? row.exchange.id : 'navigation')).join();
      const got = session.rows().map((row) => (row.kind === 'request' ? row.id : 'navigation')).join();
      if (got !== wanted) return `the rows are ${got}, not ${wanted}`;
      const all = requests();
      const ever = [...gone, ...all];
      const counts = {
        requests: ever.length, failed: sum(ever, (row) => Number(isFailed(row))), warnings: sum(ever, ({ shown }) => Number(shown[0]?.severity === 'warning')),
        streams: sum(ever, ({ exchange }) => Number(exchange.response.stream !== null)), elsewhere, dropped,
      };
      if (JSON.stringify(session.counts()) !== JSON.stringify(counts)) return `the counts are ${JSON.stringify(session.counts())}, not ${JSON.stringify(counts)}`;
      for (const { exchange, shown } of all) {
        const kept = session.get(exchange.id);
        if (kept?.exchange !== exchange || kept.diagnoses.length !== shown.length) return `${exchange.id} is kept as another`;
        const latest = latestSuccess(all, exchange);
        if (session.lastSuccess(exchange.id)?.startedAt !== latest) return `the last success before ${exchange.id} is another`;
      }
      return session.get('nothing') === null ? null : 'a request is known that never was';
    },
  };

  /** When the latest success of the same call began, not after the request. */
  function latestSuccess(all: readonly KeptRequest[], asked: Exchange): number | undefined {
    const times = all.filter((row) => {
      const { exchange } = row;
      const { status } = exchange.response;
      return exchange !== asked && exchange.startedAt <= asked.startedAt && !isFailed(row) && status !== null && status >= 200 && status < 300
        && exchange.request.method === asked.request.method && exchange.request.host === asked.request.host && exchange.request.endpoint === asked.request.endpoint;
    }).map(({ exchange }) => exchange.startedAt);
    return times.length === 0 ? undefined : Math.max(...times);
  }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function textOf({ response }: Exchange): number {
  const body = response.body.kind === 'text' ? response.body.text.length : 0;
  return body + sum(response.stream?.events ?? [], ({ data }) => data.length);
}
