import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report, Summary } from '../../src/background/report';
import { followCount, PATIENCE_MS, type Count, type CountSources } from '../../src/popup/count';

const STORED: Summary = { requests: 3, failed: 1, findings: [], watchedFor: null, isOver: false };
const NEVER = new Promise<never>(() => undefined);

/** What the popup is told, in turn, by a browser that answers as given. */
function follow(answers: Partial<CountSources> & { stored?: () => Promise<Summary | null>; report?: Promise<Report | null> }): { told: Count[]; change(): void } {
  const told: Count[] = [];
  let changed = (): void => undefined;
  followCount({
    tabId: answers.tabId ?? Promise.resolve(7),
    async all() {
      const summary = await (answers.stored ?? (async () => STORED))();
      return new Map(summary ? [[7, summary], [8, { ...summary, failed: 99 }]] : []);
    },
    ask: () => answers.report ?? Promise.resolve(null),
    onChange(listener) {
      changed = listener;
    },
  }, (count) => told.push(count));
  return { told, change: () => changed() };
}

const report = (summary: Summary): Promise<Report> => Promise.resolve({ kind: 'report', tabId: 7, summary });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('followCount', () => {
  it('tells what is stored, and then what DevTools knows better', async () => {
    const { told } = follow({ report: report({ ...STORED, failed: 2 }) });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([{ kind: 'told', summary: STORED }, { kind: 'told', summary: { ...STORED, failed: 2 } }]);
  });

  it('tells that the count is over where DevTools is closed and the site is not watched', async () => {
    const { told } = follow({});
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ kind: 'told', summary: { ...STORED, isOver: true } });
  });

  it('leaves the count of a watched site as it is', async () => {
    const watched = { ...STORED, watchedFor: 'https://app.example/*' };
    const { told } = follow({ stored: async () => watched });
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ kind: 'told', summary: watched });
  });

  it('tells that nothing is counted', async () => {
    const { told } = follow({ stored: async () => null });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([{ kind: 'told', summary: null }, { kind: 'told', summary: null }]);
  });

  it('follows each change', async () => {
    let now = STORED;
    const { told, change } = follow({ stored: async () => now, report: report(STORED) });
    await vi.advanceTimersByTimeAsync(0);
    now = { ...STORED, failed: 9 };
    change();
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual({ kind: 'told', summary: now });
  });

  it('takes the word of DevTools where the storage refuses, and says that nothing is known where DevTools is closed too', async () => {
    const stored = (): Promise<never> => Promise.reject(new Error('corrupt'));
    const open = follow({ stored, report: report(STORED) });
    const closed = follow({ stored });
    await vi.advanceTimersByTimeAsync(0);
    expect(open.told).toEqual([{ kind: 'told', summary: STORED }]);
    expect(closed.told).toEqual([{ kind: 'untold' }]);
  });

  it('says so where the browser does not tell the tab, and nothing of a window without one', async () => {
    const refused = follow({ tabId: Promise.reject(new Error('no')) });
    const none = follow({ tabId: Promise.resolve(null) });
    await vi.advanceTimersByTimeAsync(0);
    expect(refused.told).toEqual([{ kind: 'untold' }]);
    expect(none.told).toEqual([{ kind: 'told', summary: null }]);
  });

  it.each<[string, Parameters<typeof follow>[0]]>([['tab', { tabId: NEVER }], ['storage', { stored: () => NEVER }]])('says so where the browser is silent about the %s', async (_what, answers) => {
    const { told } = follow(answers);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['untold']));
  });

  it('takes the word of DevTools where the storage is silent', async () => {
    const { told } = follow({ stored: () => NEVER, report: report(STORED) });
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(told.at(-1)).toEqual({ kind: 'told', summary: STORED });
  });

  it('takes an answer that comes late', async () => {
    let answer = (_: Summary): void => undefined;
    const { told } = follow({ stored: () => new Promise((resolve) => { answer = resolve; }) });
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    answer(STORED);
    await vi.advanceTimersByTimeAsync(0);
    expect(told.map(({ kind }) => kind)).toEqual(['untold', 'untold', 'told']);
  });
});
