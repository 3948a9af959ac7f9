import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Panel } from '../store/panel';

/** Moves the keyboard focus to the line with the Tab stop when that was asked for. The line may have to be scrolled into the page first. */
export function useFocusFollow(
  scroller: RefObject<HTMLElement | null>,
  panel: Panel,
  { at, id }: { readonly at: number; readonly id: string | null },
  reveal: (index: number) => void,
): void {
  const wish = panel.wish.value;
  const seen = useRef(wish?.turn);
  const pending = useRef(false);

  useLayoutEffect(() => {
    if (seen.current !== wish?.turn) {
      seen.current = wish?.turn;
      pending.current = wish?.part === 'row';
      if (pending.current) reveal(at);
    }
    if (!pending.current || id === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    if (!row) return;
    pending.current = false;
    row.focus({ preventScroll: true });
  });
}
