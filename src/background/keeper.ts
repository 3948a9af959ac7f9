import type { Report, Summary } from './report';
import type { Summaries } from './summaries';

/** What the keeper needs of the browser. */
export interface KeeperTools {
  readonly summaries: Summaries;
  /** Shows a summary on the toolbar button of a tab; null: nothing is known of the tab. */
  paint(tabId: number, summary: Summary | null): Promise<void>;
  /** Asks the devtools page of a tab for its report; null where DevTools is closed there. */
  ask(tabId: number): Promise<Report | null>;
}

/** Keeps the toolbar button of every tab right. Each call answers when its effect is done; calls take effect one after the other. */
export interface Keeper {
  /** The devtools page of a tab told of a change. */
  report(report: Report): Promise<void>;
  /** The tab began to load: the browser takes the badge away, and with DevTools closed its count is over. */
  navigating(tabId: number): Promise<void>;
  /** The tab is loaded: what was painted on the old document is gone by now. */
  loaded(tabId: number): Promise<void>;
  closed(tabId: number): Promise<void>;
}

/** Makes a keeper. It holds no state of its own, so it goes on where a stopped service worker left off. */
export function createKeeper({ summaries, paint, ask }: KeeperTools): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const keep = async ({ tabId, summary }: Report): Promise<void> => {
    await summaries.write(tabId, summary);
    await paint(tabId, summary);
  };
  return {
    report: (report) => inTurn(() => keep(report)),
    navigating: (tabId) => inTurn(async () => {
      if (await summaries.read(tabId) === null) return;
      const report = await ask(tabId);
      if (report !== null) return keep(report);
      await summaries.forget(tabId);
      await paint(tabId, null);
    }),
    loaded: (tabId) => inTurn(async () => {
      const summary = await summaries.read(tabId);
      if (summary !== null) await paint(tabId, summary);
    }),
    closed: (tabId) => inTurn(() => summaries.forget(tabId)),
  };
}
