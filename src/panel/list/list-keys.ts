import { lineAt, membersOf, type Line, type RequestLine } from '../../session/lines';
import { copyTogether } from '../copy/copy-together';
import type { Panel } from '../store/panel';
import { isExplained } from '../store/view';
import { hasMainModifier } from '../words/shortcut';

/** The keys of the list; single letters work only while a row has the focus. */
export function onListKey(event: KeyboardEvent, panel: Panel, page: () => number): void {
  const lines = panel.view.lines.value;
  const at = lineAt(lines, panel.focused.value);
  if (!isTaken(event, panel, lines, at, page)) return;
  event.preventDefault();
  event.stopPropagation();
}

function isTaken(event: KeyboardEvent, panel: Panel, lines: readonly Line[], at: number, page: () => number): boolean {
  if (event.altKey || event.metaKey || event.ctrlKey) return pick(event, panel, lines[at]);
  if (isInsideRow(event) && !['Escape', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].includes(event.key)) return false;
  const to = moveOf(event.key, at, lines.length - 1, page);
  if (to === null) return act(event, panel, lines, at);
  const target = event.shiftKey ? requestFrom(lines, to, to >= at ? 1 : -1) : lines[to];
  if (target && event.shiftKey) panel.extendTo(target.id);
  else if (target) panel.focusRow(target.id);
  return true;
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

/** Selects all, or adds the focused line to the selected ones. */
function pick(event: KeyboardEvent, panel: Panel, line: Line | undefined): boolean {
  if (hasMainModifier(event) && event.key.toLowerCase() === 'a') panel.picks.all();
  else if (event.ctrlKey && event.key === ' ' && line && line.kind !== 'navigation') panel.toggleLine(line.id);
  else return false;
  return true;
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
      return leave(event, panel);
    case 'c':
      if (line && panel.picks.rows.value.length > 1 && panel.picks.ids.value.has(line.id)) void copyTogether(panel, 'fixes');
      else if (row) panel.copyFix(row);
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

/** From a button to its row; then of several selected lines to one; then the detail closes, or none is selected any more. */
function leave(event: KeyboardEvent, panel: Panel): boolean {
  if (isInsideRow(event)) panel.focusRow(panel.focused.value);
  else if (panel.backToOne()) return true;
  else if (panel.selected.value !== null) panel.closeDetail();
  else if (panel.picks.rows.value.length === 0) return false;
  else panel.select(null);
  return true;
}

/** Opens the explanation, then what the line stands for, then goes to the button. */
function goIn(event: KeyboardEvent, { view }: Panel, line: RequestLine): boolean {
  const hasMembers = membersOf(line).length > 0;
  if (line.row.problem && !isExplained(line, view.toggled.value.has(line.id))) view.toggle(line.id);
  else if (hasMembers && !view.opened.value.has(line.id)) view.setOpened(line.id, true);
  else if (line.row.problem) buttonOf(event)?.focus();
  else return hasMembers;
  return true;
}

/** From a member to its lead; closes what the line stands for, then the explanation. */
function goOut(panel: Panel, line: Line): void {
  const { view } = panel;
  if (line.kind === 'member') panel.focusRow(line.lead.id);
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

/** The first line of a request from a place on, in a direction. */
function requestFrom(lines: readonly Line[], from: number, step: 1 | -1): Line | null {
  for (let at = from; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line && line.kind !== 'navigation') return line;
  }
  return null;
}
