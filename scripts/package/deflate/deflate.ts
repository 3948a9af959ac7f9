import { createBits, type Bits } from './bits';
import { splitPoints } from './blocks';
import { codesOf } from './huffman';
import { findMatches, type Matches } from './matches';
import { distanceExtra, distanceRest, distanceSymbol, END_OF_BLOCK, lengthExtra, lengthRest, lengthSymbol } from './symbols';
import { cheapest, countsOf, extraBits, plainCounts, type Counts, type Tokens } from './tokens';
import { bitsOfBlock, FIXED, treesFor, writeTrees, type Trees } from './trees';

/** How often the costs are counted anew. */
const ROUNDS = 15;

/**
 * Compresses as small as deflate can be made within reason, in the way of Zopfli: the cheapest coding by what each symbol costs, which is
 * counted anew from the coding found, and blocks of their own where the data changes. The same bytes on every machine and with every zlib.
 */
export function deflate(data: Uint8Array): Uint8Array {
  const matches = findMatches(data);
  let tokens = refined(data, matches, 0, data.length, plainCounts());
  // The first cuts are those of a coding with one set of costs; with costs of their own the blocks are cut a little elsewhere.
  for (let round = 0; round < 2; round += 1) {
    const cuts = [0, ...splitPoints(tokens), tokens.lengths.length];
    tokens = joined(cuts.slice(1).map((end, at) => {
      const start = cuts[at] ?? 0;
      const from = bytesOf(tokens, 0, start);
      return refined(data, matches, from, from + bytesOf(tokens, start, end), countsOf(tokens, start, end));
    }));
  }
  const bits = createBits();
  const cuts = [...splitPoints(tokens), tokens.lengths.length];
  cuts.forEach((end, at) => writeBlock(bits, tokens, cuts[at - 1] ?? 0, end, at === cuts.length - 1));
  return bits.bytes();
}

/** The best coding of a stretch that is found when the costs follow the coding. */
function refined(data: Uint8Array, matches: Matches, start: number, end: number, first: Counts): Tokens {
  let best: Tokens | null = null;
  let least = Infinity;
  let counts = first;
  for (let round = 0; round < ROUNDS; round += 1) {
    const tokens = cheapest(data, matches, start, end, counts);
    counts = countsOf(tokens, 0, tokens.lengths.length);
    const size = bitsOfBlock(treesFor(counts), counts) + extraBits(tokens, 0, tokens.lengths.length);
    if (best !== null && size >= least) {
      if (size === least) break;
      continue;
    }
    best = tokens;
    least = size;
  }
  return best ?? { lengths: new Uint16Array(), distances: new Uint16Array() };
}

function joined(parts: readonly Tokens[]): Tokens {
  return { lengths: Uint16Array.from(parts.flatMap(({ lengths }) => [...lengths])), distances: Uint16Array.from(parts.flatMap(({ distances }) => [...distances])) };
}

/** How much of the data some tokens stand for. */
function bytesOf({ lengths, distances }: Tokens, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at += 1) bytes += distances[at] === 0 ? 1 : (lengths[at] ?? 0);
  return bytes;
}

function writeBlock(bits: Bits, tokens: Tokens, start: number, end: number, isLast: boolean): void {
  const counts = countsOf(tokens, start, end);
  const own = treesFor(counts);
  const trees = bitsOfBlock(FIXED, counts) <= bitsOfBlock(own, counts) ? FIXED : own;
  writeTrees(bits, trees, isLast);
  writeTokens(bits, trees, tokens, start, end);
}

function writeTokens(bits: Bits, trees: Trees, tokens: Tokens, start: number, end: number): void {
  const literals = codesOf(trees.literals);
  const distances = codesOf(trees.distances);
  const literal = (symbol: number): void => bits.write(literals[symbol] ?? 0, trees.literals[symbol] ?? 0);
  for (let at = start; at < end; at += 1) {
    const length = tokens.lengths[at] ?? 0;
    const distance = tokens.distances[at] ?? 0;
    if (distance === 0) {
      literal(length);
      continue;
    }
    literal(lengthSymbol(length));
    bits.write(lengthRest(length), lengthExtra(length));
    const symbol = distanceSymbol(distance);
    bits.write(distances[symbol] ?? 0, trees.distances[symbol] ?? 0);
    bits.write(distanceRest(distance), distanceExtra(distance));
  }
  literal(END_OF_BLOCK);
}
