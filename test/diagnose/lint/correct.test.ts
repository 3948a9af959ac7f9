import { describe, expect, it } from 'vitest';
import { CORRECT } from './correct-requests';
import { lint } from './request';

describe('a correct request has no faults', () => {
  it.each(CORRECT)('%s', (_, sent) => {
    expect(lint(sent)).toEqual([]);
  });

  it('is no small claim', () => {
    expect(CORRECT.length).toBeGreaterThanOrEqual(50);
  });
});
