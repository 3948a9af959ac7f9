import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../scripts/package/deflate/deflate';

const back = (data: Uint8Array): Buffer => inflateRawSync(deflate(data));

describe('deflate', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(7)],
    ['one byte again and again', new Uint8Array(5_000)],
    ['all bytes', Uint8Array.from({ length: 2_560 }, (_, at) => at % 256)],
    ['a match of the longest distance', Buffer.concat([Buffer.from('abcdef'), Uint8Array.from({ length: 32_762 }, (_, at) => (at * at * 31 + (at >> 3)) % 251), Buffer.from('abcdef')])],
  ])('is read back: %s', (_what, data) => {
    expect(Buffer.compare(back(data), data)).toBe(0);
  });

  it('is read back, whatever the data', () => {
    const pieces = fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constantFrom('says: /', 'exports', '    ').map((text) => Buffer.from(text))), { maxLength: 60 });
    fc.assert(fc.property(pieces, (list) => {
      const data = Buffer.concat(list);
      return Buffer.compare(back(data), data) === 0;
    }), { numRuns: 60 });
  });

  it('leaves less than zlib at its best, and the same each time', () => {
    const data = readFileSync('src/catalogue/request/unsupported-parameter.ts');
    const packed = deflate(data);
    expect(packed.length).toBeLessThan(0.98 * deflateRawSync(data, { level: 9, memLevel: 9 }).length);
    expect(Buffer.compare(packed, deflate(data))).toBe(0);
  });
});
