import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/diagnose/plain';

describe('the plain form of a message', () => {
  it.each([
    ['Model `Grok-4.6` doesn\'t support “presencePenalty”', 'model grok-4.6 does not support presencepenalty'],
    ["You can't and cannot", 'you can not and can not'],
    ['rate limit is — 2/2', 'rate limit is - 2/2'],
    ['Incorrect%20API%20key', 'incorrect api key'],
    ['100% of users', '100% of users'],
    ['a \n\t b', 'a b'],
    ['\u001b[31mError\u001b[0m', 'error'],
    ['zero\u200bwidth', 'zerowidth'],
  ])('%j reads %j', (text, expected) => {
    expect(plain(text).text).toBe(expected);
  });

  it('knows the way back to the original spelling', () => {
    const { text, original } = plain('The  argument "presencePenalty" isn’t supported');
    const start = text.indexOf('presencepenalty');
    expect(original(start, start + 'presencepenalty'.length)).toBe('presencePenalty');
  });

  it('is the same for an ordinary text as beside a character that is not seen', () => {
    const letters = fc.array(fc.constantFrom('a', 'N', 't', ' ', '  ', '7', '.', '_', '-', '/', 'cannot', 'Cannot', '('), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(letters, fc.nat(30), fc.nat(30), (text, start, length) => {
      const [one, other] = [plain(text), plain(`${text}\u200b`)];
      const end = Math.min(one.text.length, start + length);
      expect(one.text).toBe(other.text);
      if (start < end) expect(one.original(start, end)).toBe(other.original(start, end));
    }));
  });

  it('takes any text and never grows it much', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(plain(text).text.length).toBeLessThanOrEqual(text.length * 2 + 8);
    }));
  });
});
