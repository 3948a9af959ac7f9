import { MASK, maskSecrets } from './secrets';

/** So many characters are masked at a time; a multiple of 4, as all positions within a run of base64 are. */
const STEP = 262_144;
/** So much of the text around them is read with them. */
const AROUND = 16_384;
const BASE64 = /[A-Za-z\d+/_-]/;
const SECRET_CHARACTER = /[\w.~+/=-]/;

/**
 * Masks the secrets of a text of any length like `maskSecrets`, a piece at a time: what it gives, joined, is as long as the text.
 * Who asks may do something else between two pieces. (A pattern over millions of characters at once stops the whole page, or fails.)
 */
export function* maskInPieces(text: string, known: readonly string[] = []): Generator<string, void> {
  let run = 0;
  let isOpen = false;
  for (let from = 0; from < text.length; from += STEP) {
    const to = Math.min(text.length, from + STEP);
    run = startOfRun(text, from, Math.max(0, from - STEP), run);
    // Base64 is decoded from where it begins, or from a multiple of four characters after that.
    const before = from - AROUND;
    const start = Math.max(0, before > run ? run + Math.floor((before - run) / 4) * 4 : before);
    const masked = maskSecrets(text.slice(start, to + AROUND), known).slice(from - start, to - start);
    const piece: string = isOpen ? masksOn(masked) : masked;
    isOpen = piece.endsWith(MASK) && !text.startsWith(MASK, to - 1);
    yield piece;
  }
}

/** Where the run of base64 begins that reaches to a place; `known` is where the one begins that reaches to `least`. */
function startOfRun(text: string, place: number, least: number, known: number): number {
  let at = place;
  while (at > least && BASE64.test(text.charAt(at - 1))) at -= 1;
  return at > least ? at : known;
}

/** A secret that reaches into a piece is masked to its end, however long it is. */
function masksOn(piece: string): string {
  let end = 0;
  while (end < piece.length && (SECRET_CHARACTER.test(piece.charAt(end)) || piece.startsWith(MASK, end))) end += 1;
  return MASK.repeat(end) + piece.slice(end);
}
