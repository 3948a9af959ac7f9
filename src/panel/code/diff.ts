/** One line of a comparison: kept, removed or added. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Cells of the table that comparing may take; larger middles are shown as removed and added whole. */
const MOST_CELLS = 1_000_000;

/** Compares two texts line by line: the shortest way from one to the other. */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return [
    ...old.slice(0, head).map(kept),
    ...middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...old.slice(old.length - tail).map(kept),
  ];
}

function kept(text: string): DiffLine {
  return { sign: ' ', text };
}

function middle(old: readonly string[], fresh: readonly string[]): DiffLine[] {
  if (old.length * fresh.length > MOST_CELLS) {
    return [...old.map((text) => ({ sign: '-' as const, text })), ...fresh.map((text) => ({ sign: '+' as const, text }))];
  }
  const width = fresh.length + 1;
  // common[i * width + j]: the longest common part of old from i on and fresh from j on.
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
    const removed = old[i];
    const added = fresh[j];
    if (removed !== undefined && removed === added) {
      lines.push(kept(removed));
      i += 1;
      j += 1;
    } else if (removed !== undefined && (added === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ sign: '-', text: removed });
      i += 1;
    } else if (added !== undefined) {
      lines.push({ sign: '+', text: added });
      j += 1;
    }
  }
  return lines;
}
