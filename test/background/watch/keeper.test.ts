import { describe, expect, it } from 'vitest';
import { createKeeper, type Keeper } from '../../../src/background/keeper';
import type { Report } from '../../../src/background/report';
import { createSummaries } from '../../../src/background/summaries';
import { outcomeOf, type Outcome } from '../../../src/background/watch/outcome';
import { fakeStorage } from '../fake-storage';

const APP = 'https://app.example/*';

function failedIn(tabId: number, statusCode = 403, initiator = 'https://app.example'): Outcome {
  const made = outcomeOf({ tabId, method: 'POST', timeStamp: 1000, statusCode, initiator });
  if (!made) throw new Error('no outcome');
  return made;
}

function reportOf(tabId: number, failed: number): Report {
  return { kind: 'report', tabId, summary: { requests: failed, failed, findings: [], watchedFor: null, isOver: false } };
}

interface Setting {
  keeper: Keeper;
  /** What the toolbar buttons show. */
  shown: Map<number, number | null>;
  /** The tabs on which DevTools is open, with its report. */
  open: Map<number, Report>;
  watched: Set<string>;
}

function setting(storage = fakeStorage(), shownSite: string | null = APP): Setting {
  const shown = new Map<number, number | null>();
  const open = new Map<number, Report>();
  const watched = new Set([APP]);
  const keeper = createKeeper({
    summaries: createSummaries(storage),
    paint: async (tabId, summary) => void shown.set(tabId, summary && summary.failed),
    ask: async (tabId) => open.get(tabId) ?? null,
    siteOf: async () => shownSite,
    mayWatch: async (site) => watched.has(site),
  });
  return { keeper, shown, open, watched };
}

describe('a keeper of watched sites', () => {
  it('counts failed requests with DevTools closed, each tab by itself', async () => {
    const { keeper, shown } = setting();
    await Promise.all([keeper.finished(failedIn(1)), keeper.finished(failedIn(1, 200)), keeper.finished(failedIn(2)), keeper.finished(failedIn(1, 429))]);
    expect(shown).toEqual(new Map([[1, 2], [2, 1]]));
  });

  it('goes on counting where a stopped service worker left off', async () => {
    const storage = fakeStorage();
    await setting(storage).keeper.finished(failedIn(1));
    const { keeper, shown } = setting(storage);
    await keeper.finished(failedIn(1));
    expect(shown.get(1)).toBe(2);
  });

  it('counts nothing of a site that was not asked for', async () => {
    const { keeper, shown } = setting();
    await keeper.finished(failedIn(1, 403, 'https://elsewhere.example'));
    expect(shown.size).toBe(0);
  });

  it('leaves a request to DevTools while it is open, so that it counts once', async () => {
    const { keeper, shown, open } = setting();
    await keeper.report(reportOf(1, 0));
    open.set(1, reportOf(1, 1));
    await keeper.finished(failedIn(1));
    expect(shown.get(1)).toBe(1);
    await keeper.report(reportOf(1, 1));
    expect(shown.get(1)).toBe(1);
  });

  it('goes on with a watched site when DevTools is closed', async () => {
    const storage = fakeStorage();
    const { keeper, shown } = setting(storage);
    await keeper.report(reportOf(1, 0));
    await keeper.devToolsClosed(1);
    expect(await createSummaries(storage).read(1)).toMatchObject({ watchedFor: APP, isOver: false });
    await keeper.finished(failedIn(1));
    expect(shown.get(1)).toBe(1);
  });

  it('ends the count of DevTools on a site that is not watched', async () => {
    const storage = fakeStorage();
    const { keeper } = setting(storage, 'https://other.example/*');
    await keeper.report(reportOf(1, 2));
    await keeper.devToolsClosed(1);
    expect(await createSummaries(storage).read(1)).toMatchObject({ watchedFor: null, isOver: true });
  });

  it('goes on from the count of DevTools after it was closed', async () => {
    const { keeper, shown, open } = setting();
    open.set(1, reportOf(1, 3));
    await keeper.report(reportOf(1, 3));
    open.delete(1);
    await keeper.finished(failedIn(1));
    await keeper.finished(failedIn(1));
    expect(shown.get(1)).toBe(5);
  });

  it('lets the report of DevTools win when it is opened', async () => {
    const { keeper, shown, open } = setting();
    await keeper.finished(failedIn(1));
    open.set(1, reportOf(1, 0));
    await keeper.report(reportOf(1, 0));
    expect(shown.get(1)).toBe(0);
  });

  it('begins anew with the next document of the site', async () => {
    const { keeper, shown } = setting();
    await keeper.finished(failedIn(1));
    await keeper.navigating(1, APP);
    await keeper.documentBegins(1);
    expect(shown.get(1)).toBeNull();
    await keeper.finished(failedIn(1));
    await keeper.loaded(1, APP);
    expect(shown.get(1)).toBe(1);
  });

  it('keeps the count of a page that changes its own address', async () => {
    const { keeper, shown } = setting();
    await keeper.finished(failedIn(1));
    shown.clear();
    await keeper.navigating(1, APP);
    await keeper.loaded(1, APP);
    expect(shown.get(1)).toBe(1);
  });

  it('forgets the count when the tab leaves the site, whenever it hears of it', async () => {
    const { keeper, shown } = setting();
    await keeper.finished(failedIn(1));
    await keeper.navigating(1, null);
    expect(shown.get(1)).toBeNull();
    await keeper.finished(failedIn(2));
    await keeper.loaded(2, 'https://other.example/*');
    expect(shown.get(2)).toBeNull();
  });

  it('leaves what DevTools counted alone when a document begins', async () => {
    const { keeper, shown } = setting();
    await keeper.report(reportOf(1, 3));
    await keeper.documentBegins(1);
    expect(shown.get(1)).toBe(3);
  });

  it('forgets what it counted for a site when the access is taken back, and nothing else', async () => {
    const { keeper, shown, watched, open } = setting();
    watched.add('https://other.example/*');
    open.set(3, reportOf(3, 4));
    await keeper.finished(failedIn(1));
    await keeper.finished(failedIn(2, 403, 'https://other.example'));
    await keeper.report(reportOf(3, 4));
    watched.delete(APP);
    await keeper.unwatched();
    expect(shown).toEqual(new Map([[1, null], [2, 1], [3, 4]]));
    await keeper.finished(failedIn(1));
    expect(shown.get(1)).toBeNull();
  });

  it('forgets all tabs when asked to', async () => {
    const storage = fakeStorage();
    const { keeper, shown } = setting(storage);
    await keeper.finished(failedIn(1));
    await keeper.report(reportOf(2, 4));
    await keeper.erase();
    expect(shown).toEqual(new Map([[1, null], [2, null]]));
    expect(storage.items.size).toBe(0);
  });
});
