import { endedSummary, type Report, type Summary } from './report';
import type { Summaries } from './summaries';
import { counted } from './watch/count';
import type { Outcome } from './watch/outcome';

/** What the keeper needs of the browser. */
export interface KeeperTools {
  readonly summaries: Summaries;
  /** Shows a summary on the toolbar button of a tab; null: nothing is known of the tab. */
  paint(tabId: number, summary: Summary | null): Promise<void>;
  /** Asks the devtools page of a tab for its report; null where DevTools is closed there. */
  ask(tabId: number): Promise<Report | null>;
  /** The site that a tab shows, as a match pattern; null where the browser does not tell it. */
  siteOf(tabId: number): Promise<string | null>;
  /** Tells whether the developer lets us watch a site. */
  mayWatch(site: string): Promise<boolean>;
}

/** Keeps the toolbar button of every tab right. Each call answers when its effect is done; calls take effect one after the other. */
export interface Keeper {
  /** The devtools page of a tab told of a change. */
  report(report: Report): Promise<void>;
  /** A request of a tab finished; what DevTools is open to see is left to DevTools. */
  finished(outcome: Outcome): Promise<void>;
  /**
   * The tab began to load: the browser takes the badge away, and with DevTools closed its count is over. `site` is where it is now,
   * null where the browser does not tell. A watched page that changes its own address begins to load as well, and keeps its count.
   */
  navigating(tabId: number, site: string | null): Promise<void>;
  /** A new document of a watched site begins. */
  documentBegins(tabId: number): Promise<void>;
  /** The tab is loaded: what was painted on the old document is gone by now. */
  loaded(tabId: number, site: string | null): Promise<void>;
  closed(tabId: number): Promise<void>;
  /** DevTools may have been closed on a tab: the count goes on where the site is watched, and else is over. */
  devToolsClosed(tabId: number): Promise<void>;
  /** Sites may no longer be watched: what was counted for them goes. */
  unwatched(): Promise<void>;
  /** Forgets all tabs. */
  erase(): Promise<void>;
  /** Does nothing, in its turn: all that was called before has taken effect. */
  settled(): Promise<void>;
}

/** Makes a keeper. It holds no state of its own, so it goes on where a stopped service worker left off. */
export function createKeeper({ summaries, paint, ask, siteOf, mayWatch }: KeeperTools): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const keep = async ({ tabId, summary }: Report): Promise<void> => {
    // The button is right also where storage is full.
    const writing = summaries.write(tabId, summary);
    await Promise.all([writing, writing.catch(() => undefined).then(() => paint(tabId, summary))]);
  };
  const forget = async (tabId: number): Promise<void> => {
    await summaries.forget(tabId);
    await paint(tabId, null);
  };
  return {
    report: (report) => inTurn(() => keep(report)),
    finished: (outcome) => inTurn(async () => {
      const { tabId, site } = outcome;
      // The popup gives us the page of any tab for a while: only what was asked for is counted.
      if (!(await mayWatch(site))) return;
      const before = await summaries.read(tabId);
      const report = before?.watchedFor === null ? await ask(tabId) : null;
      await keep(report ?? { kind: 'report', tabId, summary: counted(before, outcome) });
    }),
    navigating: (tabId, site) => inTurn(async () => {
      const summary = await summaries.read(tabId);
      if (summary === null || isWatchedFor(summary, site)) return;
      const report = await ask(tabId);
      await (report === null ? forget(tabId) : keep(report));
    }),
    documentBegins: (tabId) => inTurn(async () => {
      const summary = await summaries.read(tabId);
      if (summary !== null && summary.watchedFor !== null) await forget(tabId);
    }),
    loaded: (tabId, site) => inTurn(async () => {
      const summary = await summaries.read(tabId);
      if (summary === null) return;
      await (summary.watchedFor === null || isWatchedFor(summary, site) ? paint(tabId, summary) : forget(tabId));
    }),
    closed: (tabId) => inTurn(() => summaries.forget(tabId)),
    devToolsClosed: (tabId) => inTurn(async () => {
      const summary = await summaries.read(tabId);
      if (summary === null || summary.watchedFor !== null || summary.isOver) return;
      const report = await ask(tabId);
      if (report !== null) return keep(report);
      const site = await siteOf(tabId);
      const left = site !== null && (await mayWatch(site)) ? { ...summary, watchedFor: site } : endedSummary(summary);
      await (left === null ? forget(tabId) : keep({ kind: 'report', tabId, summary: left }));
    }),
    unwatched: () => inTurn(async () => {
      for (const [tabId, { watchedFor }] of await summaries.all()) {
        if (watchedFor !== null && !(await mayWatch(watchedFor))) await forget(tabId);
      }
    }),
    erase: () => inTurn(async () => {
      for (const tabId of (await summaries.all()).keys()) await forget(tabId);
    }),
    settled: () => inTurn(() => Promise.resolve()),
  };
}

function isWatchedFor({ watchedFor }: Summary, site: string | null): boolean {
  return watchedFor !== null && watchedFor === site;
}
