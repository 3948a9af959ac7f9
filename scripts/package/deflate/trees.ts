import type { Bits } from './bits';
import { codeLengths, codesOf } from './huffman';
import type { Counts } from './tokens';
import { DISTANCES, LITERALS } from './symbols';

/** The codes of a block. */
export interface Trees {
  readonly literals: Uint8Array;
  readonly distances: Uint8Array;
  /** What stands before the tokens: how the codes are told. Null: they are the fixed ones. */
  readonly told: Telling | null;
}

/** The lengths of the codes in runs, and the code for that. */
interface Telling {
  readonly runs: readonly Run[];
  readonly lengths: Uint8Array;
  readonly literalCount: number;
  readonly distanceCount: number;
  readonly orderCount: number;
}

/** A symbol of the third alphabet: a length, or 16 (the last one again), 17 and 18 (zeros) with how many more. */
interface Run {
  readonly symbol: number;
  readonly rest: number;
}

const MOST_BITS = 15;
const MOST_BITS_OF_LENGTHS = 7;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const REST_BITS: Readonly<Record<number, number>> = { 16: 2, 17: 3, 18: 7 };

/** The fixed codes of RFC 1951, 3.2.6. */
export const FIXED: Trees = {
  literals: Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  distances: new Uint8Array(DISTANCES).fill(5),
  told: null,
};

/** The best codes for what occurs in a block. */
export function treesFor(counts: Counts): Trees {
  const literals = codeLengths(counts.literals, MOST_BITS);
  const distances = codeLengths(counts.distances, MOST_BITS);
  const all = [0, 1, 2, 3, 4, 5, 6, 7].map((uses) => telling(literals, distances, uses));
  return { literals, distances, told: all.reduce((best, other) => (bitsOfTelling(other) < bitsOfTelling(best) ? other : best)) };
}

/** The bits of a block with these symbols, without the extra bits. */
export function bitsOfBlock({ literals, distances, told }: Trees, counts: Counts): number {
  let bits = 3 + (told === null ? 0 : bitsOfTelling(told));
  counts.literals.forEach((count, symbol) => { bits += count * (literals[symbol] ?? 0); });
  counts.distances.forEach((count, symbol) => { bits += count * (distances[symbol] ?? 0); });
  return bits;
}

/** `uses` says which of the symbols 16, 17 and 18 are used, a bit for each. */
function telling(literals: Uint8Array, distances: Uint8Array, uses: number): Telling {
  const literalCount = Math.max(257, lastUsed(literals.subarray(0, LITERALS)) + 1);
  const distanceCount = Math.max(1, lastUsed(distances) + 1);
  const runs = runsOf([...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)], uses);
  const counts = new Float64Array(19);
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const lengths = codeLengths(counts, MOST_BITS_OF_LENGTHS);
  const orderCount = Math.max(4, ORDER.findLastIndex((symbol) => (lengths[symbol] ?? 0) > 0) + 1);
  return { runs, lengths, literalCount, distanceCount, orderCount };
}

function lastUsed(lengths: Uint8Array): number {
  return lengths.findLastIndex((length) => length > 0);
}

function runsOf(lengths: readonly number[], uses: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length;) {
    const symbol = lengths[at] ?? 0;
    let count = 1;
    while (lengths[at + count] === symbol) count += 1;
    at += count;
    if (symbol === 0) {
      while ((uses & 4) !== 0 && count >= 11) {
        const taken = Math.min(138, count);
        runs.push({ symbol: 18, rest: taken - 11 });
        count -= taken;
      }
      while ((uses & 2) !== 0 && count >= 3) {
        const taken = Math.min(10, count);
        runs.push({ symbol: 17, rest: taken - 3 });
        count -= taken;
      }
    } else if ((uses & 1) !== 0 && count >= 4) {
      runs.push({ symbol, rest: 0 });
      count -= 1;
      while (count >= 3) {
        const taken = Math.min(6, count);
        runs.push({ symbol: 16, rest: taken - 3 });
        count -= taken;
      }
    }
    for (; count > 0; count -= 1) runs.push({ symbol, rest: 0 });
  }
  return runs;
}

function bitsOfTelling({ runs, lengths, orderCount }: Telling): number {
  return 14 + 3 * orderCount + runs.reduce((bits, { symbol }) => bits + (lengths[symbol] ?? 0) + (REST_BITS[symbol] ?? 0), 0);
}

/** Writes the head of a block. */
export function writeTrees(bits: Bits, { told }: Trees, isLast: boolean): void {
  bits.write(isLast ? 1 : 0, 1);
  bits.write(told === null ? 1 : 2, 2);
  if (told === null) return;
  bits.write(told.literalCount - 257, 5);
  bits.write(told.distanceCount - 1, 5);
  bits.write(told.orderCount - 4, 4);
  for (const symbol of ORDER.slice(0, told.orderCount)) bits.write(told.lengths[symbol] ?? 0, 3);
  const codes = codesOf(told.lengths);
  for (const { symbol, rest } of told.runs) {
    bits.write(codes[symbol] ?? 0, told.lengths[symbol] ?? 0);
    bits.write(rest, REST_BITS[symbol] ?? 0);
  }
}
