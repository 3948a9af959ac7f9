import type { Seen } from './tour';

const HEADINGS = ['Button', 'Status', 'Finding', 'Title', 'First step'];
const WIDEST = [20, 8, 22, 44, 70];

/** What the panel showed, as a table for the terminal. */
export function tableOf(seen: readonly Seen[]): string {
  const rows = seen.map(({ scene, shown: { status, finding, title, step } }) => [scene.label, status, finding || '–', title || '–', step || '–']);
  const cut = [HEADINGS, ...rows].map((row) => row.map((cell, column) => shorten(cell, WIDEST[column] ?? 0)));
  const widths = HEADINGS.map((_, column) => Math.max(...cut.map((row) => row[column]?.length ?? 0)));
  const lines = cut.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
