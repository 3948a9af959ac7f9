import { describe, expect, it } from 'vitest';
import { createKeeper, type Keeper } from '../../src/background/keeper';
import type { Report } from '../../src/background/report';
import { createSummaries } from '../../src/background/summaries';
import { fakeStorage } from './fake-storage';

function reportOf(tabId: number, failed: number): Report {
  return { kind: 'report', tabId, summary: { requests: failed, failed, findings: [], watchedFor: null, isOver: false } };
}

/** A keeper with what it painted as lines; `open` holds the reports of the tabs on which DevTools is open. */
function keeperWith(storage = fakeStorage()): { keeper: Keeper; painted: string[]; open: Map<number, Report>; storage: typeof storage } {
  const painted: string[] = [];
  const open = new Map<number, Report>();
  const keeper = createKeeper({
    summaries: createSummaries(storage),
    paint: (tabId, summary) => {
      painted.push(`${tabId}: ${summary?.failed ?? 'nothing'}`);
      return Promise.resolve();
    },
    ask: (tabId) => Promise.resolve(open.get(tabId) ?? null),
    siteOf: () => Promise.resolve(null),
    mayWatch: () => Promise.resolve(false),
  });
  return { keeper, painted, open, storage };
}

describe('createKeeper', () => {
  it('paints and keeps what it is told', async () => {
    const { keeper, painted, storage } = keeperWith();
    await keeper.report(reportOf(1, 3));
    expect(painted).toEqual(['1: 3']);
    expect([...storage.items.keys()]).toEqual(['tab:1']);
  });

  it('applies reports in the order in which they came', async () => {
    const { keeper, painted, storage } = keeperWith();
    await Promise.all([keeper.report(reportOf(1, 1)), keeper.report(reportOf(1, 2)), keeper.report(reportOf(1, 0))]);
    expect(painted).toEqual(['1: 1', '1: 2', '1: 0']);
    expect(await createSummaries(storage).read(1)).toMatchObject({ failed: 0 });
  });

  it('is settled once everything before has taken effect', async () => {
    const { keeper, painted } = keeperWith();
    void keeper.report(reportOf(1, 1));
    void keeper.report(reportOf(1, 2));
    await keeper.settled();
    expect(painted).toEqual(['1: 1', '1: 2']);
  });

  it('repaints after a navigation while DevTools is open, with the count of its session', async () => {
    const { keeper, painted, open } = keeperWith();
    await keeper.report(reportOf(1, 3));
    open.set(1, reportOf(1, 4));
    await keeper.navigating(1, null);
    await keeper.loaded(1, null);
    expect(painted).toEqual(['1: 3', '1: 4', '1: 4']);
  });

  it('forgets the count of a tab that navigates with DevTools closed, and no other', async () => {
    const { keeper, painted, storage } = keeperWith();
    await keeper.report(reportOf(1, 3));
    await keeper.report(reportOf(2, 5));
    await keeper.navigating(1, null);
    await keeper.loaded(1, null);
    expect(painted).toEqual(['1: 3', '2: 5', '1: nothing']);
    expect([...storage.items.keys()]).toEqual(['tab:2']);
  });

  it('leaves tabs alone of which it knows nothing', async () => {
    const { keeper, painted } = keeperWith();
    await keeper.navigating(9, null);
    await keeper.loaded(9, null);
    expect(painted).toEqual([]);
  });

  it('forgets a closed tab', async () => {
    const { keeper, storage } = keeperWith();
    await keeper.report(reportOf(1, 3));
    await keeper.closed(1);
    expect(storage.items.size).toBe(0);
  });

  it('goes on where a stopped service worker left off', async () => {
    const storage = fakeStorage();
    await keeperWith(storage).keeper.report(reportOf(1, 3));
    const { keeper, painted } = keeperWith(storage);
    await keeper.loaded(1, null);
    expect(painted).toEqual(['1: 3']);
  });

  it('goes on after a storage that failed', async () => {
    const storage = fakeStorage();
    const { set } = storage;
    storage.set = () => Promise.reject(new Error('quota'));
    const { keeper, painted } = keeperWith(storage);
    await expect(keeper.report(reportOf(1, 1))).rejects.toThrow('quota');
    storage.set = set;
    await keeper.report(reportOf(1, 2));
    expect(painted).toEqual(['1: 1', '1: 2']);
  });

  it('keeps nothing that is no longer true where storage is full', async () => {
    const { keeper, storage } = keeperWith();
    await keeper.report(reportOf(1, 1));
    storage.set = () => Promise.reject(new Error('quota'));
    await expect(keeper.report(reportOf(1, 2))).rejects.toThrow('quota');
    expect(storage.items.size).toBe(0);
  });

  it('ends the count when DevTools is closed, and begins anew when it is opened', async () => {
    const { keeper, painted, open, storage } = keeperWith();
    await keeper.report(reportOf(1, 3));
    await keeper.devToolsClosed(1);
    expect(await createSummaries(storage).read(1)).toMatchObject({ failed: 3, isOver: true });
    open.set(1, reportOf(1, 0));
    await keeper.report(reportOf(1, 0));
    expect(await createSummaries(storage).read(1)).toMatchObject({ failed: 0, isOver: false });
    expect(painted).toEqual(['1: 3', '1: 3', '1: 0']);
  });

  it('forgets a tab on which nothing had failed when DevTools is closed', async () => {
    const { keeper, painted, storage } = keeperWith();
    await keeper.report(reportOf(1, 0));
    await keeper.devToolsClosed(1);
    expect(painted).toEqual(['1: 0', '1: nothing']);
    expect(storage.items.size).toBe(0);
  });

  it('believes DevTools rather than the news that it was closed', async () => {
    const { keeper, open, storage } = keeperWith();
    await keeper.report(reportOf(1, 3));
    open.set(1, reportOf(1, 4));
    await keeper.devToolsClosed(1);
    expect(await createSummaries(storage).read(1)).toMatchObject({ failed: 4, isOver: false });
  });
});
