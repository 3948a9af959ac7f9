import type { Hit } from '../code/code-spans';
import { lowerBound } from '../code/line-table';

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
const NONE: Hits = { starts: [], ends: [], isCapped: false };

/**
 * Finds a query in a text, whatever the case of its letters: a megabyte takes a few milliseconds.
 * Blanks beside the punctuation of JSON need not be in the text: it is shown with blanks that were not sent.
 */
export function findIn(text: string, query: string): Hits {
  if (query.trim() === '') return NONE;
  const pattern = new RegExp(query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/(?<=[:,{[])\s+|\s+(?=\\[\]}])/g, '\\s*'), 'gi');
  const starts: number[] = [];
  const ends: number[] = [];
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (starts.length === MOST) return { starts, ends, isCapped: true };
    starts.push(found.index);
    ends.push(pattern.lastIndex);
  }
  return { starts, ends, isCapped: false };
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
