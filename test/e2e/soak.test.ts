import { expect, it } from 'vitest';
import { isSound } from '../../scripts/soak/page';
import { soak } from '../../scripts/soak/soak';

it('nothing is lost, misjudged or complained of in some rounds of mixed traffic, while panel, page, service worker and DevTools come and go', async () => {
  const found = await soak({ seconds: 0, roundSize: 42, spacingMs: 5, sessions: [5] });
  expect(found.lost).toEqual([]);
  expect(found.misjudged).toEqual([]);
  expect(found.problems).toEqual([]);
  expect(isSound(found)).toBe(true);
  expect(found.samples.at(-1)?.shown).toBe(6 * 42);
  expect(Object.keys(found.deeds).sort()).toEqual(['DevTools closed and opened', 'page navigated', 'panel hidden and shown', 'service worker stopped']);
});
