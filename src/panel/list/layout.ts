/** Where lines of different heights lie, one under the other; in pixels from the top of the first. */
export interface Layout {
  readonly height: number;
  startOf(index: number): number;
  /** The line that covers an offset; the first or the last where none does. */
  indexAt(offset: number): number;
}

/** Lays lines out whose heights are told by their index. */
export function layOut(count: number, heightOf: (index: number) => number): Layout {
  const ends = new Float64Array(count);
  let height = 0;
  for (let index = 0; index < count; index += 1) {
    height += heightOf(index);
    ends[index] = height;
  }
  return {
    height,
    startOf: (index) => (index <= 0 ? 0 : (ends[Math.min(index, count) - 1] ?? 0)),
    indexAt(offset) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}
