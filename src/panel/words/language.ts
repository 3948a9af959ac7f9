let current = 'en';

/** The language of the interface's texts, as a tag: that of the file they come from, not of the browser. */
export function language(): string {
  return current;
}

/** Sets the language in which numbers are written and counted. */
export function setLanguage(tag: string): void {
  current = tag;
}

/** Something that is made once for a language, such as a number format. */
export function perLanguage<T>(make: (tag: string) => T): () => T {
  let made: { readonly tag: string; readonly value: T } | null = null;
  return () => {
    if (made?.tag !== current) made = { tag: current, value: make(current) };
    return made.value;
  };
}
