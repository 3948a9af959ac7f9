import type { Token, TokenKind } from './tokens';

/** A piece of a line. `start` is its offset in the source. */
export interface Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

/** A line of code as it is shown. */
export interface Line {
  /** Counts from 1, in the text as it is shown. */
  readonly number: number;
  readonly spans: readonly Span[];
  /** Offsets of the line in the source. */
  readonly start: number;
  readonly end: number;
}

const INDENT = '  ';
/** Deeper levels are not indented further: nobody reads them, and each line would cost its depth. */
const DEEPEST = 60;

/** The lines of a text as they are in it. */
export function linesAsSent(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let spans: Span[] = [];
  let start = 0;
  for (const token of tokens) {
    let at = token.start;
    for (let end = text.indexOf('\n', at); end >= 0 && end < token.end; end = text.indexOf('\n', at)) {
      push(spans, token.kind, text.slice(at, end).replace(/\r$/, ''), at);
      lines.push({ number: lines.length + 1, spans, start, end });
      spans = [];
      at = end + 1;
      start = at;
    }
    push(spans, token.kind, text.slice(at, token.end), at);
  }
  lines.push({ number: lines.length + 1, spans, start, end: text.length });
  return lines;
}

/** The lines of a JSON text, one member to a line, whatever blanks the text itself has. Every token keeps its spelling. */
export function linesFormatted(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  const solid = tokens.filter((token) => token.kind !== 'space');
  let spans: Span[] = [];
  let depth = 0;
  const finish = (at: number): void => {
    lines.push({ number: lines.length + 1, spans, start: spans[0]?.start ?? at, end: at });
    spans = indentOf(depth, at);
  };
  solid.forEach((token, index) => {
    const before = solid[index - 1];
    const isEmpty = token.kind === 'close' && before?.kind === 'open';
    if (token.kind === 'close') {
      depth = Math.max(0, depth - 1);
      if (!isEmpty && spans.some(({ kind }) => kind !== 'space')) finish(token.start);
      else if (!isEmpty) spans = indentOf(depth, token.start);
    }
    push(spans, token.kind, text.slice(token.start, token.end), token.start);
    if (token.kind === 'colon') push(spans, 'space', ' ', token.end);
    if (token.kind === 'open') {
      depth += 1;
      if (solid[index + 1]?.kind !== 'close') finish(token.end);
    }
    if (token.kind === 'comma') finish(token.end);
  });
  if (spans.length > 0 || lines.length === 0) finish(text.length);
  return lines;
}

function indentOf(depth: number, start: number): Span[] {
  return depth > 0 ? [{ kind: 'space', text: INDENT.repeat(Math.min(depth, DEEPEST)), start }] : [];
}

function push(spans: Span[], kind: TokenKind, text: string, start: number): void {
  if (text !== '') spans.push({ kind, text, start });
}
