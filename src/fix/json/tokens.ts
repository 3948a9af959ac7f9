import type { Json } from '../../model/json';
import { parseJson } from '../../model/json';

// Unrolled, so that a string of many megabytes costs no backtracking.
const STRING_OR_SPACE = /"[^"\\]*(?:\\.[^"\\]*)*"|[\t\n\r ]+/g;

/** Takes the white space between the tokens out of a JSON text; strings and numbers stay as written unless `string` rewrites them. */
export function compactJson(text: string, string: (token: string) => string = (token) => token): string {
  return text.replace(STRING_OR_SPACE, (token) => (token.startsWith('"') ? string(token) : ''));
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
  const written = compactJson(text, (token) => JSON.stringify(parseJson(token)));
  return written === JSON.stringify(value) ? value : undefined;
}

/** Lays a JSON text out with two spaces a level, token by token, so nothing but white space changes. */
export function prettyJson(text: string): string {
  let depth = 0;
  const line = () => `\n${'  '.repeat(Math.min(depth, 100))}`;
  return compactJson(text).replace(/"[^"\\]*(?:\\.[^"\\]*)*"|\{\}|\[\]|[{}[\],:]/g, (token) => {
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
  });
}
