import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Where a text stops being JSON, and the usual reason for what is there. Line and column count from 1. */
export interface JsonProblem {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

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

function reasonAt(text: string, offset: number, code: string): string {
  const here = text.slice(offset, offset + 12);
  const before = text.slice(0, offset).trimEnd().slice(-1);
  if (/^\[object /.test(text.trim())) return 'an object was sent without being turned into JSON';
  if (/^\s*\/[/*]/.test(here)) return 'JSON has no comments';
  if (/^\s*[‘’“”]/.test(here)) return 'typographic quotes stand in the place of double quotes';
  if (/^\s*'/.test(here)) return 'JSON strings have double quotes, not single ones';
  if (/^\s*(?:None|True|False)\b/.test(here)) return 'Python writes None, True and False; JSON null, true and false';
  if (/^\s*(?:NaN|-?Infinity|undefined)\b/.test(here)) return 'JSON has neither NaN nor Infinity nor undefined';
  if (/^\s*[}\]]/.test(here) && before === ',') return 'a comma stands before the closing bracket';
  if (offset >= text.trimEnd().length) return 'the text ends too early';
  return REASONS[code] ?? 'it is not JSON';
}

/** Finds the first place where a text stops being JSON. Null where it is JSON. */
export function jsonProblem(text: string): JsonProblem | null {
  const errors: ParseError[] = [];
  parse(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  if (!first) return null;
  const before = text.slice(0, first.offset);
  const line = before.split('\n').length;
  return {
    offset: first.offset,
    line,
    column: first.offset - before.lastIndexOf('\n'),
    reason: reasonAt(text, first.offset, printParseErrorCode(first.error)),
  };
}
