import type { JSX } from 'preact';
import type { Span } from './lines';
import type { TokenKind } from './tokens';

const CLASSES: Partial<Record<TokenKind, string>> = { key: 'k', string: 's', number: 'd', word: 'd' };
/** Longer pieces (an image in base64) are shortened in the middle: copying gives them whole. */
const LONGEST = 2_000;

/** The pieces of a line in their colours. Those between two offsets of the source are underlined. */
export function CodeSpans({ spans, from, to }: { spans: readonly Span[]; from?: number | undefined; to?: number | undefined }): JSX.Element {
  return (
    <>
      {spans.map((span, at) => {
        const isFault = from !== undefined && to !== undefined && span.kind !== 'space' && span.kind !== 'comma' && span.start >= from && span.start < to;
        const classes = [CLASSES[span.kind], isFault && 'u'].filter(Boolean).join(' ');
        return classes === '' ? shorten(span.text) : <span key={at} class={classes}>{shorten(span.text)}</span>;
      })}
    </>
  );
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`;
}
