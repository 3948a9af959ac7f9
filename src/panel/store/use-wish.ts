import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from './context';
import type { FocusWish } from './selection';

/** Runs when a part of the panel is asked to take the focus; also when it was asked just before it was drawn. */
export function useWish(part: FocusWish['part'], take: () => void): void {
  const wish = usePanel().wish.value;
  const seen = useRef(0);
  useEffect(() => {
    if (wish?.part !== part || wish.turn === seen.current) return;
    seen.current = wish.turn;
    take();
  });
}
