import { tokenise, type TokenKind } from './tokens';

/** How a text is laid out in lines: JSON one member to a line, JSON as it is, or what is no JSON as it is. */
export type Layout = 'formatted' | 'as-sent' | 'plain';

/** A piece of a line. `start` is its offset in the source; indents have one below 0. */
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
/** What is drawn and is not in the source is nowhere in it. */
const NOWHERE = -1_000;
/** Deeper levels are not indented further: nobody reads them, and each line would cost its depth. */
const DEEPEST = 60;

/** The pieces of a part of a text that is one line. */
export function spansIn(text: string, start: number, end: number, layout: Layout, depth: number): Span[] {
  if (layout === 'formatted') return formattedSpans(text.slice(start, end), start, depth);
  const line = text.slice(start, end).replace(/\r?\n$/, '');
  if (layout === 'plain') return line === '' ? [] : [{ kind: 'other', text: line, start }];
  return tokenise(line).map((token) => ({ kind: token.kind, text: line.slice(token.start, token.end), start: start + token.start }));
}

function formattedSpans(line: string, at: number, depth: number): Span[] {
  const spans: Span[] = depth > 0 ? [{ kind: 'space', text: INDENT.repeat(Math.min(depth, DEEPEST)), start: NOWHERE }] : [];
  for (const { kind, start, end } of tokenise(line)) {
    if (kind === 'space') continue;
    spans.push({ kind, text: line.slice(start, end), start: at + start });
    if (kind === 'colon') spans.push({ kind: 'space', text: ' ', start: at + end });
  }
  return spans;
}
