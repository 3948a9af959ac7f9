import type { RequestRow } from '../../session/row';
import { usePanel } from '../store/context';

/** What the line of a request listens to. */
export interface RowEvents {
  readonly onFocus: () => void;
  readonly onDblClick: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** Focus is remembered, a double click opens the detail, a right click (or the menu key) the row's menu. */
export function useRowEvents(row: RequestRow): RowEvents {
  const panel = usePanel();
  return {
    onFocus() {
      panel.focused.value = row.id;
    },
    onDblClick: () => panel.openDetail(row.id),
    onContextMenu(event) {
      event.preventDefault();
      panel.menu.value = { row, x: event.clientX, y: event.clientY };
    },
  };
}
