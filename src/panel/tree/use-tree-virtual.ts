import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { layOut } from '../list/layout';
import type { TreeRow } from './tree-rows';

const ROW_PX = 18;
/** Rows beside the view that exist. */
const BESIDE = 20;
/** What of the view may lie under the search. */
const COVERED_PX = 34;

/** The rows of a tree that are in view of the pane in which it stands; it has no scrolling of its own. */
export interface TreeVirtual {
  /** Indexes of the rows that exist, in their order. */
  readonly indexes: readonly number[];
  readonly height: number;
  /** Where a row begins, in pixels from the top of the tree. */
  readonly topOf: (index: number) => number;
  /** Scrolls as little as is needed to see a row. */
  readonly reveal: (index: number) => void;
}

/** `kept` is the index of a row that exists out of view too, so that it keeps the focus. */
export function useTreeVirtual(box: RefObject<HTMLElement | null>, rows: readonly TreeRow[], kept: number): TreeVirtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [measured, remeasured] = useReducer((turn: number) => turn + 1, 0);
  /** Only the pieces of long strings differ from the height of a row. */
  const heights = useRef(new Map<string, number>()).current;
  const view = useRef({ top: 0, height: 600 }).current;
  const layout = useMemo(() => layOut(rows.length, (index) => heights.get(rows[index]?.id ?? '') ?? ROW_PX), [rows, heights, measured]);
  const from = Math.max(0, layout.indexAt(view.top) - BESIDE);
  const to = Math.min(rows.length, layout.indexAt(view.top + view.height) + 1 + BESIDE);
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (kept >= 0 && kept < from) indexes.unshift(kept);
  else if (kept >= to && kept < rows.length) indexes.push(kept);

  useLayoutEffect(() => {
    const scroller = scrollerOf(box.current);
    if (!scroller || !box.current) return;
    const look = (): void => {
      if (!box.current) return;
      const top = scroller.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
      if (Math.abs(top - view.top) < (BESIDE / 2) * ROW_PX && view.height === scroller.clientHeight) return;
      view.top = top;
      view.height = scroller.clientHeight;
      redraw(undefined);
    };
    const observer = new ResizeObserver(() => {
      // Texts break differently in another width.
      heights.clear();
      remeasured(undefined);
      look();
    });
    look();
    observer.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [box, heights, view]);

  useLayoutEffect(() => {
    let hasChanged = false;
    for (const element of box.current?.querySelectorAll<HTMLElement>('.is-piece') ?? []) {
      const id = element.dataset['id'] ?? '';
      if (heights.get(id) === element.offsetHeight) continue;
      heights.set(id, element.offsetHeight);
      hasChanged = true;
    }
    if (hasChanged) remeasured(undefined);
  });

  return {
    indexes,
    height: layout.height,
    topOf: layout.startOf,
    reveal(index) {
      const scroller = scrollerOf(box.current);
      if (!scroller || !box.current || index < 0) return;
      const [top, bottom] = [layout.startOf(index), layout.startOf(index + 1)];
      const offset = scroller.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
      const isAbove = top < offset + COVERED_PX;
      if (!isAbove && bottom <= offset + scroller.clientHeight) return;
      scroller.scrollTop += isAbove ? top - offset - COVERED_PX : bottom - offset - scroller.clientHeight;
    },
  };
}

function scrollerOf(box: HTMLElement | null): HTMLElement | null {
  return box?.closest<HTMLElement>('.detail-body') ?? null;
}
