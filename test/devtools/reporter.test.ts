import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/background/report';
import { startReporter } from '../../src/devtools/reporter';
import type { SessionView } from '../../src/session/host';
import type { RequestRow } from '../../src/session/row';

function row(id: string, isFailed: boolean): RequestRow {
  return {
    kind: 'request', id, startedAt: 1000, durationMs: 5, method: 'POST', host: 'api.x.ai', path: '/v1/responses', status: isFailed ? 400 : 200, model: 'grok-4.7',
    isStream: false, size: 2, usage: null, isFailed,
    problem: isFailed
      ? { id: 'http-400', severity: 'error', confidence: 'likely', title: `Fix ${id}`, cause: 'Because.', firstStep: '', retry: { advice: 'never', afterSeconds: null, why: '' }, copies: null }
      : null,
  };
}

function fakeSession(): SessionView & { add(...rows: RequestRow[]): void } {
  let rows: RequestRow[] = [];
  const listeners: (() => void)[] = [];
  return {
    rows: () => rows,
    counts: () => ({ requests: rows.length, failed: rows.filter((each) => each.isFailed).length, warnings: 0, streams: 0, elsewhere: 0, dropped: 0 }),
    subscribe(listener) {
      listeners.push(listener);
      return () => undefined;
    },
    add(...added) {
      rows = [...rows, ...added];
      listeners.forEach((listener) => listener());
    },
  };
}

describe('startReporter', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('reports at once, so that the count of a former DevTools window is gone', () => {
    const send = vi.fn(() => Promise.resolve(true));
    startReporter(fakeSession(), 7, send);
    expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'report', tabId: 7, summary: { requests: 0, failed: 0, findings: [], watchedFor: null, isOver: false }, isAnew: true });
  });

  it('sends many changes as few reports, each kind of error once', () => {
    const sent: Report[] = [];
    const session = fakeSession();
    startReporter(session, 7, (report) => Promise.resolve(sent.push(report) > 0));
    for (let n = 1; n <= 50; n += 1) session.add(row(`a${n}`, n % 10 === 0), row(`b${n}`, false));
    vi.advanceTimersByTime(1000);
    expect(sent.map(({ summary }) => summary.requests)).toEqual([0, 2, 100]);
    expect(sent[2]?.summary).toMatchObject({ requests: 100, failed: 5 });
    expect(sent[2]?.summary.findings).toMatchObject([{ id: 'http-400', title: 'Fix a50', count: 5 }]);
  });

  it.each([
    { everyMs: 100, reportedAt: [0, 0, 125, 375, 875, 1875, 2875, 3875, 4875] },
    { everyMs: 400, reportedAt: [0, 0, 400, 800, 1300, 2300, 3300, 4300] },
    { everyMs: 1000, reportedAt: [0, 0, 1000, 2000, 3000, 4000] },
  ])('reports less often while changes pour in, here every $everyMs ms, and at once again after a pause', ({ everyMs, reportedAt }) => {
    const sentAt: number[] = [];
    const session = fakeSession();
    const start = Date.now();
    startReporter(session, 7, () => Promise.resolve(sentAt.push(Date.now() - start) > 0));
    for (let at = 0; at < 5000; at += everyMs) {
      session.add(row(`a${at}`, true));
      vi.advanceTimersByTime(Math.min(everyMs, 4999 - at));
    }
    expect(sentAt).toEqual(reportedAt);
    vi.advanceTimersByTime(5000);
    const before = Date.now() - start;
    session.add(row('last', true));
    expect(sentAt.at(-1)).toBe(before);
  });

  it('tells with a repetition that the toolbar may have lost what it was told', () => {
    const sent: Report[] = [];
    const session = fakeSession();
    const reporter = startReporter(session, 7, (report) => Promise.resolve(sent.push(report) > 0));
    session.add(row('a', true));
    reporter.repeat();
    expect(sent.map(({ isAnew }) => isAnew)).toEqual([true, undefined, true]);
  });

  it('stays silent when nothing that it tells has changed, unless it is to repeat', () => {
    const send = vi.fn(() => Promise.resolve(true));
    const session = fakeSession();
    const reporter = startReporter(session, 7, send);
    session.add();
    vi.advanceTimersByTime(1000);
    expect(send).toHaveBeenCalledTimes(1);
    reporter.repeat();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('sends a report again that did not arrive or got no answer', async () => {
    const send = vi.fn((_report: Report): Promise<unknown> => Promise.resolve(true));
    send.mockRejectedValueOnce(new Error('no receiver')).mockResolvedValueOnce(undefined);
    startReporter(fakeSession(), 7, send);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('gives up where nobody ever answers, until something changes', async () => {
    const send = vi.fn((_report: Report): Promise<unknown> => Promise.reject(new Error('extension is gone')));
    const session = fakeSession();
    startReporter(session, 7, send);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(3);
    session.add(row('a', true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(6);
  });

  it('gives the report as it stands to whoever asks', () => {
    const session = fakeSession();
    const reporter = startReporter(session, 7, () => Promise.resolve(true));
    session.add(row('a', true));
    expect(reporter.current().summary).toMatchObject({ requests: 1, failed: 1 });
  });
});
