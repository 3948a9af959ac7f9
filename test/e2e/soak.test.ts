import { expect, it } from 'vitest';
import { isSound } from '../../scripts/soak/page';
import { soak } from '../../scripts/soak/soak';

/** A little of what `npm run soak` does for half an hour: each deed at least once. */
it('nothing is lost and nothing complains while the page, DevTools and the service worker come and go', async () => {
  const found = await soak({ seconds: 0, roundSize: 28, reopenAfter: 5 });
  expect(found.lost).toEqual([]);
  expect(found.problems).toEqual([]);
  expect(Object.keys(found.deeds)).toHaveLength(4);
  expect(isSound(found)).toBe(true);
});
