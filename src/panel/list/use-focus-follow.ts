import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Panel } from '../store/panel';

/** Moves the keyboard focus to the focused row when that was asked for. The row may have to be scrolled into the page first. */
export function useFocusFollow(scroller: RefObject<HTMLElement | null>, panel: Panel, focusedAt: number, reveal: (index: number) => void): void {
  const id = panel.focused.value;
  const wish = panel.wish.value;
  const seen = useRef(wish?.turn);
  const pending = useRef(false);

  useLayoutEffect(() => {
    if (seen.current !== wish?.turn) {
      seen.current = wish?.turn;
      pending.current = wish?.part === 'row' && focusedAt >= 0;
      if (pending.current) reveal(focusedAt);
    }
    if (!pending.current || id === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    if (!row) return;
    pending.current = false;
    row.focus({ preventScroll: true });
  });
}
