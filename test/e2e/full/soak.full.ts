import { expect, it } from 'vitest';
import { isSound } from '../../../scripts/soak/page';
import { soak } from '../../../scripts/soak/soak';

it('nothing is lost in two minutes of mixed traffic, and the heap stays within its bound', async () => {
  const found = await soak({ seconds: 120, roundSize: 140, spacingMs: 8, sessions: [20] });
  expect(found.lost).toEqual([]);
  expect(found.misjudged).toEqual([]);
  expect(found.problems).toEqual([]);
  expect(isSound(found)).toBe(true);
}, 200_000);
