import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHidden, pythonEscape, withEscapes } from '../../src/model/hidden';

describe('what cannot be seen', () => {
  it.each([
    ['a sign that turns the direction', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['a zero-width character', 'x\u200bai', 'x\\u200bai'],
    ['a joiner between letters that are not joined', 'x\u200dai', 'x\\u200dai'],
    ['a control', '\u001b[31m\0', '\\u001b[31m\\u0000'],
    ['half a character', 'a\ud800', 'a\\ud800'],
    ['a tag', 'a\u{e0041}', 'a\\udb40\\udc41'],
    ['a second selector', '\u2764\ufe0f\ufe0f', '\u2764\ufe0f\\ufe0f'],
    ['a mark at the beginning of a file', '\ufeff{}', '\\ufeff{}'],
  ])('is written as an escape: %s', (_, text, shown) => {
    expect(withEscapes(text)).toBe(shown);
    expect(hasHidden(text)).toBe(true);
  });

  it.each(['plain', 'two\nlines\tand a tab\r\n', 'Grüße', '😀', '👨‍👩‍👧 ❤️', 'می‌خواهم', 'क्‍ष', 'אבג'])('is not found in %j', (text) => {
    expect(withEscapes(text)).toBe(text);
    expect(hasHidden(text)).toBe(false);
  });

  it('says the same in JSON as before, and is gone after one time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = withEscapes(JSON.stringify(text));
      expect(JSON.parse(shown)).toBe(text);
      expect(withEscapes(shown)).toBe(shown);
    }));
  });

  it('is written for Python in one escape where JSON needs two', () => {
    expect(withEscapes('\u{e0041}\u202e', pythonEscape)).toBe('\\U000e0041\\u202e');
  });
});
