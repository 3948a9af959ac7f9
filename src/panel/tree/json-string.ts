const QUOTE = 34;
const BACKSLASH = 92;
const ESCAPED = '"\\/bfnrt';
const FOUR_HEX = /[0-9a-fA-F]{4}/y;

/** The offset after the string of JSON that begins at an offset; -1 where it is none, null where the text ends before it does. */
export function endOfJsonString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 32) return -1;
    if (code !== BACKSLASH) continue;
    at += 1;
    if (at >= text.length) return null;
    if (text.charAt(at) === 'u') {
      FOUR_HEX.lastIndex = at + 1;
      if (!FOUR_HEX.test(text)) return at + 5 > text.length ? null : -1;
      at += 4;
    } else if (!ESCAPED.includes(text.charAt(at))) {
      return -1;
    }
  }
  return null;
}
