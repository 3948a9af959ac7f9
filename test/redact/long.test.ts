import { describe, expect, it } from 'vitest';
import { maskInPieces } from '../../src/redact/long';
import { maskSecrets } from '../../src/redact/secrets';

const KEY = `xai-${'Ab1'.repeat(26)}Zz`;
/** Where one piece ends and the next begins. */
const EDGE = 262_144;
const filled = (length: number): string => 'The sky is blue. '.repeat(Math.ceil(length / 17)).slice(0, length);
const masked = (text: string, known: readonly string[] = []): string => [...maskInPieces(text, known)].join('');

describe('masking a long text in pieces', () => {
  it('gives what masking it at once gives, wherever a secret lies', () => {
    for (const before of [10, EDGE - 90, EDGE - 84, EDGE - 40, EDGE - 4, EDGE, EDGE + 1, 2 * EDGE - 7]) {
      const text = `${filled(before)} ${KEY} ${filled(EDGE)}`;
      expect(masked(text), String(before)).toBe(maskSecrets(text));
    }
  });

  it('finds the key of the request across an edge', () => {
    const text = `${filled(EDGE - 10)}s3cret-of-the-page${filled(100)}`;
    expect(masked(text, ['s3cret-of-the-page'])).not.toContain('page');
  });

  it('masks a secret to its end that is longer than several pieces', () => {
    const text = `${filled(EDGE - 5_000)} "api_key":"${'k1'.repeat(EDGE)}" and on`;
    expect(masked(text)).toBe(maskSecrets(text));
    expect(masked(text)).not.toContain('k1k1');
  });

  it('finds a key within base64 that began pieces ago, and stands millions of characters of it', () => {
    const inner = `${filled(700_001)} ${KEY} ${filled(50_000)}`;
    const text = `{"file":"${btoa(inner)}"}`;
    const readable = [...masked(text).matchAll(/[A-Za-z\d+/]{24,}/g)].map(([run]) => atob(run.slice(0, run.length - (run.length % 4)))).join('');
    expect(readable.length).toBeGreaterThan(400_000);
    expect(readable).not.toContain('Ab1Ab1');
    const media = `{"image":"${'x'.repeat(9_000_000)}"}`;
    expect(masked(media)).toBe(media);
  });

  it('keeps the length', () => {
    const text = `${filled(EDGE - 3)} \\u0078ai-${KEY.slice(4)}${filled(EDGE)}`;
    expect(masked(text)).toHaveLength(text.length);
    expect(masked(text).includes('Ab1Ab1')).toBe(false);
  });
});
