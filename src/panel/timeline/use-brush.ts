import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { TimeRange, View } from '../store/view';

/** What is dragged: a new range, or an end of the old one. */
type Hold = { readonly fixed: number };

/** The ways in which a range of time is chosen. */
export interface Brush {
  readonly onPointer: (event: PointerEvent) => void;
  /** A key on an end of the range; null: on the plot, where there is no range yet. */
  readonly onKey: (event: KeyboardEvent, end: 'from' | 'to' | null) => void;
}

const CLICK_PX = 4;
const STEP = 0.02;
/** So much of the whole is chosen at first by a key. */
const FIRST_SHARE = 0.2;

/** Choosing a range of time on the plot: by dragging, by its ends, with the arrow keys. */
export function useBrush(plot: RefObject<HTMLElement | null>, span: TimeRange, view: View): Brush {
  const hold = useRef<Hold | null>(null);

  function timeAt(event: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    return span.from + Math.min(1, Math.max(0, share)) * (span.to - span.from);
  }

  function choose(a: number, b: number): void {
    const box = plot.current?.getBoundingClientRect();
    const least = box && box.width > 0 ? ((span.to - span.from) * CLICK_PX) / box.width : 0;
    // A click is no range.
    if (Math.abs(a - b) > least) view.range.value = { from: Math.min(a, b), to: Math.max(a, b) };
  }

  function focusEnd(end: 'from' | 'to'): void {
    plot.current?.querySelector<HTMLElement>(`[data-end="${end}"]`)?.focus({ preventScroll: true });
  }

  return {
    onPointer(event) {
      if (!(event.currentTarget instanceof HTMLElement) || !(event.target instanceof Element)) return;
      if (event.type === 'pointerdown') {
        if (event.button !== 0) return;
        const end = event.target.closest('[data-end]')?.getAttribute('data-end');
        const range = view.range.value;
        hold.current = { fixed: range && end ? (end === 'from' ? range.to : range.from) : timeAt(event) };
        event.currentTarget.setPointerCapture(event.pointerId);
      } else if (event.type === 'pointermove' && hold.current) {
        choose(hold.current.fixed, timeAt(event));
      } else {
        // Its keys are at hand then: they move it, resize it, and Escape gives it up.
        if (hold.current && event.type === 'pointerup' && view.range.value) focusEnd('to');
        hold.current = null;
      }
    },
    onKey(event, end) {
      const range = view.range.value;
      const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
      if (end === null) {
        if (range || step === undefined) return;
        const share = FIRST_SHARE * (span.to - span.from);
        view.range.value = step > 0 ? { from: span.from, to: span.from + share } : { from: span.to - share, to: span.to };
        // The ends are drawn by then.
        requestAnimationFrame(() => focusEnd(step > 0 ? 'to' : 'from'));
      } else if (range && step !== undefined) {
        const by = step * (span.to - span.from);
        const moved = event.shiftKey ? { ...range, [end]: range[end] + by } : { from: range.from + by, to: range.to + by };
        if (moved.from >= span.from && moved.to <= span.to && moved.from < moved.to) view.range.value = moved;
      } else if (event.key === 'Escape') {
        view.range.value = null;
        requestAnimationFrame(() => plot.current?.focus({ preventScroll: true }));
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
