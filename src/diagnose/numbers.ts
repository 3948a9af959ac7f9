/**
 * A text with each number that stands by itself replaced by 0: messages that differ in such numbers alone (the next model of a row, an
 * amount, an id) become one. Words, and whatever else has no digit, stay as they are.
 */
export function withNumbersAlike(text: string): string {
  return text.replace(/\b\d+\b/g, '0');
}
