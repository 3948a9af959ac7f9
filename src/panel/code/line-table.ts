import { spansIn, type Layout, type Line } from './lines';
import { endOfString } from './tokens';

/** The lines of a text by where they begin. A line is made when it is drawn: millions of characters cost one look at each. */
export interface LineTable {
  readonly text: string;
  readonly count: number;
  /** Whether the lines reach to the end of the text; those of a long one are found little by little. */
  readonly isWhole: boolean;
  line(index: number): Line;
  /** Where a line begins in the text. */
  startOf(index: number): number;
  /** Whether a line goes on from the one above, which would be too long. */
  isContinued(index: number): boolean;
  /** The index of the line on which a place of the text is shown; -1 where that is not known yet. */
  indexOf(offset: number): number;
}

/** Finds the lines of a text in turns. */
export interface LineScanner {
  /** Goes on until a time; gives the table once it is whole. */
  work(until: number): LineTable | null;
  /** The lines that were found so far. */
  soFar(): LineTable;
}

interface Scanned {
  readonly starts: number[];
  /** How deep in the document each line is; only where it is formatted. */
  readonly depths: number[];
  /** Indexes of the lines that go on from the one above. */
  readonly continued: number[];
}

/** Takes a text on by one step from an offset, and gives the offset after it. */
type Step = (at: number) => number;

/** A line of what is no JSON is broken after so many characters. */
const LONGEST_PLAIN = 2_000;
/** Steps between two looks at the clock. */
const STEPS = 4_096;

/** Lays a text out, a turn at a time. JSON is broken between its tokens after `longest` characters, where they are on one line. */
export function lineScanner(text: string, layout: Layout, longest = Infinity): LineScanner {
  const scanned: Scanned = { starts: [0], depths: layout === 'formatted' ? [0] : [], continued: [] };
  const { step, end } = layout === 'formatted' ? formatted(text, longest, scanned) : asSent(text, layout, longest, scanned);
  let at = 0;
  return {
    work(until) {
      for (let steps = 1; at < text.length; steps += 1) {
        at = step(at);
        if (steps % STEPS === 0 && performance.now() >= until) return null;
      }
      end();
      return tableOf(text, layout, scanned, scanned.starts.length, true);
    },
    // The line that is being read may go on.
    soFar: () => tableOf(text, layout, scanned, scanned.starts.length - 1, false),
  };
}

/** Lays a text out at once. */
export function lineTable(text: string, layout: Layout, longest = Infinity): LineTable {
  const scanner = lineScanner(text, layout, longest);
  return scanner.work(Infinity) ?? scanner.soFar();
}

function tableOf(text: string, layout: Layout, { starts, depths, continued }: Scanned, count: number, isWhole: boolean): LineTable {
  const startOf = (index: number): number => starts[index] ?? text.length;
  return {
    text,
    count,
    isWhole,
    line(index) {
      const [start, end] = [startOf(index), startOf(index + 1)];
      const number = index + 1 - lowerBound(continued, index + 1);
      return { number, spans: spansIn(text, start, end, layout, depths[index] ?? 0), start, end };
    },
    startOf,
    isContinued: (index) => continued[lowerBound(continued, index)] === index,
    indexOf(offset) {
      if (!isWhole && offset >= startOf(count)) return -1;
      return Math.max(0, lowerBound(starts, offset + 1) - 1);
    },
  };
}

/** All lines of a JSON text, as they are in it, or formatted: every token keeps its spelling, whatever blanks the text itself has. */
export function linesOf(text: string, layout: Layout): Line[] {
  const { count, line } = lineTable(text, layout);
  return Array.from({ length: count }, (_, index) => line(index));
}

/** The index of the first of ascending numbers that is not below a value. */
export function lowerBound(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function asSent(text: string, layout: 'as-sent' | 'plain', longest: number, { starts, continued }: Scanned): { step: Step; end: () => void } {
  const isJson = layout === 'as-sent';
  const most = isJson ? longest : Math.min(longest, LONGEST_PLAIN);
  let start = 0;
  return {
    step(at) {
      const code = text.charCodeAt(at);
      if (code !== 10 && at - start >= most) {
        continued.push(starts.length);
        starts.push(at);
        start = at;
      }
      const next = isJson && code === 34 ? endOfString(text, at) : at + 1;
      if (code !== 10) return next;
      starts.push(next);
      start = next;
      return next;
    },
    end: () => undefined,
  };
}

function formatted(text: string, longest: number, { starts, depths, continued }: Scanned): { step: Step; end: () => void } {
  let depth = 0;
  let start = 0;
  /** Whether anything but blanks is on the line. */
  let isBegun = false;
  let isAfterOpen = false;
  const next = (at: number): void => {
    starts.push(at);
    depths.push(depth);
    start = at;
    isBegun = false;
  };
  return {
    step(at) {
      const code = text.charCodeAt(at);
      if (isBlank(code)) return at + 1;
      const isClose = code === 125 || code === 93;
      const isOpen = code === 123 || code === 91;
      if (isClose) {
        depth = Math.max(0, depth - 1);
        if (!isAfterOpen && isBegun) next(at);
        else if (!isAfterOpen) depths[depths.length - 1] = depth;
      } else if (isBegun && at - start >= longest) {
        continued.push(starts.length);
        next(at);
      }
      isBegun = true;
      const after = code === 34 ? endOfString(text, at) : at + 1;
      isAfterOpen = isOpen;
      if (isOpen) {
        depth += 1;
        if (!isClosing(text, after)) next(after);
      } else if (code === 44) next(after);
      return after;
    },
    end() {
      if (isBegun || starts.length === 1) return;
      starts.pop();
      depths.pop();
    },
  };
}

function isClosing(text: string, from: number): boolean {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  return code === 125 || code === 93;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
