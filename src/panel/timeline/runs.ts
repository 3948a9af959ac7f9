/** Intervals on a row of pixels. What touches or overlaps is one run, so that drawing them costs by the width and not by their number. */
export interface Runs {
  /** Takes an interval of whole pixels, up to but without its end. It begins at -1 at the earliest. */
  add(from: number, to: number): void;
  /** The runs from left to right, as the path of horizontal lines at a height. */
  path(y: number): string;
}

const FIRST = -1;

/** No intervals yet. */
export function createRuns(): Runs {
  /** The furthest end of those that begin at a pixel, by the number of that pixel from the first. */
  const ends: number[] = [];

  return {
    add(from, to) {
      while (ends.length <= from - FIRST) ends.push(-Infinity);
      ends[from - FIRST] = Math.max(to, ends[from - FIRST] ?? -Infinity);
    },
    path(y) {
      let data = '';
      let end = -Infinity;
      let from = FIRST - 1;
      for (const to of ends) {
        from += 1;
        if (to <= end) continue;
        if (from > end) data += `${data === '' ? '' : `H${end}`}M${from} ${y}`;
        end = to;
      }
      return data === '' ? '' : `${data}H${end}`;
    },
  };
}
