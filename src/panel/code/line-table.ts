import { spansIn, type Layout, type Line } from './lines';
import { endOfString } from './tokens';

/** The lines of a text by where they begin. A line is made when it is drawn: millions of characters cost one look at each. */
export interface LineTable {
  readonly text: string;
  readonly count: number;
  line(index: number): Line;
  /** Where a line begins in the text. */
  startOf(index: number): number;
  /** Whether a line goes on from the one above, which would be too long. */
  isContinued(index: number): boolean;
  /** The index of the line on which a place of the text is shown. */
  indexOf(offset: number): number;
}

interface Scanned {
  readonly starts: number[];
  /** How deep in the document each line is; only where it is formatted. */
  readonly depths: number[];
  /** Indexes of the lines that go on from the one above. */
  readonly continued: number[];
}

/** A line of what is no JSON is broken after so many characters. */
const LONGEST_PLAIN = 2_000;

/** Lays a text out. JSON is broken between its tokens after `longest` characters, where they are on one line. */
export function lineTable(text: string, layout: Layout, longest = Infinity): LineTable {
  const { starts, depths, continued } = layout === 'formatted' ? formatted(text, longest) : asSent(text, layout, longest);
  const endOf = (index: number): number => starts[index + 1] ?? text.length;
  return {
    text,
    count: starts.length,
    line(index) {
      const start = starts[index] ?? text.length;
      const end = endOf(index);
      const number = index + 1 - lowerBound(continued, index + 1);
      return { number, spans: spansIn(text, start, end, layout, depths[index] ?? 0), start, end };
    },
    startOf: (index) => starts[index] ?? text.length,
    isContinued: (index) => continued[lowerBound(continued, index)] === index,
    indexOf: (offset) => Math.max(0, lowerBound(starts, offset + 1) - 1),
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

function asSent(text: string, layout: 'as-sent' | 'plain', longest: number): Scanned {
  const starts = [0];
  const continued: number[] = [];
  const isJson = layout === 'as-sent';
  const most = isJson ? longest : Math.min(longest, LONGEST_PLAIN);
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code !== 10 && at - start >= most) {
      continued.push(starts.length);
      starts.push(at);
      start = at;
    }
    at = isJson && code === 34 ? endOfString(text, at) : at + 1;
    if (code !== 10) continue;
    starts.push(at);
    start = at;
  }
  return { starts, depths: [], continued };
}

function formatted(text: string, longest: number): Scanned {
  const starts = [0];
  const depths = [0];
  const continued: number[] = [];
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
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
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
    at = code === 34 ? endOfString(text, at) : at + 1;
    isAfterOpen = isOpen;
    if (isOpen) {
      depth += 1;
      if (!isClosing(text, at)) next(at);
    } else if (code === 44) next(at);
  }
  if (!isBegun && starts.length > 1) {
    starts.pop();
    depths.pop();
  }
  return { starts, depths, continued };
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
