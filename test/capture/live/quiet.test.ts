import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuiet } from '../../../src/capture/live/quiet';

describe('createQuiet', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('waits from the last thing heard', async () => {
    const quiet = createQuiet(100);
    const settled = vi.fn();
    void quiet.settled().then(settled);
    for (let turn = 0; turn < 5; turn += 1) {
      await vi.advanceTimersByTimeAsync(80);
      quiet.heard();
    }
    await vi.advanceTimersByTimeAsync(99);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
  });

  it('settles where nothing is heard at all', async () => {
    const settled = vi.fn();
    void createQuiet(100).settled().then(settled);
    await vi.advanceTimersByTimeAsync(100);
    expect(settled).toHaveBeenCalledOnce();
  });
});
