import { describe, expect, it } from 'vitest';
import { LIMITS, missingFor, type Release } from '../../scripts/release/checks';

const READY: Release = {
  version: '1.2.0',
  changelog: '# Changelog\n\n## 1.2.0 (2026-12-01)\n\n- Something new.\n\n## 1.1.0 (2026-11-01)\n\n- Older.\n',
  changed: [],
  packages: [{ path: 'a-chrome.zip', bytes: LIMITS.zip, version: '1.2.0' }],
  texts: { 'name.txt': 'Name', 'short.txt': 'Short.', 'long.md': 'Long.', 'permissions.md': 'Why.', 'privacy.md': 'Nothing.' },
  pictures: ['a.png', 'b.png', 'c.png'].map((name) => ({ name, width: 1280, height: 800, isOpaque: true })),
};
const [PICTURE] = READY.pictures;
if (!PICTURE) throw new Error('no picture');

describe('missingFor', () => {
  it('finds nothing missing where all is there', () => {
    expect(missingFor(READY)).toEqual([]);
  });

  it.each<[string, Partial<Release>, RegExp]>([
    ['the section of the version', { changelog: '## 1.1.0 (2026-11-01)\n\n- Older.\n' }, /no section "## 1\.2\.0"/],
    ['its date', { changelog: '## 1.2.0 (unreleased)\n\n- New.\n' }, /unreleased/],
    ['its content', { changelog: '## 1.2.0 (2026-12-01)\n\n## 1.1.0\n\n- Older.\n' }, /says nothing/],
    ['a clean tree', { changed: ['src/a.ts'] }, /src\/a\.ts/],
    ['a package', { packages: [{ path: 'a.zip', bytes: null, version: null }] }, /no a\.zip/],
    ['a small package', { packages: [{ path: 'a.zip', bytes: LIMITS.zip + 1, version: '1.2.0' }] }, /more than/],
    ['the version in the manifest', { packages: [{ path: 'a.zip', bytes: 1, version: '1.1.0' }] }, /says version 1\.1\.0/],
    ['a text', { texts: { ...READY.texts, 'long.md': null } }, /long\.md is missing/],
    ['a short text', { texts: { ...READY.texts, 'short.txt': 'x'.repeat(133) } }, /133 characters/],
    ['pictures', { pictures: [PICTURE] }, /holds 1 pictures, not 3 to 5/],
    ['a small choice of pictures', { pictures: Array.from({ length: 6 }, () => PICTURE) }, /holds 6 pictures, not 3 to 5/],
    ['the size of a picture', { pictures: [...READY.pictures, { ...PICTURE, name: 'd.png', height: 801 }] }, /d\.png is 1280×801, not 1280×800/],
    ['a picture without transparency', { pictures: [...READY.pictures, { ...PICTURE, name: 'd.png', isOpaque: false }] }, /d\.png has transparent pixels/],
  ])('tells that %s is missing', (_what, change, sentence) => {
    const missing = missingFor({ ...READY, ...change });
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatch(sentence);
  });
});
