import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskEncoded } from '../../src/redact/coded';
import { membersOf, runsIn } from '../../src/redact/runs';
import { mayHoldKey } from '../../src/redact/secrets';

const PIECES = ['xai-', 'sk-', 'sk-ant-', 'gsk_', 'AIza', 'eyJ', '.', 'a1B2', 'Zz09-_', 'bearer', 'Bearer ', '\n', ' ', '\u00a0', '\\n', '\\', '/', '+', '==', '"', 'é', '🚀', 'K', 'xoxb-', 'hf_', 'github_pat_', 'x'.repeat(11), 'x'.repeat(12), 'b64'.repeat(8), 'AKIA', 'r8_', 'task-'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** The whole search, as it was before it was made quick. */
const SECRET =
  /(?:(?<![A-Za-z0-9])|(?<=\\[bfnrt]))(?:(xai-(?:client-secret\.)?|sk-(?:or-|ant-|proj-)?|gsk_|AIza|hf_|github_pat_|gh[pousr]_|pplx-|r8_|AKIA|xox[abp]-)([A-Za-z0-9_-]{12,})|(eyJ)([\w-]{8,}\.[\w-]{4,}(?:\.[\w-]+)?))|(\bbearer\s+)([A-Za-z0-9._~+/=-]{12,})/i;
const RUN = /(\\[bfnrt])?([A-Za-z\d+/_-]{24,}={0,2})/g;

describe('quick searches', () => {
  it('find every run that a regular expression finds', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 30 }), (given, shortest) => {
      const found = [...runsIn(given, membersOf(/[A-Za-z\d+/_-]/), shortest)].map(({ start, end }) => given.slice(start, end));
      expect(found).toEqual(given.match(new RegExp(`[A-Za-z\\d+/_-]{${shortest},}`, 'g')) ?? []);
    }), { numRuns: 2_000 });
  });

  it('never pass over a text in which there is a key', () => {
    fc.assert(fc.property(text, (given) => {
      if (SECRET.test(given)) expect(mayHoldKey(given)).toBe(true);
    }), { numRuns: 20_000 });
  });

  it('hand the same runs of base64 on as a regular expression', () => {
    fc.assert(fc.property(text, (given) => {
      const seen: string[] = [];
      maskEncoded(given, (inner) => {
        seen.push(inner);
        return inner;
      });
      const expected: string[] = [];
      for (const { 2: run } of given.matchAll(RUN)) maskEncoded(` ${run ?? ''} `, (inner) => {
        expected.push(inner);
        return inner;
      });
      expect(seen).toEqual(expected);
    }), { numRuns: 5_000 });
  });
});
