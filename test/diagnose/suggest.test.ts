import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/diagnose/suggest';

const MODELS = ['grok-4.7', 'grok-4.6', 'grok-4.3', 'grok-imagine-image', 'grok-code-fast-1'];

describe('suggest', () => {
  it.each([
    ['gork-4.7', 'grok-4.7'],
    ['GROK-4-7', 'grok-4.7'],
    ['grok_4.3', 'grok-4.3'],
    ['grok-imagine-imag', 'grok-imagine-image'],
    ['grok-code-fast', 'grok-code-fast-1'],
  ])('takes %s for %s', (word, expected) => {
    expect(suggest(word, MODELS)).toBe(expected);
  });

  it.each(['', 'x', 'gpt-4o', 'claude', 'imagine', 'grok', 'a-much-longer-word-than-any-of-them', 'g'.repeat(5000)])('takes "%.20s" for none', (word) => {
    expect(suggest(word, MODELS)).toBeNull();
  });

  it('gives the first of two that are equally close, and the nearer before the farther', () => {
    expect(suggest('abcdef', ['abcdeg', 'abcdeh'])).toBe('abcdeg');
    expect(suggest('abcdef', ['abcdgh', 'abcdeh'])).toBe('abcdeh');
  });

  it('allows short words less', () => {
    expect(suggest('to', ['top'])).toBeNull();
    expect(suggest('lo', ['low'])).toBeNull();
    expect(suggest('lwo', ['low'])).toBeNull();
    expect(suggest('lowe', ['low'])).toBe('low');
  });
});
