import type { RequestRow, Row } from '../../session/row';
import type { Panel } from '../store/panel';

/** The keys of the list; single letters work only while a row has the focus. */
export function onListKey(event: KeyboardEvent, panel: Panel, page: () => number): void {
  const rows = panel.shown.value;
  const at = rows.findIndex((row) => row.id === panel.focused.value);
  const row = rows[at];
  if (event.altKey || event.metaKey || event.ctrlKey) return;
  if (isInsideRow(event) && !['Escape', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
  const to = moveOf(event.key, at, rows, page);
  if (to !== null) {
    const target = rows[to];
    if (target) panel.focusRow(target.id);
  } else if (!act(event, panel, rows, at, row?.kind === 'request' ? row : null)) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** Whether the focus is on a button inside a row, which has keys of its own. */
function isInsideRow(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest('button') !== null;
}

function moveOf(key: string, at: number, rows: readonly Row[], page: () => number): number | null {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(at + page(), last);
    case 'PageUp':
      return Math.max(at - page(), 0);
    default:
      return null;
  }
}

function act(event: KeyboardEvent, panel: Panel, rows: readonly Row[], at: number, row: RequestRow | null): boolean {
  switch (event.key) {
    case 'ArrowRight':
      if (!row?.problem) return false;
      if (panel.collapsed.value.has(row.id)) panel.setCollapsed(row.id, false);
      else buttonOf(event)?.focus();
      return true;
    case 'ArrowLeft':
      if (isInsideRow(event)) panel.focusRow(panel.focused.value);
      else if (row?.problem) panel.setCollapsed(row.id, true);
      return true;
    case 'Enter':
      if (row) panel.openDetail(row.id);
      return true;
    case ' ':
      if (row) panel.select(row.id);
      return true;
    case 'Escape':
      if (isInsideRow(event)) panel.focusRow(panel.focused.value);
      else if (panel.selected.value === null) return false;
      else panel.closeDetail();
      return true;
    case 'c':
      if (row) panel.copyFix(row);
      return true;
    case 'n':
    case 'N': {
      const target = nextError(rows, at, event.shiftKey ? -1 : 1);
      if (target) panel.focusRow(target.id);
      return true;
    }
    case '/':
      panel.focusFilter();
      return true;
    default:
      return false;
  }
}

function buttonOf(event: KeyboardEvent): HTMLElement | null {
  const row = event.target instanceof HTMLElement ? event.target.closest('.entry') : null;
  return row?.querySelector<HTMLElement>('.why-actions button') ?? null;
}

function nextError(rows: readonly Row[], from: number, step: 1 | -1): Row | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row?.kind === 'request' && row.isFailed) return row;
  }
  return null;
}
