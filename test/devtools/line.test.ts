import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLines, lineName, tabOfLine, type Line } from '../../src/background/line';
import { holdLine } from '../../src/devtools/line';

const current = () => ({ kind: 'report' as const, tabId: 7, summary: { requests: 1, failed: 1, findings: [], watchedFor: null, isOver: false } });

/** A browser that connects as often as it is asked to; `drop` ends the latest line, `ask` sends over it. */
function browser() {
  const ends: (() => void)[] = [];
  const questions: (() => void)[] = [];
  const postMessage = vi.fn();
  return {
    connect: vi.fn(() => ({
      onMessage: { addListener: (listener: () => void) => void questions.push(listener) },
      onDisconnect: { addListener: (end: () => void) => void ends.push(end) },
      postMessage,
    })),
    postMessage,
    drop: () => ends.at(-1)?.(),
    ask: () => questions.at(-1)?.(),
  };
}

describe('holdLine', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('takes a line up again at once that a stopped background has dropped', () => {
    const { connect, drop } = browser();
    holdLine(connect, current);
    vi.advanceTimersByTime(30_000);
    drop();
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('waits a second where a line was not taken up', () => {
    const { connect, drop } = browser();
    holdLine(connect, current);
    drop();
    expect(connect).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('answers each question with the report as it stands', () => {
    const { connect, ask, postMessage } = browser();
    holdLine(connect, current);
    ask();
    ask();
    expect(postMessage.mock.calls).toEqual([[current()], [current()]]);
  });

  it('ends where the extension was updated', () => {
    const connect = vi.fn(() => { throw new Error('Extension context invalidated.'); });
    holdLine(connect, current);
    vi.advanceTimersByTime(60_000);
    expect(connect).toHaveBeenCalledTimes(1);
  });
});

describe('the lines of the background', () => {
  /** A line whose far end the test holds. */
  function farEnd(): Line & { say(message: unknown): void; end(): void; asked: unknown[] } {
    const listeners = new Set<(message: unknown) => void>();
    const ends: (() => void)[] = [];
    const asked: unknown[] = [];
    return {
      asked,
      onMessage: { addListener: (listener) => listeners.add(listener), removeListener: (listener) => listeners.delete(listener) },
      onDisconnect: { addListener: (end) => ends.push(end) },
      postMessage: (message) => asked.push(message),
      say: (message) => [...listeners].forEach((listener) => listener(message)),
      end: () => ends.forEach((end) => end()),
    };
  }

  it('ask the devtools page of the tab, and nobody where it holds none', async () => {
    const [lines, line] = [createLines(), farEnd()];
    lines.add(7, line, () => undefined);
    expect(lines.ask(8)).toBeNull();
    const answer = lines.ask(7);
    expect(line.asked).toEqual([{ kind: 'report-wanted', tabId: 7 }]);
    line.say(current());
    expect(await answer).toEqual(current());
  });

  it('answer with nothing where the line ends meanwhile, and tell its end', async () => {
    const [lines, line, ended] = [createLines(), farEnd(), vi.fn()];
    lines.add(7, line, ended);
    const answer = lines.ask(7);
    line.end();
    expect(await answer).toBeNull();
    expect(lines.ask(7)).toBeNull();
    expect(ended).toHaveBeenCalledOnce();
  });

  it('keep the latest line of a tab though an earlier one ends after it began', () => {
    const [lines, earlier, latest] = [createLines(), farEnd(), farEnd()];
    lines.add(7, earlier, () => undefined);
    lines.add(7, latest, () => undefined);
    earlier.end();
    void lines.ask(7);
    expect(latest.asked).toHaveLength(1);
  });
});

describe('the name of a line', () => {
  it('tells the tab, and no other connection is taken for one', () => {
    expect(tabOfLine(lineName(7))).toBe(7);
    expect(tabOfLine('devtools:x')).toBeNull();
    expect(tabOfLine('')).toBeNull();
  });
});
