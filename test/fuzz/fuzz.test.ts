import { describe, expect, it } from 'vitest';
import { CASES, runCase, type CaseName } from '../../scripts/fuzz/cases';

/** A little of each kind with every test run; `npm run fuzz` goes on for minutes. */
const SHORT: Readonly<Record<CaseName, number>> = {
  entry: 80, secrets: 80, pasted: 80, events: 60, masking: 800, filter: 400, settings: 400, messages: 1500, success: 200,
};

/** Seeds that once showed a fault: a key that came out, a terminal that was written to, a masking that was not done in one go. */
const KEPT: Readonly<Partial<Record<CaseName, readonly number[]>>> = {
  entry: [230, 484, 1484],
  secrets: [1, 2, 4, 7, 8, 75, 83, 116, 176],
  pasted: [2, 18, 19, 20, 22],
  events: [3, 8, 9, 10, 19, 68, 93, 110, 173, 100_842],
  masking: [1214, 1942, 3560, 4343, 4689, 16_783, 18_135, 34_179, 37_728, 40_400, 165_372],
};

function isCase(name: string): name is CaseName {
  return Object.hasOwn(CASES, name);
}

describe.each(Object.keys(CASES).filter(isCase))('whatever comes in (%s)', (name) => {
  it('does no harm', () => {
    const seeds = [...Array.from({ length: SHORT[name] }, (_, at) => 1_000_000 + at), ...(KEPT[name] ?? [])];
    const faults = seeds.flatMap((seed) => {
      const fault = runCase(name, seed);
      return fault === null ? [] : [`${name} ${seed}: ${fault}`];
    });
    expect(faults).toEqual([]);
  }, 30_000);
});
