const HIGH = /^[dD][89abAB]/;
const LOW = /^[dD][c-fC-F]/;

/**
 * Finds an escape such as `\ud83d` without its other half, which JavaScript takes and the API refuses as no JSON.
 * Gives the text with U+FFFD in its place, or null where there is none. Looks at escapes alone, so it costs nothing where there are none.
 */
export function mendSurrogates(text: string): string | null {
  if (!text.includes('\\ud') && !text.includes('\\uD')) return null;
  let out = '';
  let kept = 0;
  for (let at = text.indexOf('\\u'); at >= 0; ) {
    const code = text.slice(at + 2, at + 6);
    // A backslash that is itself escaped starts no escape.
    if (isEscaped(text, at)) {
      at = text.indexOf('\\u', at + 2);
      continue;
    }
    const isPair = HIGH.test(code) && text.startsWith('\\u', at + 6) && LOW.test(text.slice(at + 8, at + 12));
    if (!isPair && (HIGH.test(code) || LOW.test(code))) {
      out += `${text.slice(kept, at)}\\ufffd`;
      kept = at + 6;
    }
    at = text.indexOf('\\u', at + (isPair ? 12 : 6));
  }
  return kept === 0 ? null : out + text.slice(kept);
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charAt(at - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
