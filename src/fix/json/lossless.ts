import type { Json } from '../../model/json';
import { parseJson } from '../../model/json';

const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A value in which numbers that JavaScript would change stand as marked strings, and the way back to text. */
export interface Lossless {
  readonly value: Json;
  /** Puts the numbers back, as they were written, into a text printed from (parts of) the value. */
  restore(printed: string): string;
}

/** Parses JSON so that `12345678901234567890` or `1.0` survive being moved about. Undefined where the text is no JSON. */
export function parseLossless(text: string): Lossless | undefined {
  let mark = 'number:';
  while (text.includes(mark)) mark = `_${mark}`;
  const value = parseJson(
    text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') || String(Number(token)) === token ? token : `"${mark}${token}"`)),
  );
  // The marked text parses whenever the number tokens are valid; the original has to be JSON as well.
  if (value === undefined || parseJson(text) === undefined) return undefined;
  return { value, restore: (printed) => printed.replaceAll(new RegExp(`\\\\*"${mark}([^"\\\\]*)\\\\*"`, 'g'), '$1') };
}
