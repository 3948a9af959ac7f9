import { describe, expect, it } from 'vitest';
import { CASES, runCase, type CaseName } from '../../scripts/fuzz/cases';
import { languageFaults } from '../../scripts/fuzz/languages';

/** A little of each kind with every test run; `npm run fuzz` goes on for minutes. */
const SHORT: Readonly<Record<CaseName, number>> = {
  entry: 60, secrets: 60, pasted: 60, events: 50, sockets: 60, masking: 600, again: 150, files: 25, session: 120, groups: 200, filter: 150, search: 40, settings: 300, parts: 300, snippets: 60, success: 150,
};

/** Seeds that once showed a fault: a key that came out, a terminal that was written to, a masking that was not done in one go, a name of no text. */
const KEPT: Readonly<Partial<Record<CaseName, readonly number[]>>> = {
  entry: [230, 484, 1484],
  secrets: [1, 2, 4, 7, 8, 75, 83, 116, 176],
  pasted: [2, 18, 19, 20, 22],
  events: [3, 8, 9, 10, 19, 68, 93, 110, 173, 100_842],
  sockets: [2_003_624],
  again: [6_068_873],
  files: [17_003_713],
  filter: [379],
  snippets: [153, 158, 6_000_302, 6_006_573],
  masking: [1214, 1942, 3560, 4343, 4689, 16_783, 18_135, 34_179, 37_728, 40_400, 165_372, 6_005_165, 6_020_413, 6_021_242, 6_026_007],
};

function isCase(name: string): name is CaseName {
  return Object.hasOwn(CASES, name);
}

describe.each(Object.keys(CASES).filter(isCase))('whatever comes in (%s)', (name) => {
  it('does no harm', async () => {
    const seeds = [...Array.from({ length: SHORT[name] }, (_, at) => 1_000_000 + at), ...(KEPT[name] ?? [])];
    const faults: string[] = [];
    for (const seed of seeds) {
      const fault = await runCase(name, seed);
      if (fault !== null) faults.push(`${name} ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  }, 30_000);
});

it('whatever is copied, Python and bash read it', () => {
  const { faults, read } = languageFaults(Array.from({ length: 60 }, (_, at) => 1_000_000 + at));
  expect(faults).toEqual([]);
  expect(read).toBeGreaterThan(60);
}, 30_000);
