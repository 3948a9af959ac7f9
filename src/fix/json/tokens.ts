import type { Json } from '../../model/json';
import { parseJson } from '../../model/json';

/** The offset behind the string that starts at a quote. By hand: a regular expression overflows on strings of many megabytes. */
function endOfString(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

/** Rewrites a JSON text piece by piece: `string` is given each string with its quotes, `between` what stands between two strings. */
export function mapTokens(text: string, string: (token: string) => string, between: (piece: string) => string): string {
  const parts: string[] = [];
  for (let index = 0; index < text.length; ) {
    const quote = text.indexOf('"', index);
    const until = quote < 0 ? text.length : quote;
    if (until > index) parts.push(between(text.slice(index, until)));
    index = quote < 0 ? text.length : endOfString(text, quote);
    if (quote >= 0) parts.push(string(text.slice(quote, index)));
  }
  return parts.join('');
}

/** Takes the white space between the tokens out of a JSON text; strings and numbers stay as written unless `string` rewrites them. */
export function compactJson(text: string, string: (token: string) => string = (token) => token): string {
  return mapTokens(text, string, (piece) => piece.replace(/[\t\n\r ]+/g, ''));
}

/** Writes a JSON text with nothing but printable ASCII on one line; its values stay the same. */
export function asciiJson(text: string): string {
  return compactJson(text, (token) => token.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/**
 * The parsed value of a JSON text, but only where writing it again gives the same tokens.
 * Undefined where a language would change it: `12345678901234567890`, `1.0`, a doubled key, keys that look like array indexes, `__proto__`.
 */
export function faithfulValue(text: string): Json | undefined {
  const value = parseJson(text);
  if (value === undefined || /__proto__|\\u005f/i.test(text)) return undefined;
  const written = compactJson(text, (token) => (token.includes('\\') ? JSON.stringify(parseJson(token)) : token));
  return written === JSON.stringify(value) ? value : undefined;
}

/** Lays a JSON text out with two spaces a level, token by token, so nothing but white space changes. */
export function prettyJson(text: string): string {
  let depth = 0;
  const line = () => `\n${'  '.repeat(Math.min(depth, 100))}`;
  const laidOut = (token: string) => {
    if (token === '{' || token === '[') {
      depth += 1;
      return token + line();
    }
    if (token === '}' || token === ']') {
      depth -= 1;
      return line() + token;
    }
    if (token === ',') return token + line();
    return token === ':' ? ': ' : token;
  };
  return mapTokens(compactJson(text), (token) => token, (piece) => piece.replace(/\{\}|\[\]|[{}[\],:]/g, laidOut));
}
