/** A part of a numbered whole: from a number on, up to another that is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A part of a whole that is drawn, or left out. */
export interface Part extends Span {
  readonly isShown: boolean;
}

/** Adds a part to ascending parts that do not touch; those that touch become one. */
export function withSpan(shown: readonly Span[], added: Span): Span[] {
  let { from, to } = added;
  const rest = shown.filter((span) => {
    const isApart = span.to < from || span.from > to;
    if (!isApart) {
      from = Math.min(from, span.from);
      to = Math.max(to, span.to);
    }
    return isApart;
  });
  return [...rest, { from, to }].sort((a, b) => a.from - b.from);
}

/** Whether a number is within one of the parts. */
export function holds(shown: readonly Span[], at: number): boolean {
  return shown.some(({ from, to }) => at >= from && at < to);
}

/** The whole in its order: what is shown and what is left out between. */
export function partsOf(shown: readonly Span[], count: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to } of shown) {
    if (from > at) parts.push({ from: at, to: from, isShown: false });
    if (from < count) parts.push({ from, to: Math.min(to, count), isShown: true });
    at = to;
  }
  if (at < count) parts.push({ from: at, to: count, isShown: false });
  return parts;
}
