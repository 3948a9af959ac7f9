import type { Line } from '../../session/lines';
import type { Layout } from './layout';

/** Where the reader of a list is: at its end, which is followed, or at a line, which stays where it is whatever happens above. */
export interface Reader {
  /** The offset of the view in a layout of lines. */
  topOf(lines: readonly Line[], layout: Layout): number;
  viewHeight(): number;
  /** Whether the end is followed. */
  follows(): boolean;
  resized(height: number): void;
  /** The view was scrolled to an offset; false where nothing but `goTo` did that. */
  scrolled(top: number, lines: readonly Line[], layout: Layout): boolean;
  /** Scrolls the view to an offset. */
  goTo(top: number, scroller: HTMLElement): void;
  /** Goes as little as is needed to see a line; false where it is in view. */
  reveal(index: number, lines: readonly Line[], layout: Layout): boolean;
}

/** So near to the end counts as there. */
const END_PX = 8;

/** Begins at the end. */
export function createReader(): Reader {
  let height = 0;
  let isAtEnd = true;
  /** The first line in view, where it was among the lines, and how much of it is out of view. */
  let id = '';
  let index = 0;
  let hidden = 0;
  let written = -1;

  const last = (layout: Layout): number => Math.max(0, layout.height - height);

  function topOf(lines: readonly Line[], layout: Layout): number {
    if (isAtEnd) return last(layout);
    index = find(lines, id, index);
    id = lines[index]?.id ?? '';
    return Math.min(last(layout), Math.max(0, layout.startOf(index) + hidden));
  }

  function readAt(top: number, lines: readonly Line[], layout: Layout): void {
    isAtEnd = top >= last(layout) - END_PX;
    index = layout.indexAt(top);
    id = lines[index]?.id ?? '';
    hidden = top - layout.startOf(index);
  }

  return {
    topOf,
    viewHeight: () => height,
    follows: () => isAtEnd,
    resized(now) {
      height = now;
    },
    scrolled(top, lines, layout) {
      if (Math.abs(top - written) < 1) return false;
      written = top;
      readAt(top, lines, layout);
      return true;
    },
    goTo(top, scroller) {
      if (Math.abs(scroller.scrollTop - top) >= 1) scroller.scrollTop = top;
      written = scroller.scrollTop;
    },
    reveal(wanted, lines, layout) {
      const top = topOf(lines, layout);
      const [start, end] = [layout.startOf(wanted), layout.startOf(wanted + 1)];
      // Of a line that is higher than the view its beginning is enough.
      if (wanted < 0 || (start > top - 1 && (end < top + height + 1 || start < top + 1))) return false;
      readAt(start < top ? start : end - height, lines, layout);
      // Its height may turn out to be another: then it is the line that stays.
      [id, index, hidden] = [lines[wanted]?.id ?? '', wanted, start < top ? 0 : Math.min(0, end - start - height)];
      return true;
    },
  };
}

/** The index of a line that was at an index before; the same index where it is gone. */
function find(lines: readonly Line[], id: string, before: number): number {
  const most = Math.max(before, lines.length - before);
  for (let step = 0; step <= most; step += 1) {
    if (lines[before - step]?.id === id) return before - step;
    if (lines[before + step]?.id === id) return before + step;
  }
  return Math.max(0, Math.min(before, lines.length - 1));
}
