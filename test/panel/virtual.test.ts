import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/panel/list/layout';
import { createReader } from '../../src/panel/list/reader';
import type { Line } from '../../src/session/lines';
import { rowOf } from '../../src/session/row-of';
import { exchangeOf } from '../session/exchanges';

const lineOf = (id: string): Line => ({ kind: 'request', id, row: rowOf(exchangeOf(id), []), repeats: [], job: null, isTold: false });
const linesOf = (from: number, to: number): Line[] => Array.from({ length: to - from }, (_, at) => lineOf(String(from + at)));
const evenly = (lines: readonly Line[]): ReturnType<typeof layOut> => layOut(lines.length, () => 20);

/** A reader of a view that is 100 pixels high. */
function readerAt(top: number | null, lines: readonly Line[]): ReturnType<typeof createReader> {
  const reader = createReader();
  reader.resized(100);
  if (top !== null) reader.scrolled(top, lines, evenly(lines));
  return reader;
}

describe('a layout of lines', () => {
  it('tells where each begins and which one covers an offset', () => {
    const layout = layOut(4, (index) => [10, 30, 20, 5][index] ?? 0);
    expect(layout.height).toBe(65);
    expect([0, 1, 2, 3, 4].map(layout.startOf)).toEqual([0, 10, 40, 60, 65]);
    expect([0, 9, 10, 39, 40, 64, 65, 900].map(layout.indexAt)).toEqual([0, 0, 1, 1, 2, 3, 3, 3]);
  });

  it('moves what comes below a line that gets another height, and nothing above', () => {
    const layout = layOut(4, () => 10);
    expect([layout.height, layout.indexAt(25)]).toEqual([40, 2]);
    layout.resize(1, 30);
    layout.resize(2, 15);
    expect([0, 1, 2, 3, 4].map(layout.startOf)).toEqual([0, 10, 40, 55, 65]);
    expect([layout.height, layout.heightOf(1), layout.indexAt(25)]).toEqual([65, 30, 1]);
  });

  it('of nothing is empty', () => {
    const layout = layOut(0, () => 10);
    expect([layout.height, layout.startOf(0), layout.indexAt(5)]).toEqual([0, 0, 0]);
  });
});

describe('the reader of a list', () => {
  const lines = linesOf(0, 50);

  it('begins at the end and follows it', () => {
    const reader = readerAt(null, lines);
    expect(reader.topOf(lines, evenly(lines))).toBe(900);
    const more = linesOf(0, 70);
    expect(reader.topOf(more, evenly(more))).toBe(1_300);
  });

  it('who scrolled up stays at a line, whatever comes below and goes above', () => {
    const reader = readerAt(405, lines);
    const more = linesOf(0, 70);
    expect(reader.topOf(more, evenly(more))).toBe(405);
    const fewer = linesOf(3, 70);
    expect(reader.topOf(fewer, evenly(fewer))).toBe(345);
  });

  it('stays at a line when those above turn out to be higher', () => {
    const reader = readerAt(405, lines);
    expect(reader.topOf(lines, layOut(lines.length, (index) => (index < 5 ? 50 : 20)))).toBe(405 + 5 * 30);
  });

  it('follows again once back at the end', () => {
    const reader = readerAt(405, lines);
    reader.scrolled(898, lines, evenly(lines));
    const more = linesOf(0, 51);
    expect(reader.topOf(more, evenly(more))).toBe(920);
  });

  it('goes as little as is needed to a line', () => {
    const reader = readerAt(400, lines);
    expect(reader.reveal(22, lines, evenly(lines))).toBe(false);
    expect(reader.topOf(lines, evenly(lines))).toBe(400);
    reader.reveal(10, lines, evenly(lines));
    expect(reader.topOf(lines, evenly(lines))).toBe(200);
    reader.reveal(30, lines, evenly(lines));
    expect(reader.topOf(lines, evenly(lines))).toBe(520);
  });

  it('goes to the beginning of a line that is higher than the view, once', () => {
    const reader = readerAt(405, lines);
    const layout = layOut(lines.length, (index) => (index === 30 ? 500 : 20));
    expect(reader.reveal(30, lines, layout)).toBe(true);
    expect(reader.topOf(lines, layout)).toBe(600);
    expect(reader.reveal(30, lines, layout)).toBe(false);
  });

  it('stays within a list that became short', () => {
    const reader = readerAt(405, lines);
    const few = linesOf(100, 103);
    expect(reader.topOf(few, evenly(few))).toBe(0);
  });
});
