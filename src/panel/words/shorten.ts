/** What is longer (an image in base64, a header of a megabyte) costs a browser time to lay out and nobody reads it. */
export const LONGEST = 2_000;

/** A text, or its beginning and its end where it is very long: copying gives it whole. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`;
}
