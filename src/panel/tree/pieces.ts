import type { JsonIndex } from './json-index';

/** A string of so many characters is shown on its row; a longer one opens to pieces of it. */
export const LONGEST_VALUE = 100;
const PIECE = 2_000;

/** Whether a value is a string that is not shown whole on its row. */
export function isLongString(index: JsonIndex, node: number): boolean {
  const [from, to] = [index.start(node), index.end(node)];
  return index.text[from] === '"' && (to - from > LONGEST_VALUE || index.text.slice(from, to).includes('\\n'));
}

/** How many pieces a long string has. */
export function pieceCount(index: JsonIndex, node: number): number {
  return Math.max(1, Math.ceil((index.end(node) - index.start(node) - 2) / PIECE));
}

/** The offsets of a piece of a string; neither end is within an escape. */
export function pieceAt(index: JsonIndex, node: number, piece: number): { from: number; to: number } {
  const first = index.start(node) + 1;
  const last = index.isCut(node) ? index.end(node) : index.end(node) - 1;
  const edge = (at: number): number => (at >= last ? last : afterEscape(index.text, first, at));
  return { from: edge(first + piece * PIECE), to: edge(first + (piece + 1) * PIECE) };
}

/** The piece that holds an offset. */
export function pieceOf(index: JsonIndex, node: number, offset: number): number {
  const at = Math.floor((offset - index.start(node) - 1) / PIECE);
  const within = Math.min(Math.max(0, at), pieceCount(index, node) - 1);
  return within > 0 && offset < pieceAt(index, node, within).from ? within - 1 : within;
}

/** The first place from `at` on at which no escape is under way. */
function afterEscape(text: string, first: number, at: number): number {
  if (at <= first) return first;
  for (let back = 1; back <= 5; back += 1) {
    const slash = at - back;
    if (slash < first || text[slash] !== '\\' || !isBeginning(text, first, slash)) continue;
    const length = text[slash + 1] === 'u' ? 6 : 2;
    return Math.max(at, slash + length);
  }
  return at;
}

/** Whether a backslash begins an escape, and is not the second half of one. */
function isBeginning(text: string, first: number, slash: number): boolean {
  let before = 0;
  while (slash - 1 - before >= first && text[slash - 1 - before] === '\\') before += 1;
  return before % 2 === 0;
}
