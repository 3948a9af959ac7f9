import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pausing } from '../../src/session/notifier';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('news', () => {
  it('are told within a frame after a quiet time', () => {
    const schedule = pausing();
    let told = 0;
    schedule(() => { told += 1; });
    vi.advanceTimersByTime(16);
    expect(told).toBe(1);
  });

  it('that come fast are told some ten times a second', async () => {
    const schedule = pausing();
    let told = 0;
    const tell = (): void => {
      told += 1;
      schedule(tell);
    };
    schedule(tell);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toBeGreaterThanOrEqual(8);
    expect(told).toBeLessThanOrEqual(11);
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
      });
    });
    const again = await new Promise<number>((resolve) => schedule(() => resolve(performance.now())));
    expect(again - drawn).toBeGreaterThan(200);
  });
});
