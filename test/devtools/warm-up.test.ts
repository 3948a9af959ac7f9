import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleOf, oneOfEachTopic } from '../../src/devtools/catalogue/pages';
import { warmUp } from '../../src/devtools/warm-up';

describe('warming up', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('does the work on each sample once, a few at a time, and not at once', async () => {
    const done: number[] = [];
    warmUp([1, 2, 3, 4, 5], (sample) => {
      done.push(sample);
      vi.advanceTimersByTime(4);
    }, () => false);
    expect(done).toEqual([]);
    await vi.advanceTimersToNextTimerAsync();
    expect(done).toEqual([1, 2]);
    await vi.runAllTimersAsync();
    expect(done).toEqual([1, 2, 3, 4, 5]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits while there is something else to do', async () => {
    let isBusy = true;
    const done: string[] = [];
    warmUp(['one', 'two'], (sample) => {
      done.push(sample);
      isBusy = true;
    }, () => isBusy);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(done).toEqual([]);
    isBusy = false;
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toEqual(['one']);
  });

  it('has an example of each topic that is explained', () => {
    const samples = oneOfEachTopic();
    expect(samples.length).toBeGreaterThan(8);
    for (const id of samples) expect(exampleOf(id)).not.toBeNull();
  });
});
