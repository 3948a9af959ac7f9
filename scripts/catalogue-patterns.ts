// Checks every new pattern of the catalogue for super-linear backtracking and notes the ones that passed: npm run catalogue
// --all checks the noted ones again.
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { CATALOGUE } from '../src/catalogue/index';
import { CONCEPTS } from '../src/diagnose/concepts';

const NOTES = 'test/catalogue/checked-patterns.json';
/** Messages are read this far (`src/diagnose/plain.ts`); no message of that length may cost a pattern more than these steps, a few milliseconds. */
const LONGEST_MESSAGE = 3000;
const MOST_STEPS = 2_000_000;

const known = new Set<string>(process.argv.includes('--all') ? [] : JSON.parse(readFileSync(NOTES, 'utf8')));
const patterns = [
  ...CATALOGUE.flatMap(({ id, patterns: wordings }) => wordings.map(({ says }) => ({ id, source: says.source }))),
  ...CONCEPTS.map(([concept, said]) => ({ id: concept, source: said.source })),
];
const waiting = patterns.filter(({ source }) => !known.has(source));
const passed = patterns.filter(({ source }) => known.has(source)).map(({ source }) => source);
let failures = 0;

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { id, source } = next;
    const found = await check(source, '', { timeout: 30_000, attackLimit: MOST_STEPS, maxAttackStringSize: LONGEST_MESSAGE });
    if (found.status === 'safe') passed.push(source);
    else {
      failures += 1;
      console.error(`${id}: ${found.status === 'vulnerable' ? found.complexity.summary : found.error.kind}: ${source}`);
    }
  }
}

await Promise.all([work(), work()]);
writeFileSync(NOTES, `${JSON.stringify([...new Set(passed)].sort(), null, 1)}\n`);
console.log(`${NOTES}: ${passed.length} patterns checked, ${failures} refused`);
process.exit(failures > 0 ? 1 : 0);
