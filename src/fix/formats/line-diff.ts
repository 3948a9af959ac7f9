/** One line of a comparison: in both texts, only in the old one, or only in the new one. */
export interface DiffLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
}

/** Above this many differing lines the search for the shortest comparison stops, and the whole stretch counts as replaced. */
const MOST_EDITS = 1500;

const as = (kind: DiffLine['kind'], lines: readonly string[]): DiffLine[] => lines.map((text) => ({ kind, text }));

/** Myers' algorithm (1986): the furthest point on each diagonal, one row for each number of edits; null above the bound. */
function shortestPath(before: readonly string[], after: readonly string[]): Int32Array[] | null {
  const most = Math.min(before.length + after.length, MOST_EDITS);
  const rows: Int32Array[] = [];
  let row = new Int32Array(3);
  for (let edits = 0; edits <= most; edits += 1) {
    const next = new Int32Array(2 * edits + 5);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = (k: number) => (Math.abs(k) < edits ? (row[k + edits] ?? 0) : -1);
      const isInsertion = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
      let x = edits === 0 ? 0 : isInsertion ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      next[diagonal + edits + 1] = x;
      if (x >= before.length && x - diagonal >= after.length) return [...rows, next];
    }
    rows.push(next);
    row = next;
  }
  return null;
}

/** Walks the path back from its end. */
function walkBack(rows: readonly Int32Array[], before: readonly string[], after: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  for (let edits = rows.length - 1; edits > 0; edits -= 1) {
    const at = (k: number) => (Math.abs(k) <= edits - 1 ? (rows[edits - 1]?.[k + edits] ?? 0) : -1);
    const diagonal = x - y;
    const isInsertion = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const previous = isInsertion ? diagonal + 1 : diagonal - 1;
    const fromX = at(previous);
    const fromY = fromX - previous;
    const [startX, startY] = isInsertion ? [fromX, fromY + 1] : [fromX + 1, fromY];
    for (; x > startX && y > startY; x -= 1, y -= 1) lines.push({ kind: ' ', text: before[x - 1] ?? '' });
    lines.push(isInsertion ? { kind: '+', text: after[fromY] ?? '' } : { kind: '-', text: before[fromX] ?? '' });
    [x, y] = [fromX, fromY];
  }
  for (; x > 0; x -= 1) lines.push({ kind: ' ', text: before[x - 1] ?? '' });
  return lines.reverse();
}

/** Compares two texts line by line. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const rows = old.length > 0 && fresh.length > 0 ? shortestPath(old, fresh) : null;
  const middle = rows ? walkBack(rows, old, fresh) : [...as('-', old), ...as('+', fresh)];
  return [...as(' ', before.slice(0, head)), ...middle, ...as(' ', tail === 0 ? [] : before.slice(-tail))];
}
