import { countsOf, extraBits, type Tokens } from './tokens';
import { bitsOfBlock, treesFor } from './trees';

/** Shorter stretches are not cut. */
const FEWEST_TOKENS = 64;
/** Places that are tried at once before the search narrows. */
const TRIED = 9;

/** Where it pays to begin a new block with codes of its own: indexes of tokens, rising. */
export function splitPoints(tokens: Tokens): number[] {
  const points: number[] = [];
  const split = (start: number, end: number): void => {
    if (end - start < FEWEST_TOKENS) return;
    const { at, bits } = bestCut(tokens, start, end);
    if (bits >= sizeOf(tokens, start, end)) return;
    split(start, at);
    points.push(at);
    split(at, end);
  };
  split(0, tokens.lengths.length);
  return points;
}

/** The cut that leaves least, sought among nine places, then around the best of them. */
function bestCut(tokens: Tokens, start: number, end: number): { at: number; bits: number } {
  let [low, high] = [start + 1, end];
  let best = { at: low, bits: Infinity };
  while (high - low > TRIED) {
    const step = (high - low) / (TRIED + 1);
    const places = Array.from({ length: TRIED }, (_, place) => Math.floor(low + (place + 1) * step));
    const tried = places.map((at) => ({ at, bits: sizeOf(tokens, start, at) + sizeOf(tokens, at, end) }));
    const found = tried.reduce((least, other) => (other.bits < least.bits ? other : least));
    if (found.bits >= best.bits) break;
    best = found;
    [low, high] = [Math.floor(found.at - step), Math.ceil(found.at + step)];
    low = Math.max(start + 1, low);
    high = Math.min(end, high);
  }
  return best;
}

function sizeOf(tokens: Tokens, start: number, end: number): number {
  const counts = countsOf(tokens, start, end);
  return bitsOfBlock(treesFor(counts), counts) + extraBits(tokens, start, end);
}
