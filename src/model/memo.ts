/** What was worked out for the last few texts, the oldest going first: an application that fails fails the same way again. */
export interface Memo<T> {
  /** What was made for a text before, else what `make` gives. */
  of(text: string, make: () => T): T;
}

/** Longer texts are not kept, so that a memo stays small (characters). */
const LONGEST = 1000;

/** Makes an empty memo for as many texts. */
export function createMemo<T extends object | string | null>(most: number): Memo<T> {
  const known = new Map<string, T>();
  return {
    of(text, make) {
      if (text.length > LONGEST) return make();
      const before = known.get(text);
      if (before !== undefined) return before;
      const made = make();
      const [oldest] = known.keys();
      if (known.size >= most && oldest !== undefined) known.delete(oldest);
      known.set(text, made);
      return made;
    },
  };
}
