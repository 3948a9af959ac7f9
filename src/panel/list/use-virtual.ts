import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Line } from '../../session/lines';
import { layOut, type Layout } from './layout';
import { createReader, type Reader } from './reader';

/** What a virtual list needs to know. */
export interface VirtualOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lines: readonly Line[];
  /** The height of a line that was not drawn yet. The same function while it says the same. */
  readonly estimate: (line: Line) => number;
}

/** The part of a list that exists in the page. */
export interface Virtual {
  /** Indexes of its lines: from the first up to, but without, the last. */
  readonly from: number;
  readonly to: number;
  readonly layout: Layout;
  readonly onScroll: () => void;
  /** Scrolls as little as is needed to see a line. */
  readonly reveal: (index: number) => void;
  /** Lines that fit into the view, at least 1. */
  readonly page: () => number;
}

/** Lines beside the view that exist, and how few of them are left when others are made. */
const BESIDE = 8;
const LEAST_BESIDE = 3;

/**
 * Lines of varying heights, of which only those in view exist. They stand in the page one after the other, so that a height that was
 * estimated wrongly moves nothing but the scroll bar. The newest stays in view while the view is at the end, where it begins.
 */
export function useVirtual({ scroller, lines, estimate }: VirtualOptions): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [measured, remeasured] = useReducer((turn: number) => turn + 1, 0);
  const heights = useRef(new Map<string, number>()).current;
  const reader = useRef<Reader | null>(null);
  reader.current ??= createReader();
  const at = reader.current;
  // Heights are measured again and again: their map stays the same, the turn tells that they differ.
  const layout = useMemo(
    () => layOut(lines.length, (index) => heightOf(lines[index], heights, estimate)),
    [lines, estimate, heights, measured],
  );
  const top = at.topOf(lines, layout);
  const [first, last] = [layout.indexAt(top), layout.indexAt(top + at.viewHeight())];
  const from = Math.max(0, first - BESIDE);
  const to = Math.min(lines.length, last + 1 + BESIDE);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // Texts break differently in another width.
      heights.clear();
      at.resized(element.clientHeight);
      redraw(undefined);
    });
    at.resized(element.clientHeight);
    redraw(undefined);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, heights, at]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // The places are right only once the heights are.
    if (measure(element, lines, heights)) remeasured(undefined);
    else at.goTo(top, element);
  });

  return {
    from,
    to,
    layout,
    onScroll() {
      if (!scroller.current || !at.scrolled(scroller.current.scrollTop, lines, layout)) return;
      const isCovered = (first === 0 || layout.indexAt(at.topOf(lines, layout)) - from >= LEAST_BESIDE)
        && (to === lines.length || to - layout.indexAt(at.topOf(lines, layout) + at.viewHeight()) > LEAST_BESIDE);
      if (!isCovered) redraw(undefined);
    },
    reveal(index) {
      at.reveal(index, lines, layout);
      redraw(undefined);
    },
    page: () => Math.max(1, last - first - 1),
  };
}

function heightOf(line: Line | undefined, heights: ReadonlyMap<string, number>, estimate: (line: Line) => number): number {
  return line === undefined ? 0 : (heights.get(line.id) ?? estimate(line));
}

/** Notes the heights of the lines that exist; tells whether one differs from what was known. */
function measure(scroller: HTMLElement, lines: readonly Line[], heights: Map<string, number>): boolean {
  let isNew = false;
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-index]')) {
    const line = lines[Number(element.dataset['index'])];
    const { height } = element.getBoundingClientRect();
    // Without a view nothing has a height.
    if (!line || height === 0 || Math.abs((heights.get(line.id) ?? -1) - height) < 0.1) continue;
    heights.set(line.id, height);
    isNew = true;
  }
  // Of lines that are gone nobody asks.
  if (heights.size > 2 * lines.length + 1_000) heights.clear();
  return isNew;
}
