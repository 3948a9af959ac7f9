import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type Range, type VirtualItem, defaultRangeExtractor } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** What a virtual list needs to know. */
export interface VirtualOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly estimate: (index: number) => number;
  /** An index that stays in the page even when it is out of view, so that focus is not lost; -1 for none. */
  readonly kept: number;
}

/** The part of a list that is in view. */
export interface Virtual {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly reveal: (index: number) => void;
  /** Rows that fit into the view, at least 1. */
  readonly page: () => number;
}

const OVERSCAN = 6;
const END_PX = 8;

/** Rows of varying heights, of which only those in view exist. The newest stays in view while the view is at the end. */
export function useVirtual({ scroller, count, keyOf, estimate, kept }: VirtualOptions): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    anchorTo: 'end' as const,
    followOnAppend: true,
    scrollEndThreshold: END_PX,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    page: () => Math.max(1, (virtualizer.range?.endIndex ?? 1) - (virtualizer.range?.startIndex ?? 0) - 1),
  };
}

function withKept(indexes: number[], kept: number, count: number): number[] {
  const first = indexes[0];
  const last = indexes.at(-1);
  if (kept < 0 || kept >= count || first === undefined || last === undefined) return indexes;
  if (kept < first) return [kept, ...indexes];
  return kept > last ? [...indexes, kept] : indexes;
}
