import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DetailContext } from '../detail/detail-context';
import type { Find } from './use-find';

/** Opens and closes the field of a search. */
export interface FindBarState {
  /** Counts the wishes to type into it. */
  readonly turn: number;
  open(): void;
  close(): void;
}

/** The field of a search within a box, which the keys of the detail open. The focus goes back to where it came from, or to what is searched. */
export function useFindBar(find: Find, box: RefObject<HTMLElement | null>): FindBarState {
  const { openFind } = useContext(DetailContext);
  const [turn, setTurn] = useState(0);
  const before = useRef<Element | null>(null);
  const open = (): void => {
    if (!find.isOpen) before.current = document.activeElement;
    find.open();
    setTurn(turn + 1);
  };
  // At once: a key may be pressed as soon as the body is there.
  useLayoutEffect(() => {
    openFind.current = open;
    return () => {
      openFind.current = null;
    };
  });
  return {
    turn,
    open,
    close() {
      find.close();
      const back = before.current?.isConnected ? before.current : box.current?.querySelector('[role="tree"] [tabindex="0"], .code [tabindex="0"], .code');
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
  };
}
