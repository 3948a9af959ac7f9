import type { TreeRow } from './tree-rows';

/** What a key does in a tree. */
export type TreeAction =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'open' | 'close' | 'more' }
  /** Opens all rows of the same parent. */
  | { readonly kind: 'open-all' }
  | { readonly kind: 'menu' };

const PAGE_ROWS = 15;

/** What a key does on a row, or null where it does nothing; as the ARIA practices have it for trees. */
export function treeAction({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, rows: readonly TreeRow[], at: number): TreeAction | null {
  const row = rows[at];
  if (!row) return null;
  const isOpen = row.kind === 'node' ? row.isOpen : null;
  const go = (to: number): TreeAction => ({ kind: 'go', to: Math.min(Math.max(to, 0), rows.length - 1) });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + PAGE_ROWS);
    case 'PageUp':
      return go(at - PAGE_ROWS);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      return isOpen === null ? null : isOpen ? go(at + 1) : { kind: 'open' };
    case 'ArrowLeft':
      return isOpen === true ? { kind: 'close' } : go(parentOf(rows, at));
    case 'Enter':
    case ' ':
      return row.kind === 'more' ? { kind: 'more' } : isOpen === null ? null : { kind: isOpen ? 'close' : 'open' };
    case '*':
      return { kind: 'open-all' };
    case 'F10':
      return shiftKey ? { kind: 'menu' } : null;
    case 'ContextMenu':
      return { kind: 'menu' };
    default:
      return null;
  }
}

/** The row above one that holds it; the first row for the first. */
function parentOf(rows: readonly TreeRow[], at: number): number {
  const level = rows[at]?.level ?? 1;
  let above = at;
  while (above > 0 && (rows[above]?.level ?? 0) >= level) above -= 1;
  return above;
}
