import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { lineAt, type Line } from '../../session/lines';
import { layOut, type Layout } from './layout';
import { createReader, type Reader } from './reader';

/** What a virtual list needs to know. */
export interface VirtualOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lines: readonly Line[];
  /** Which look a line has: lines of one look are about as high as each other. The same function while it says the same. */
  readonly lookOf: (line: Line) => Look;
  /** Id of the selected line, or of its request. The list gets smaller when a detail opens: just then that line stays in view. */
  readonly selected: string | null;
}

/** How a line looks: by itself, or with its explanation. */
export type Look = 'line' | 'explained';

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

/** Heights in pixels until a line of that look was drawn; then the others are taken to be as high as it. */
const AT_FIRST: Readonly<Record<Look, number>> = { line: 25, explained: 98 };

/** Lines beside the view that exist; one fewer, and others are made, so that few are made at a time. */
const BESIDE = 8;
/** At the end all lines may be other ones in a moment; who scrolls up leaves it. */
const BESIDE_END = 2;
/** Heights that differ by less are the same. */
const LEAST_PX = 0.1;

/**
 * Lines of varying heights, of which only those in view exist. They stand in the page one after the other, so that a height that was
 * estimated wrongly moves nothing but the scroll bar. The newest stays in view while the view is at the end, where it begins.
 */
export function useVirtual({ scroller, lines, lookOf, selected }: VirtualOptions): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [looksMeasured, lookMeasured] = useReducer((turn: number) => turn + 1, 0);
  const heights = useRef(new Map<string, number>()).current;
  const typical = useRef(new Map<Look, number>()).current;
  const reader = useRef<Reader | null>(null);
  reader.current ??= createReader();
  const at = reader.current;
  const kept = useRef({ selected, lines, isWanted: false }).current;
  // Heights are measured again and again: their maps stay the same, the turn tells that a whole look is higher than it was taken for.
  const layout = useMemo(
    () => layOut(lines.length, (index) => heightOf(lines[index], { heights, typical, lookOf })),
    [lines, lookOf, heights, typical, looksMeasured],
  );
  const top = at.topOf(lines, layout);
  const [first, last] = [layout.indexAt(top), layout.indexAt(top + at.viewHeight())];
  const from = Math.max(0, first - (at.follows() ? BESIDE_END : BESIDE));
  const to = Math.min(lines.length, last + 1 + BESIDE);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // Texts break differently in another width.
      heights.clear();
      typical.clear();
      at.resized(element.clientHeight);
      redraw(undefined);
    });
    at.resized(element.clientHeight);
    redraw(undefined);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, heights, typical, at]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // Until the reader scrolls, or others arrive.
    if (kept.selected !== selected) kept.isWanted = selected !== null;
    else if (kept.lines !== lines) kept.isWanted = false;
    Object.assign(kept, { selected, lines });
    // The places are right only once the heights are.
    const found = measure(element, lines, layout, { heights, typical, lookOf });
    if (found === 'look') lookMeasured(undefined);
    else if (found === 'line') redraw(undefined);
    else if (kept.isWanted && at.reveal(lineAt(lines, selected), lines, layout)) redraw(undefined);
    else at.goTo(top, element);
  });

  return {
    from,
    to,
    layout,
    onScroll() {
      if (!scroller.current || !at.scrolled(scroller.current.scrollTop, lines, layout)) return;
      kept.isWanted = false;
      const isCovered = (first === 0 || layout.indexAt(at.topOf(lines, layout)) - from >= BESIDE - 1)
        && (to === lines.length || to - layout.indexAt(at.topOf(lines, layout) + at.viewHeight()) > BESIDE - 1);
      if (!isCovered) redraw(undefined);
    },
    reveal(index) {
      at.reveal(index, lines, layout);
      redraw(undefined);
    },
    page: () => Math.max(1, last - first - 1),
  };
}

/** What is known of heights: of lines by their id, of looks, in pixels. */
interface Heights {
  readonly heights: Map<string, number>;
  readonly typical: Map<Look, number>;
  readonly lookOf: (line: Line) => Look;
}

function heightOf(line: Line | undefined, { heights, typical, lookOf }: Heights): number {
  if (line === undefined) return 0;
  const look = lookOf(line);
  return heights.get(line.id) ?? typical.get(look) ?? AT_FIRST[look];
}

/** Notes the heights of the lines that exist; tells whether one differs from its place in the layout, or a look from what it was taken for. */
function measure(scroller: HTMLElement, lines: readonly Line[], layout: Layout, { heights, typical, lookOf }: Heights): 'look' | 'line' | null {
  let found: 'look' | 'line' | null = null;
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-index]')) {
    const index = Number(element.dataset['index']);
    const line = lines[index];
    const { height } = element.getBoundingClientRect();
    // Without a view nothing has a height.
    if (!line || height === 0) continue;
    const look = lookOf(line);
    if (!typical.has(look)) {
      typical.set(look, height);
      if (Math.abs(height - AT_FIRST[look]) >= LEAST_PX) found = 'look';
    }
    heights.set(line.id, height);
    if (Math.abs(layout.heightOf(index) - height) < LEAST_PX) continue;
    layout.resize(index, height);
    found ??= 'line';
  }
  // Of lines that are gone nobody asks.
  if (heights.size > 2 * lines.length + 1_000) heights.clear();
  return found;
}
