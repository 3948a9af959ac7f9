import type { Line, Span } from './lines';

/** A line, or a run of lines folded into one. */
export type CodeItem =
  | { readonly kind: 'line'; readonly line: Line }
  /** A list or object of several lines, drawn as its first and last line with its size between. */
  | { readonly kind: 'container'; readonly line: Line; readonly close: readonly Span[]; readonly key: string | null; readonly isList: boolean; readonly size: number }
  /** Lines left out. */
  | { readonly kind: 'gap'; readonly first: number; readonly count: number };

const CONTEXT = 2;
const FEW = 14;

/**
 * Folds what has no part in the matter: containers without a marked line become one line; if there are still many lines,
 * those far from any mark are left out. `isOpen` tells which folds (by the number of their first line) the reader has opened.
 */
export function foldLines(lines: readonly Line[], isMarked: (line: Line) => boolean, isOpen: (first: number) => boolean): CodeItem[] {
  const marked = lines.map(isMarked);
  const marksBefore = countsBefore(marked);
  const items: CodeItem[] = [];
  const closes = closingLines(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const to = closes[at];
    const last = to === undefined ? undefined : lines[to];
    if (last && to !== undefined && to > at + 1 && !isOpen(line.number) && marksBefore[at] === marksBefore[to + 1]) {
      const key = line.spans.find((span) => span.kind === 'key');
      items.push({
        kind: 'container',
        line,
        close: last.spans.filter((span) => span.kind !== 'space'),
        key: key ? key.text.slice(1, -1) : null,
        isList: line.spans.at(-1)?.text === '[',
        size: sizeOf(lines, at, to),
      });
      at = to;
    } else {
      items.push({ kind: 'line', line });
    }
  }
  return withGaps(items, (item) => item.kind === 'line' && marked[item.line.number - 1] === true, isOpen);
}

/** For each place how many marks stand before it, and at the end how many there are. */
function countsBefore(marked: readonly boolean[]): number[] {
  const counts = [0];
  for (const isMarked of marked) counts.push((counts.at(-1) ?? 0) + (isMarked ? 1 : 0));
  return counts;
}

/** For each line that opens a container and leaves it open, the index of the line that closes it. */
function closingLines(lines: readonly Line[]): (number | undefined)[] {
  const closes: (number | undefined)[] = [];
  const open: number[] = [];
  lines.forEach(({ spans }, at) => {
    for (const span of spans) {
      if (span.kind === 'open') open.push(at);
      if (span.kind !== 'close') continue;
      const from = open.pop();
      // The outermost container is the body itself and stays open.
      if (from !== undefined && from !== at && open.length > 0) closes[from] = at;
    }
  });
  return closes;
}

/** Members of the container between two lines. */
function sizeOf(lines: readonly Line[], from: number, to: number): number {
  let depth = 0;
  let commas = 0;
  for (const { spans } of lines.slice(from + 1, to)) {
    for (const { kind } of spans) {
      if (kind === 'open') depth += 1;
      else if (kind === 'close') depth -= 1;
      else if (kind === 'comma' && depth === 0) commas += 1;
    }
  }
  return commas + 1;
}

function withGaps(items: readonly CodeItem[], isMarked: (item: CodeItem) => boolean, isOpen: (first: number) => boolean): CodeItem[] {
  const marks = items.flatMap((item, at) => (isMarked(item) ? [at] : []));
  if (items.length <= FEW || marks.length === 0) return [...items];
  const isNear = (at: number): boolean => marks.some((mark) => Math.abs(mark - at) <= CONTEXT);
  const out: CodeItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item) continue;
    let end = at;
    while (end < items.length && !isNear(end)) end += 1;
    const first = numberOf(item, at);
    if (end - at > 1 && !isOpen(-first)) {
      out.push({ kind: 'gap', first, count: end - at });
      at = end - 1;
    } else if (end > at) {
      out.push(...items.slice(at, end));
      at = end - 1;
    } else {
      out.push(item);
    }
  }
  return out;
}

function numberOf(item: CodeItem, otherwise: number): number {
  return item.kind === 'gap' ? otherwise : item.line.number;
}
