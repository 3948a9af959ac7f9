/** Rows that a session keeps at most: 10 000 requests and 1 000 navigations. */
export const MOST_ROWS = 11_000;
/** Bytes of heap that devtools page and panel may take together. */
export const HEAP_BOUND = 60e6;
