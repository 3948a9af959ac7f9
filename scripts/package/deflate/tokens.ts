import type { Matches } from './matches';
import { DISTANCES, distanceExtra, distanceSymbol, END_OF_BLOCK, lengthExtra, lengthSymbol, LITERALS, LONGEST, SHORTEST } from './symbols';

/** A coding of a stretch of the data: literals (distance 0, the length is the byte) and matches. */
export interface Tokens {
  readonly lengths: Uint16Array;
  readonly distances: Uint16Array;
}

/** How often each symbol occurs. */
export interface Counts {
  readonly literals: Float64Array;
  readonly distances: Float64Array;
}

/** What each symbol is taken to cost, in bits. */
interface Costs {
  /** By the byte. */
  readonly literals: Float64Array;
  /** By the length. */
  readonly lengths: Float64Array;
  /** By the symbol, with its extra bits. */
  readonly distances: Float64Array;
}

/** What is known before anything was counted: about the length of the fixed codes. */
export function plainCounts(): Counts {
  return { literals: new Float64Array(LITERALS).fill(1), distances: new Float64Array(DISTANCES).fill(1) };
}

/** The symbols of some tokens, and the one that ends a block. */
export function countsOf({ lengths, distances }: Tokens, start: number, end: number): Counts {
  const counts = { literals: new Float64Array(LITERALS), distances: new Float64Array(DISTANCES) };
  for (let at = start; at < end; at += 1) {
    const distance = distances[at] ?? 0;
    const length = lengths[at] ?? 0;
    add(counts.literals, distance === 0 ? length : lengthSymbol(length));
    if (distance > 0) add(counts.distances, distanceSymbol(distance));
  }
  add(counts.literals, END_OF_BLOCK);
  return counts;
}

function add(counts: Float64Array, symbol: number): void {
  counts[symbol] = (counts[symbol] ?? 0) + 1;
}

/** The coding of a stretch of the data that costs least, if the symbols occur as `counts` says. */
export function cheapest(data: Uint8Array, matches: Matches, start: number, end: number, counts: Counts): Tokens {
  const costs = costsOf(counts);
  const size = end - start;
  const least = new Float64Array(size + 1).fill(Infinity);
  const [lengthTo, distanceTo] = [new Uint16Array(size + 1), new Uint16Array(size + 1)];
  least[0] = 0;
  for (let at = 0; at < size; at += 1) {
    const here = least[at] ?? 0;
    const asLiteral = here + (costs.literals[data[start + at] ?? 0] ?? 0);
    if (asLiteral < (least[at + 1] ?? 0)) {
      least[at + 1] = asLiteral;
      lengthTo[at + 1] = 1;
      distanceTo[at + 1] = 0;
    }
    let length = SHORTEST;
    const last = matches.first[start + at + 1] ?? 0;
    for (let step = matches.first[start + at] ?? 0; step < last; step += 1) {
      const distance = (matches.distances[step] ?? 0) + 1;
      const before = here + (costs.distances[distanceSymbol(distance)] ?? 0);
      const most = Math.min(matches.lengths[step] ?? 0, size - at);
      for (; length <= most; length += 1) {
        const cost = before + (costs.lengths[length] ?? 0);
        if (cost >= (least[at + length] ?? 0)) continue;
        least[at + length] = cost;
        lengthTo[at + length] = length;
        distanceTo[at + length] = distance;
      }
    }
  }
  return traced(data, start, size, lengthTo, distanceTo);
}

function traced(data: Uint8Array, start: number, size: number, lengthTo: Uint16Array, distanceTo: Uint16Array): Tokens {
  const lengths: number[] = [];
  const distances: number[] = [];
  for (let at = size; at > 0; at -= lengthTo[at] ?? 1) {
    const distance = distanceTo[at] ?? 0;
    lengths.push(distance === 0 ? (data[start + at - 1] ?? 0) : (lengthTo[at] ?? 0));
    distances.push(distance);
  }
  return { lengths: Uint16Array.from(lengths.reverse()), distances: Uint16Array.from(distances.reverse()) };
}

function costsOf({ literals, distances }: Counts): Costs {
  const bits = bitsOf(literals);
  const distanceBits = bitsOf(distances);
  const lengths = new Float64Array(LONGEST + 1);
  for (let length = SHORTEST; length <= LONGEST; length += 1) lengths[length] = (bits[lengthSymbol(length)] ?? 0) + lengthExtra(length);
  return {
    literals: bits.slice(0, END_OF_BLOCK),
    lengths,
    distances: distanceBits.map((cost, symbol) => cost + (symbol < 4 ? 0 : (symbol >> 1) - 1)),
  };
}

/** The information of each symbol; one that did not occur costs what the rarest may. */
function bitsOf(counts: Float64Array): Float64Array {
  const sum = counts.reduce((total, count) => total + count, 0);
  const all = Math.log2(Math.max(1, sum));
  return counts.map((count) => (count > 0 ? all - Math.log2(count) : all));
}

/** The bits beside the codes: they belong to the lengths and the distances themselves. */
export function extraBits({ lengths, distances }: Tokens, start: number, end: number): number {
  let bits = 0;
  for (let at = start; at < end; at += 1) {
    const distance = distances[at] ?? 0;
    if (distance > 0) bits += lengthExtra(lengths[at] ?? 0) + distanceExtra(distance);
  }
  return bits;
}
