import { describe, expect, it } from 'vitest';
import { createLines, lineName, tabOfLine, type Line } from '../../src/background/line';
import type { Report } from '../../src/background/report';

const REPORT: Report = { kind: 'report', tabId: 7, summary: { failed: 1, requests: 2, findings: [], watchedFor: null, isOver: false } };

interface Fake {
  readonly line: Line;
  answer(message: unknown): void;
  end(): void;
}

/** A line at whose other end is whatever `post` does. */
function fakeLine(post: () => void = () => undefined): Fake {
  const messages = new Set<(message: unknown) => void>();
  const ends: (() => void)[] = [];
  return {
    line: {
      onMessage: { addListener: (listener) => void messages.add(listener), removeListener: (listener) => void messages.delete(listener) },
      onDisconnect: { addListener: (listener) => void ends.push(listener) },
      postMessage: post,
    },
    answer: (message) => [...messages].forEach((listener) => listener(message)),
    end: () => ends.forEach((listener) => listener()),
  };
}

describe('a line to a devtools page', () => {
  it('is named after its tab', () => {
    expect(tabOfLine(lineName(7))).toBe(7);
    expect(tabOfLine('something else')).toBeNull();
  });

  it('brings its report', async () => {
    const lines = createLines();
    const { line, answer } = fakeLine();
    lines.add(7, line, () => undefined);
    const asked = lines.ask(7);
    answer(REPORT);
    expect(await asked).toEqual(REPORT);
  });

  it('brings null where it ends before the answer, and is none afterwards', async () => {
    const lines = createLines();
    const { line, end } = fakeLine();
    let ended = 0;
    lines.add(7, line, () => { ended += 1; });
    const asked = lines.ask(7);
    end();
    expect(await asked).toBeNull();
    expect(ended).toBe(1);
    expect(lines.ask(7)).toBeNull();
  });

  it('brings null where it has ended and nobody has said so yet', async () => {
    const lines = createLines();
    lines.add(7, fakeLine(() => { throw new Error('Attempting to use a disconnected port object'); }).line, () => undefined);
    expect(await lines.ask(7)).toBeNull();
  });

  it('of the same tab takes the place of an older one, whose end is not its own', () => {
    const lines = createLines();
    const [older, newer] = [fakeLine(), fakeLine()];
    lines.add(7, older.line, () => undefined);
    lines.add(7, newer.line, () => undefined);
    older.end();
    expect(lines.ask(7)).not.toBeNull();
  });
});
