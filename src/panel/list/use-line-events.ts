import type { MemberLine, RequestLine } from '../../session/lines';
import { usePanel } from '../store/context';
import { hasMainModifier } from '../words/shortcut';

/** What the line of a request listens to: the entry as a whole, and its row. */
export interface LineEvents {
  readonly entry: { readonly onMouseDown: (event: MouseEvent) => void; readonly onClick: (event: MouseEvent) => void };
  readonly row: { readonly onFocus: () => void; readonly onDblClick: () => void; readonly onContextMenu: (event: MouseEvent) => void };
}

/**
 * A click selects, with Ctrl (or Cmd) it adds, with Shift it selects all up to here; a double click opens the detail, a right click (or the
 * menu key) the row's menu. Focus is remembered.
 */
export function useLineEvents({ id, row }: RequestLine | MemberLine): LineEvents {
  const panel = usePanel();
  return {
    entry: {
      onMouseDown(event) {
        // Shift with a click would mark text.
        if (event.shiftKey) event.preventDefault();
      },
      onClick(event) {
        if (!(event.currentTarget instanceof HTMLElement) || (!event.shiftKey && isMarkingIn(event.currentTarget))) return;
        if (event.shiftKey) panel.extendTo(id);
        else if (hasMainModifier(event)) panel.toggleLine(id);
        else panel.select(row.id);
        // A click on the explanation would leave the keys without a place to go to.
        if (!event.currentTarget.contains(document.activeElement)) event.currentTarget.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
      },
    },
    row: {
      onFocus() {
        panel.focused.value = id;
      },
      onDblClick: () => panel.openDetail(row.id),
      onContextMenu(event) {
        event.preventDefault();
        // The menu is about the selected requests where it was asked for on one of them, else about this one alone.
        if (!panel.picks.ids.value.has(id)) panel.picks.only(panel.selected.value);
        panel.menu.value = { id, row, x: event.clientX, y: event.clientY };
      },
    },
  };
}

/** Whether text was marked in an element just now, to be read or copied. */
function isMarkingIn(element: HTMLElement): boolean {
  const marked = getSelection();
  return marked !== null && !marked.isCollapsed && element.contains(marked.anchorNode);
}
