/** Bits in the order of deflate: the lowest of each byte first. */
export interface Bits {
  /** The lowest `count` bits of a value, at most 16. */
  write(value: number, count: number): void;
  /** All that was written, the last byte filled up with zeros. */
  bytes(): Uint8Array;
}

export function createBits(): Bits {
  const done: number[] = [];
  let open = 0;
  let filled = 0;
  return {
    write(value, count) {
      open |= value << filled;
      filled += count;
      for (; filled >= 8; filled -= 8) {
        done.push(open & 0xff);
        open >>>= 8;
      }
    },
    bytes: () => Uint8Array.from(filled > 0 ? [...done, open & 0xff] : done),
  };
}
