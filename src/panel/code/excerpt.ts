import type { DiffLine } from './diff';

const LONG = 100;
const AROUND = 36;

/** Shortens long lines of which one took the place of the other to the part that differs, with a little around it. */
export function excerpts(lines: readonly DiffLine[]): DiffLine[] {
  return lines.map((line, at) => {
    const before = line.sign === '+' ? lines[at - 1] : null;
    const after = line.sign === '-' ? lines[at + 1] : null;
    const other = before?.sign === '-' ? before : after?.sign === '+' ? after : null;
    return other && line.text.length > LONG && other.text.length > LONG ? { ...line, text: around(line.text, other.text) } : line;
  });
}

function around(text: string, other: string): string {
  const most = Math.min(text.length, other.length);
  let head = 0;
  while (head < most && text[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - AROUND);
  const to = Math.min(text.length, text.length - tail + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
