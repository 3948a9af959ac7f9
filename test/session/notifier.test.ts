import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNotifier, pausing } from '../../src/session/notifier';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const longAgo = (): number => -Infinity;

describe('news', () => {
  it('are told within a frame after a quiet time', () => {
    const schedule = pausing();
    let told = 0;
    schedule(() => { told += 1; }, longAgo);
    vi.advanceTimersByTime(16);
    expect(told).toBe(1);
  });

  it.each([1_000, 1_040, 1_080, 1_120, 1_160, 1_200, 1_240])('that pour in for %i ms are told some two times a second, and the last of them soon', async (forMs) => {
    const notifier = createNotifier(pausing());
    const toldAt: number[] = [];
    const start = performance.now();
    notifier.subscribe(() => toldAt.push(performance.now() - start));
    for (let at = 0; at < forMs; at += 5) {
      notifier.changed();
      await vi.advanceTimersByTimeAsync(5);
    }
    const lastAt = performance.now() - start;
    expect(toldAt.length).toBeGreaterThanOrEqual(2);
    expect(toldAt.length).toBeLessThanOrEqual(4);
    notifier.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect((toldAt.at(-1) ?? Infinity) - lastAt).toBeLessThan(85);
  });

  it('that pour in with gaps are told at the pace of a flood while more are on their way, and soon after the last', async () => {
    let areMoreOnTheWay = true;
    const notifier = createNotifier(pausing(() => areMoreOnTheWay));
    const toldAt: number[] = [];
    const start = performance.now();
    notifier.subscribe(() => toldAt.push(performance.now() - start));
    for (let at = 0; at < 1_300; at += 100) {
      notifier.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(toldAt.length).toBeGreaterThanOrEqual(3);
    expect(toldAt.length).toBeLessThanOrEqual(4);
    await vi.advanceTimersByTimeAsync(700);
    toldAt.length = 0;
    notifier.changed();
    await vi.advanceTimersByTimeAsync(100);
    notifier.changed();
    await vi.advanceTimersByTimeAsync(100);
    areMoreOnTheWay = false;
    const endedAt = performance.now() - start;
    await vi.advanceTimersByTimeAsync(1_000);
    expect((toldAt.at(-1) ?? Infinity) - endedAt).toBeLessThan(50);
  });

  it('that are on their way and do not come hold up none that came', async () => {
    const notifier = createNotifier(pausing(() => true));
    let told = 0;
    notifier.subscribe(() => { told += 1; });
    notifier.changed();
    await vi.advanceTimersByTimeAsync(20);
    expect(told).toBe(1);
    notifier.changed();
    await vi.advanceTimersByTimeAsync(700);
    expect(told).toBe(2);
  });

  it('that come one by one are told one by one', async () => {
    const notifier = createNotifier(pausing());
    let told = 0;
    notifier.subscribe(() => { told += 1; });
    for (let turn = 1; turn <= 10; turn += 1) {
      notifier.changed();
      await vi.advanceTimersByTimeAsync(100);
      expect(told).toBe(turn);
    }
  });

  it('that take long to draw are told less often', async () => {
    vi.useRealTimers();
    const schedule = pausing();
    const drawn = await new Promise<number>((resolve) => {
      schedule(() => {
        const start = performance.now();
        while (performance.now() - start < 50);
        // Not by a timer, which comes late on a busy machine and leaves less of the pause.
        queueMicrotask(() => resolve(performance.now()));
      }, longAgo);
    });
    const again = await new Promise<number>((resolve) => schedule(() => resolve(performance.now()), longAgo));
    expect(again - drawn).toBeGreaterThan(150);
  });
});
