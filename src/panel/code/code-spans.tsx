import type { JSX } from 'preact';
import { LONGEST, shorten } from '../words/shorten';
import type { Span } from './lines';
import type { TokenKind } from './tokens';

/** A part of the source that a search has found. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Whether it is the one that is looked at. */
  readonly isCurrent: boolean;
}

const CLASSES: Partial<Record<TokenKind, string>> = { key: 'k', string: 's', number: 'd', word: 'd' };
/** So much is shown on either side of a hit within what is left out. */
const AROUND = 200;
const NO_HITS: readonly Hit[] = [];
/** Of a line with more pieces those around what is looked at are drawn, or the first. */
const MOST = 1_000;

/** The pieces of a line in their colours. Those between two offsets of the source are underlined, what was searched for is marked. */
export function CodeSpans(props: { spans: readonly Span[]; from?: number | undefined; to?: number | undefined; hits?: readonly Hit[] }): JSX.Element {
  const { spans, from, to, hits = NO_HITS } = props;
  return (
    <>
      {partOf(spans, hits.find(({ isCurrent }) => isCurrent)?.start ?? from).map((span, at) => {
        const isFault = from !== undefined && to !== undefined && span.kind !== 'space' && span.kind !== 'comma' && span.start >= from && span.start < to;
        const classes = [CLASSES[span.kind], isFault && 'u'].filter(Boolean).join(' ');
        const text = withHits(span, hits);
        return classes === '' ? text : <span key={at} class={classes}>{text}</span>;
      })}
    </>
  );
}

/** The text of a piece, shortened where it is long, with its hits marked. */
function withHits({ text, start }: Span, hits: readonly Hit[]): string | (string | JSX.Element)[] {
  const own = hits.filter((hit) => hit.start < start + text.length && hit.end > start);
  if (own.length === 0) return shorten(text);
  return partsToShow(text.length, own.find(({ isCurrent }) => isCurrent), start).flatMap(([from, to]) => {
    const parts: (string | JSX.Element)[] = from > 0 ? ['…'] : [];
    let at = from;
    for (const hit of own) {
      const [left, right] = [Math.max(at, hit.start - start), Math.min(to, hit.end - start)];
      if (left >= right) continue;
      parts.push(text.slice(at, left), <mark class={hit.isCurrent ? 'hit is-current' : 'hit'}>{text.slice(left, right)}</mark>);
      at = right;
    }
    return [...parts, text.slice(at, to)];
  });
}

/** Both ends of a long text, and what is around the hit that is looked at. */
function partsToShow(length: number, hit: Hit | undefined, start: number): [from: number, to: number][] {
  if (length <= LONGEST) return [[0, length]];
  const left = LONGEST / 2;
  const right = length - left;
  const from = hit ? Math.max(left, hit.start - start - AROUND) : right;
  const to = hit ? Math.min(right, hit.end - start + AROUND) : right;
  return from < to ? [[0, left], [from, to], [right, length]] : [[0, left], [right, length]];
}

function partOf(spans: readonly Span[], looked: number | undefined): readonly Span[] {
  if (spans.length <= MOST) return spans;
  const fault = looked === undefined ? 0 : spans.findIndex((span) => span.start + span.text.length > looked);
  const first = Math.max(0, Math.min(fault - MOST / 2, spans.length - MOST));
  const left = (start: number): Span => ({ kind: 'other', text: '…', start });
  const shown = spans.slice(first, first + MOST);
  return [...(first > 0 ? [left(0)] : []), ...shown, ...(first + MOST < spans.length ? [left(shown.at(-1)?.start ?? 0)] : [])];
}
