import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineName, tabOfLine } from '../../src/background/line';
import { holdLine } from '../../src/devtools/line';

/** A browser that connects as often as it is asked to; `drop` ends the latest line. */
function browser() {
  const ends: (() => void)[] = [];
  return {
    connect: vi.fn(() => ({ onDisconnect: { addListener: (end: () => void) => void ends.push(end) } })),
    drop: () => ends.at(-1)?.(),
  };
}

describe('holdLine', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('takes a line up again at once that a stopped background has dropped', () => {
    const { connect, drop } = browser();
    holdLine(connect);
    vi.advanceTimersByTime(30_000);
    drop();
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('waits a second where a line was not taken up', () => {
    const { connect, drop } = browser();
    holdLine(connect);
    drop();
    expect(connect).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('ends where the extension was updated', () => {
    const connect = vi.fn(() => { throw new Error('Extension context invalidated.'); });
    holdLine(connect);
    vi.advanceTimersByTime(60_000);
    expect(connect).toHaveBeenCalledTimes(1);
  });
});

describe('the name of a line', () => {
  it('tells the tab, and no other connection is taken for one', () => {
    expect(tabOfLine(lineName(7))).toBe(7);
    expect(tabOfLine('devtools:x')).toBeNull();
    expect(tabOfLine('')).toBeNull();
  });
});
