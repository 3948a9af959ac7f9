/**
 * Characters that a reader cannot see, or that change how the text around them is shown: controls, signs that turn the direction of
 * a text, zero-width and other ignorable characters, halves of characters, line breaks that are none. Blanks and line breaks are not among them.
 */
const HIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\ufff9-\ufffb\u3164\p{DI}\p{Cs}]/gu;
/** Text without any is told from other text fast. */
const OTHER_THAN_PLAIN = /[^\t\n\r -~]/;

const JOINERS = /[\u200c\u200d]/;
const SELECTORS = /[\ufe0e\ufe0f]/;
const IGNORABLE = /\p{DI}/u;

/** Writes a character in another way. It is given whole: two units above U+FFFF. */
export type Escape = (character: string) => string;

/** As JSON and JavaScript write a character in a string. */
export const jsonEscape: Escape = (character) =>
  Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** As Python writes a character in a string. */
export const pythonEscape: Escape = (character) =>
  character.length === 1 ? jsonEscape(character) : `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;

/** A text with its hidden characters escaped, so that what is seen is all there is. Emoji and the scripts that join letters stay whole. */
export function withEscapes(text: string, escape: Escape = jsonEscape): string {
  if (!OTHER_THAN_PLAIN.test(text)) return text;
  return text.replace(HIDDEN, (character, at: number) => (isPartOfLetter(character, text, at) ? character : escape(character)));
}

/** Tells whether a text holds a hidden character. */
export function hasHidden(text: string): boolean {
  return withEscapes(text) !== text;
}

/** A joiner or a selector behind a letter of another script or an emoji is part of how that is drawn; one alone can hide nothing. */
function isPartOfLetter(character: string, text: string, at: number): boolean {
  if (!JOINERS.test(character) && !SELECTORS.test(character)) return false;
  const before = text.charAt(at - 1);
  if (JOINERS.test(character)) return before > '\u02ff' && (SELECTORS.test(before) || !IGNORABLE.test(before));
  return before !== '' && !IGNORABLE.test(before) && before > ' ';
}
