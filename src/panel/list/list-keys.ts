import type { Line } from '../../session/lines';
import type { Panel } from '../store/panel';
import { isExplained } from '../store/view';

/** The keys of the list; single letters work only while a row has the focus. */
export function onListKey(event: KeyboardEvent, panel: Panel, page: () => number): void {
  const lines = panel.view.lines.value;
  const at = lines.findIndex((line) => line.id === panel.focused.value);
  if (event.altKey || event.metaKey || event.ctrlKey) return;
  if (isInsideRow(event) && !['Escape', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
  const to = moveOf(event.key, at, lines.length - 1, page);
  if (to !== null) {
    const target = lines[to];
    if (target) panel.focusRow(target.id);
  } else if (!act(event, panel, lines, at)) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** Whether the focus is on a button inside a row, which has keys of its own. */
function isInsideRow(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest('button') !== null;
}

function moveOf(key: string, at: number, last: number, page: () => number): number | null {
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

function act(event: KeyboardEvent, panel: Panel, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const row = line === undefined || line.kind === 'navigation' ? null : line.row;
  switch (event.key) {
    case 'ArrowRight':
      return line?.kind === 'request' && goIn(event, panel, line);
    case 'ArrowLeft':
      if (isInsideRow(event)) panel.focusRow(panel.focused.value);
      else if (line) goOut(panel, line);
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
      const target = nextError(lines, at, event.shiftKey ? -1 : 1);
      if (target) panel.focusRow(target.id);
      return true;
    }
    case '/':
      panel.focus('filter');
      return true;
    default:
      return false;
  }
}

/** Opens the explanation, then the group, then goes to the button. */
function goIn(event: KeyboardEvent, { view }: Panel, line: Extract<Line, { kind: 'request' }>): boolean {
  if (!line.row.problem) return false;
  if (!isExplained(line, view.toggled.value.has(line.id))) view.toggle(line.id);
  else if (line.repeats.length > 0 && !view.opened.value.has(line.id)) view.setOpened(line.id, true);
  else buttonOf(event)?.focus();
  return true;
}

/** From a repeat to the first; closes the group, then the explanation. */
function goOut(panel: Panel, line: Line): void {
  const { view } = panel;
  if (line.kind === 'repeat') panel.focusRow(line.first.id);
  else if (view.opened.value.has(line.id)) view.setOpened(line.id, false);
  else if (isExplained(line, view.toggled.value.has(line.id))) view.toggle(line.id);
}

function buttonOf(event: KeyboardEvent): HTMLElement | null {
  const row = event.target instanceof HTMLElement ? event.target.closest('.entry') : null;
  return row?.querySelector<HTMLElement>('.why-actions button') ?? null;
}

function nextError(lines: readonly Line[], from: number, step: 1 | -1): Line | null {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line?.kind === 'request' && line.row.isFailed) return line;
  }
  return null;
}
