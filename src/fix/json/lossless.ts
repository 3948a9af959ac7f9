import type { Json } from '../../model/json';
import { parseJson } from '../../model/json';
import { mapTokens } from './tokens';

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A value in which numbers that JavaScript would change stand as marked strings, and the way back to text. */
export interface Lossless {
  readonly value: Json;
  /** Puts the numbers back, as they were written, into a text printed from (parts of) the value. */
  restore(printed: string): string;
}

/** Parses JSON so that `12345678901234567890` or `1.0` survive being moved about. Undefined where the text is no JSON. */
export function parseLossless(text: string): Lossless | undefined {
  if (parseJson(text) === undefined) return undefined;
  let mark = 'number:';
  while (text.includes(mark)) mark = `_${mark}`;
  const kept = (token: string) => (String(Number(token)) === token ? token : `"${mark}${token}"`);
  const value = parseJson(mapTokens(text, (token) => token, (piece) => piece.replace(NUMBER, kept)));
  if (value === undefined) return undefined;
  // Within a string that holds JSON the quotes of a mark are escaped.
  const marked = new RegExp(`\\\\*"${mark}([^"\\\\]*)\\\\*"`, 'g');
  return { value, restore: (printed) => printed.replaceAll(marked, '$1') };
}
