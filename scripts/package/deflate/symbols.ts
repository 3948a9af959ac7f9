/** The alphabets of deflate (RFC 1951, 3.2.5): literals, the end and lengths in one, distances in another. */
export const LITERALS = 286;
export const DISTANCES = 30;
export const END_OF_BLOCK = 256;

export const SHORTEST = 3;
export const LONGEST = 258;
export const WINDOW = 32_768;

const FIRST_LENGTH = 257;

/** Symbol, extra bits of each length (index: the length). */
const LENGTHS = table(LONGEST, [[3, 8, 0], [11, 4, 1], [19, 4, 2], [35, 4, 3], [67, 4, 4], [131, 4, 5]]);
LENGTHS.symbol[LONGEST] = 28;
LENGTHS.extra[LONGEST] = 0;
LENGTHS.base[LONGEST] = LONGEST;

const DISTANCE_TABLE = table(WINDOW, [[1, 4, 0], ...Array.from({ length: 13 }, (_, at): [number, number, number] => [2 ** (at + 2) + 1, 2, at + 1])]);

/** Fills the tables from runs: the first value, the number of symbols, the extra bits of each. */
function table(most: number, runs: readonly (readonly [first: number, symbols: number, extra: number])[]): { symbol: Uint16Array; extra: Uint8Array; base: Uint16Array } {
  const [symbol, extra, base] = [new Uint16Array(most + 1), new Uint8Array(most + 1), new Uint16Array(most + 1)];
  let next = 0;
  for (const [first, symbols, bits] of runs) {
    for (let at = 0; at < symbols; at += 1, next += 1) {
      const start = first + at * 2 ** bits;
      for (let value = start; value < start + 2 ** bits && value <= most; value += 1) {
        symbol[value] = next;
        extra[value] = bits;
        base[value] = start;
      }
    }
  }
  return { symbol, extra, base };
}

/** The symbol of a length in the alphabet of literals. */
export const lengthSymbol = (length: number): number => FIRST_LENGTH + (LENGTHS.symbol[length] ?? 0);
export const lengthExtra = (length: number): number => LENGTHS.extra[length] ?? 0;
export const lengthRest = (length: number): number => length - (LENGTHS.base[length] ?? 0);
export const distanceSymbol = (distance: number): number => DISTANCE_TABLE.symbol[distance] ?? 0;
export const distanceExtra = (distance: number): number => DISTANCE_TABLE.extra[distance] ?? 0;
export const distanceRest = (distance: number): number => distance - (DISTANCE_TABLE.base[distance] ?? 0);
