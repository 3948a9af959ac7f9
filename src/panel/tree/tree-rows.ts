import { holds, partsOf, withSpan, type Span } from '../body/ranges';
import type { JsonIndex } from './json-index';
import { positionOf } from './node-places';
import { isLongString, pieceCount, pieceOf } from './pieces';

/** So many members, items or pieces of a string are shown at a time. */
export const PAGE = 100;

const MOST_ROWS_AT_FIRST = 30;

/** A row of the tree. `level` counts from 1; `position` is among the rows of the same parent, of which there are `total`, from 0. */
export type TreeRow = { readonly id: string; readonly level: number; readonly position: number; readonly total: number } & (
  | { readonly kind: 'node'; readonly node: number; readonly isOpen: boolean | null }
  /** A part of a long string. */
  | { readonly kind: 'piece'; readonly node: number; readonly piece: number }
  /** Rows that are not shown yet: those of a node from `position` on. */
  | { readonly kind: 'more'; readonly node: number; readonly count: number }
);

/** Which nodes are open, and which parts of what they hold are shown. */
export type Opened = ReadonlyMap<number, readonly Span[]>;

/** The whole, open, and what it holds as far as all of it can be looked over. */
export function openedAtFirst(index: JsonIndex): Opened {
  const opened = new Map<number, readonly Span[]>([[0, [{ from: 0, to: PAGE }]]]);
  let rows = index.size(0);
  for (let node = 1; node < index.count && rows < MOST_ROWS_AT_FIRST; node += 1) {
    const size = index.size(node);
    if (size === 0 || !opened.has(index.parent(node)) || rows + size > MOST_ROWS_AT_FIRST) continue;
    opened.set(node, [{ from: 0, to: PAGE }]);
    rows += size;
  }
  return opened;
}

/** Whether a node can be opened. */
export function canOpen(index: JsonIndex, node: number): boolean {
  return index.size(node) > 0 || isLongString(index, node);
}

/** How many rows a node that is open can have beneath it. */
export function holdsOf(index: JsonIndex, node: number): number {
  return index.size(node) > 0 ? index.size(node) : isLongString(index, node) ? pieceCount(index, node) : 0;
}

/** Opens a node, or shows more of what it holds. */
export function withShown(opened: Opened, node: number, from = 0): Opened {
  const shown = opened.get(node) ?? [];
  return new Map(opened).set(node, withSpan(shown, { from, to: from + PAGE }));
}

/** Closes a node. What is open within it stays so for the next time. */
export function withClosed(opened: Opened, node: number): Opened {
  const next = new Map(opened);
  next.delete(node);
  return next;
}

/** Opens all that leads to a place of the text, and to its piece where it is in a long string. Gives the same where all is open. */
export function withPlace(index: JsonIndex, opened: Opened, offset: number): Opened {
  const innermost = index.nodeAt(offset);
  const added = new Map<number, readonly Span[]>();
  const show = (node: number, position: number): void => {
    const shown = opened.get(node) ?? [];
    // A little of what is before is shown too.
    if (!holds(shown, position)) added.set(node, withSpan(shown, position < PAGE ? { from: 0, to: PAGE } : { from: position - 10, to: position - 10 + PAGE }));
  };
  if (isLongString(index, innermost) && offset >= index.start(innermost)) show(innermost, pieceOf(index, innermost, offset));
  for (let node = innermost; node > 0; node = index.parent(node)) show(index.parent(node), positionOf(index, node));
  return added.size === 0 ? opened : new Map([...opened, ...added]);
}

/** The id of the row on which a place of the text is shown, once all that leads to it is open. */
export function rowAt(index: JsonIndex, offset: number): string {
  const node = index.nodeAt(offset);
  return isLongString(index, node) && offset >= index.start(node) ? pieceId(node, pieceOf(index, node, offset)) : nodeId(node);
}

/** The id of the row of a node. */
export function nodeId(node: number): string {
  return `n${node}`;
}

function pieceId(node: number, piece: number): string {
  return `p${node}-${piece}`;
}

/** The rows that are shown, in their order. Not recursive: a tree may be deeper than calls can be. */
export function rowsOf(index: JsonIndex, opened: Opened): TreeRow[] {
  const rows: TreeRow[] = [];
  const waiting: Iterator<TreeRow, void>[] = [rowsFrom(index, opened, null)];
  for (let rest = waiting.at(-1); rest; rest = waiting.at(-1)) {
    const next = rest.next();
    if (next.done === true) {
      waiting.pop();
      continue;
    }
    const row = next.value;
    rows.push(row);
    if (row.kind === 'node' && row.isOpen === true) waiting.push(rowsFrom(index, opened, row));
  }
  return rows;
}

/** The rows right under one; the whole for none. */
function* rowsFrom(index: JsonIndex, opened: Opened, above: Extract<TreeRow, { kind: 'node' }> | null): Generator<TreeRow, void> {
  const nodeRow = (node: number, level: number, position: number, total: number): TreeRow =>
    ({ kind: 'node', id: nodeId(node), level, position, total, node, isOpen: canOpen(index, node) ? opened.has(node) : null });
  if (!above) {
    yield nodeRow(0, 1, 0, 1);
    return;
  }
  const { node } = above;
  const level = above.level + 1;
  const total = holdsOf(index, node);
  const isString = index.size(node) === 0;
  let child = node + 1;
  for (const { from, to, isShown } of partsOf(opened.get(node) ?? [], total)) {
    if (!isShown) yield { kind: 'more', id: `m${node}-${from}`, level, position: from, total, node, count: to - from };
    for (let at = from; at < to; at += 1) {
      if (isShown) yield isString ? { kind: 'piece', id: pieceId(node, at), level, position: at, total, node, piece: at } : nodeRow(child, level, at, total);
      if (!isString) child = index.next(child);
    }
  }
}
