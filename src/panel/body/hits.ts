import type { Hit } from '../code/code-spans';
import { lowerBound } from '../code/line-table';
import type { Work } from '../use-turns';

/** Where a text holds what is searched for, in its order. */
export interface Hits {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** There are more, which nobody will walk through. */
  readonly isCapped: boolean;
}

/** What is searched for, found, and looked at. */
export interface Found {
  readonly hits: Hits;
  /** Index of the hit that is looked at; -1 for none. */
  readonly current: number;
}

const MOST = 100_000;
/** A text is searched in pieces of so many characters; within one the search cannot stop. */
const PIECE = 1 << 18;
/** A hit may reach so far into the next piece, beside the length of the query. */
const BEYOND = 1_000;
/** Hits between two looks at the clock. */
const HITS = 1_024;

/** Nothing was searched for. */
export const NO_HITS: Hits = { starts: [], ends: [], isCapped: false };
const NOTHING: Found = { hits: NO_HITS, current: -1 };

/**
 * Finds a query in a text, whatever the case of its letters.
 * Blanks beside the punctuation of JSON need not be in the text: it is shown with blanks that were not sent.
 */
export function finder(text: string, query: string): Work<Hits> {
  if (query.trim() === '') return () => NO_HITS;
  const pattern = new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/(?<=[:,{[])\s+|\s+(?=\\[\]}])/g, '\\s*'), 'gi');
  const [starts, ends]: [number[], number[]] = [[], []];
  let base = 0;
  const pieceAt = (from: number): string => text.slice(from, from + PIECE + query.length + BEYOND);
  let piece = pieceAt(0);
  return (until) => {
    for (;;) {
      const found = pattern.exec(piece);
      if (found && found.index < PIECE) {
        if (starts.length === MOST) return { starts, ends, isCapped: true };
        starts.push(base + found.index);
        ends.push(base + pattern.lastIndex);
        if (starts.length % HITS !== 0 || performance.now() < until) continue;
        return null;
      }
      base = Math.max(base + PIECE, ends.at(-1) ?? 0);
      if (base >= text.length) return { starts, ends, isCapped: false };
      piece = pieceAt(base);
      pattern.lastIndex = 0;
      if (performance.now() >= until) return null;
    }
  };
}

/** The hits that lie in a part of the text, or reach into it. */
export function hitsWithin({ hits, current }: Found, from: number, to: number): Hit[] {
  const within: Hit[] = [];
  for (let at = Math.max(0, lowerBound(hits.ends, from + 1)); at < hits.starts.length; at += 1) {
    const [start = to, end = to] = [hits.starts[at], hits.ends[at]];
    if (start >= to) break;
    within.push({ start, end, isCurrent: at === current });
  }
  return within;
}

/** What was found in a part of the text, counted from its beginning. */
export function foundIn({ hits, current }: Found, from: number, length: number): Found {
  const first = lowerBound(hits.starts, from);
  const last = lowerBound(hits.starts, from + length);
  if (first === last) return NOTHING;
  const moved = (places: readonly number[]): number[] => places.slice(first, last).map((place) => place - from);
  return { hits: { starts: moved(hits.starts), ends: moved(hits.ends), isCapped: false }, current: current >= first && current < last ? current - first : -1 };
}
