/** Where lines of different heights lie, one under the other; in pixels from the top of the first. */
export interface Layout {
  readonly height: number;
  startOf(index: number): number;
  /** The line that covers an offset; the first or the last where none does. */
  indexAt(offset: number): number;
  heightOf(index: number): number;
  /** Gives a line another height. */
  resize(index: number, height: number): void;
}

/** Lays lines out whose heights are told by their index. */
export function layOut(count: number, heightOf: (index: number) => number): Layout {
  const heights = new Float64Array(count);
  for (let index = 0; index < count; index += 1) heights[index] = heightOf(index);
  const ends = new Float64Array(count);
  /** Up to here the ends are right. */
  let known = 0;

  function endOf(index: number): number {
    let end = known > 0 ? (ends[known - 1] ?? 0) : 0;
    for (; known <= index; known += 1) {
      end += heights[known] ?? 0;
      ends[known] = end;
    }
    return ends[index] ?? 0;
  }

  return {
    get height() {
      return endOf(count - 1);
    },
    startOf: (index) => endOf(Math.min(index, count) - 1),
    indexAt(offset) {
      endOf(count - 1);
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    heightOf: (index) => heights[index] ?? 0,
    resize(index, height) {
      heights[index] = height;
      known = Math.min(known, index);
    },
  };
}
