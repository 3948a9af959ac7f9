import { describe, expect, it } from 'vitest';
import { createMemo } from '../../src/model/memo';

describe('a memo', () => {
  it('makes once what was made for one of the last texts, null too', () => {
    const memo = createMemo<string | null>(2);
    expect(memo.of('a', () => null)).toBeNull();
    expect(memo.of('a', () => 'again')).toBeNull();
  });

  it('forgets the oldest', () => {
    const memo = createMemo<string>(2);
    for (const text of ['a', 'b', 'c']) memo.of(text, () => `first ${text}`);
    expect(['b', 'c', 'a'].map((text) => memo.of(text, () => `second ${text}`))).toEqual(['first b', 'first c', 'second a']);
  });

  it('keeps nothing for a long text', () => {
    const memo = createMemo<string>(2);
    const told = ['x'.repeat(1000), 'x'.repeat(1001)].map((text) => ['one', 'two'].map((made) => memo.of(text, () => made)));
    expect(told).toEqual([['one', 'one'], ['one', 'two']]);
  });
});
