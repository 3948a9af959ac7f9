import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { isTooDeep } from '../../../model/json';

/** Where a text stops being JSON, and the usual reason for what is there. Line and column count from 1. */
export interface JsonProblem {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  /** What to do about it, where the reason is plain; null where it is not. */
  readonly remedy: string | null;
}

/** A reason that is plain, and its remedy. */
type Plain = readonly [reason: string, remedy: string];

/** What jsonc-parser calls its errors, as developers say it. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'a number is written in a form that JSON does not know',
  PropertyNameExpected: 'a name in double quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'the text ends before `}`',
  CloseBracketExpected: 'the text ends before `]`',
  EndOfFileExpected: 'something follows the end of the value',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a string has no closing quote, or a line break in it',
  UnexpectedEndOfNumber: 'a number ends too early',
  InvalidUnicode: 'an escape `\\u` is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash is followed by a character that JSON does not escape',
  InvalidCharacter: 'a control character stands unescaped in a string',
};

/** The usual slips, known by what stands at the place where the text stops being JSON. */
function slipAt(text: string, offset: number): Plain | null {
  const here = text.slice(offset, offset + 24);
  const before = text.slice(0, offset).trimEnd().slice(-1);
  const word = /^\s*(-?\w+)/.exec(here)?.[1] ?? '';
  if (/^\[object /.test(text.trim())) return ['an object was sent without being turned into JSON', 'Turn the body into JSON'];
  if (offset === 0 && text.startsWith('\ufeff')) return ['a byte order mark stands before it', 'Save the body without a byte order mark'];
  if (/^\s*(?:\/[/*]|#)/.test(here)) return ['JSON has no comments', 'Take the comments out of the body'];
  if (/^\s*[‘’“”]/.test(here)) return ['typographic quotes stand in the place of double quotes', 'Write straight double quotes in the body'];
  if (/^\s*['`]/.test(here)) return ['JSON strings have double quotes, not single ones', 'Write double quotes in the body'];
  if (/^(?:None|True|False)$/.test(word)) return [`Python writes ${word}, JSON ${word === 'None' ? 'null' : word.toLowerCase()}`, `Write ${word === 'None' ? 'null' : word.toLowerCase()} for ${word}`];
  if (/^(?:NaN|-?Infinity|undefined)$/.test(word)) return [`JSON has no ${word}`, `Replace ${word} by a value or leave it out`];
  if (/^\s*[}\]]/.test(here) && before === ',') return ['a comma stands before the closing bracket', 'Take out the trailing comma'];
  if (/^\s*[\w$]+\s*:/.test(here) && /[{,]/.test(before)) return ['names stand in double quotes', 'Put the names of the body in double quotes'];
  if (/^\s*\{/.test(here) && before === '}') return ['a second object follows the first', 'Send one object as the body'];
  return null;
}

const REMEDIES: Readonly<Record<string, string>> = {
  CommaExpected: 'Put the missing comma into the body',
  ColonExpected: 'Put the missing colon into the body',
  UnexpectedEndOfString: 'Escape line breaks and close the strings',
  InvalidCharacter: 'Escape line breaks and tabs in strings',
  InvalidEscapeCharacter: 'Double the backslashes in strings',
  InvalidUnicode: 'Write four hexadecimal digits after `\\u`',
};

function plainAt(text: string, offset: number, code: string): readonly [reason: string, remedy: string | null] {
  const slip = slipAt(text, offset);
  if (slip) return slip;
  if (offset >= text.trimEnd().length) return ['the text ends too early', 'Send the whole body'];
  const character = /[\]}]/.exec(text.charAt(offset))?.[0];
  if (character !== undefined && code !== 'ValueExpected') return [`\`${character}\` closes nothing here`, 'Match the brackets of the body'];
  return [REASONS[code] ?? 'it is not JSON', REMEDIES[code] ?? null];
}

/** Finds the first place where a text stops being JSON. Null where it is JSON, or nested too deep to tell. */
export function jsonProblem(text: string): JsonProblem | null {
  const first = firstError(text);
  if (!first) return null;
  const before = text.slice(0, first.offset);
  const line = before.split('\n').length;
  const [reason, remedy] = plainAt(text, first.offset, printParseErrorCode(first.error));
  return {
    offset: first.offset,
    line,
    column: first.offset - before.lastIndexOf('\n'),
    reason,
    remedy,
  };
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { allowTrailingComma: false, disallowComments: true });
  } catch (error) {
    if (!isTooDeep(error)) throw error;
  }
  return errors[0];
}
