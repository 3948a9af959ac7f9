/** What a piece of JSON-like text is. */
export type TokenKind = 'key' | 'string' | 'number' | 'word' | 'open' | 'close' | 'comma' | 'colon' | 'space' | 'other';

/** A piece of text by its offsets. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const PUNCTUATION: Readonly<Record<string, TokenKind>> = {
  '{': 'open', '[': 'open', '}': 'close', ']': 'close', ',': 'comma', ':': 'colon',
};
const SPACE = /\s+/y;
const NUMBER = /-?\d[\d.eE+-]*/y;
const WORD = /[A-Za-z_$][\w$-]*/y;
const OTHER = /(?:-(?!\d)|[^-\s\w$"{}[\],:])+/y;

/** Takes JSON apart; text that is no JSON too, as well as it goes. The tokens cover the text without gaps. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const { kind, end } = tokenAt(text, at);
    tokens.push({ kind, start: at, end });
    at = end;
  }
  return withKeys(tokens);
}

function tokenAt(text: string, at: number): { kind: TokenKind; end: number } {
  const char = text.charAt(at);
  const punctuation = PUNCTUATION[char];
  if (punctuation) return { kind: punctuation, end: at + 1 };
  if (char === '"') return { kind: 'string', end: endOfString(text, at) };
  for (const [pattern, kind] of [[SPACE, 'space'], [NUMBER, 'number'], [WORD, 'word'], [OTHER, 'other']] as const) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return { kind: 'other', end: at + 1 };
}

/** The end of a string; a string that is not closed ends with its line. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 10) return at;
    if (code === 92) at += 1;
  }
  return text.length;
}

/** A string before a colon is a key. */
function withKeys(tokens: Token[]): Token[] {
  let previous = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'space') continue;
    const before = tokens[previous];
    if (token.kind === 'colon' && before?.kind === 'string') tokens[previous] = { ...before, kind: 'key' };
    previous = at;
  }
  return tokens;
}
