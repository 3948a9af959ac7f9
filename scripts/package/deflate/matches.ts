import { LONGEST, SHORTEST, WINDOW } from './symbols';

/** No more places than this are tried for one position. */
const MOST_TRIES = 8192;

/**
 * For every position of the data the matches before it: for each length the nearest one. They are kept as steps: from `first[at]` to
 * `first[at + 1]`, each step is a length and the distance that holds for all lengths above the step before it.
 */
export interface Matches {
  readonly first: Uint32Array;
  readonly lengths: Uint16Array;
  readonly distances: Uint16Array;
}

/** Finds all matches that a shortest coding may use. */
export function findMatches(data: Uint8Array): Matches {
  const first = new Uint32Array(data.length + 1);
  const lengths: number[] = [];
  const distances: number[] = [];
  const newest = new Int32Array(2 ** 16).fill(-1);
  const older = new Int32Array(data.length).fill(-1);
  for (let at = 0; at < data.length; at += 1) {
    first[at] = lengths.length;
    const most = Math.min(LONGEST, data.length - at);
    if (most < SHORTEST) continue;
    const hash = hashAt(data, at);
    let best = SHORTEST - 1;
    let tries = MOST_TRIES;
    for (let from = newest[hash] ?? -1; from >= 0 && at - from <= WINDOW && tries > 0 && best < most; from = older[from] ?? -1, tries -= 1) {
      if (data[from + best] !== data[at + best] || data[from] !== data[at]) continue;
      let length = 0;
      while (length < most && data[from + length] === data[at + length]) length += 1;
      if (length <= best) continue;
      best = length;
      lengths.push(length);
      distances.push(at - from - 1);
    }
    older[at] = newest[hash] ?? -1;
    newest[hash] = at;
  }
  first[data.length] = lengths.length;
  return { first, lengths: Uint16Array.from(lengths), distances: Uint16Array.from(distances) };
}

function hashAt(data: Uint8Array, at: number): number {
  return (((data[at] ?? 0) << 10) ^ ((data[at + 1] ?? 0) << 5) ^ (data[at + 2] ?? 0)) & 0xffff;
}
