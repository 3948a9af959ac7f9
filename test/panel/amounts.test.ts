import { describe, expect, it } from 'vitest';
import { ago, dollars, short } from '../../src/panel/words/amounts';

describe('amounts', () => {
  it.each([[null, ''], [0, '$0.0000'], [0.00001905, '<$0.0001'], [0.0125, '$0.0125'], [1.5, '$1.50']])('of %s dollars read "%s"', (amount, text) => {
    expect(dollars(amount)).toBe(text);
  });

  it.each([[412, '412'], [8_999, '8,999'], [1_620_000, '1.62M'], [311_940, '311.94K']])('of %s are short: %s', (value, text) => {
    expect(short(value)).toBe(text);
  });

  it.each([[-400, '0 s'], [2_300, '2 s'], [180_000, '3 min'], [7_200_000, '2 h']])('of %s ms ago read "%s"', (ms, text) => {
    expect(ago(ms)).toBe(text.replace(' ', '\u00a0'));
  });
});
