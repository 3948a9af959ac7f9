// Throws broken, hostile and key-laden input at the engine: npm run fuzz [-- --seconds 120] [--seed 1] [--only secrets]
import { parseArgs } from 'node:util';
import { CASES, runCase, type CaseName } from './fuzz/cases';
import { languageFaults } from './fuzz/languages';
import { monsterFaults } from './fuzz/monster-cases';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
});

/** Snippets that Python and bash themselves read, so many cases at a time. */
const LANGUAGES = 'languages';
const AT_A_TIME = 100;
/** Failures of one kind are told so many times. */
const MOST_TOLD = 5;

function isCase(name: string): name is CaseName {
  return Object.hasOwn(CASES, name);
}

const kinds: readonly (CaseName | typeof LANGUAGES)[] = [...Object.keys(CASES).filter(isCase), LANGUAGES];
const names = kinds.filter((name) => values.only === undefined || values.only === name);
if (names.length === 0) throw new Error(`There is no kind ${values.only}. Kinds: ${kinds.join(', ')}.`);

const first = Number(values.seed);
const share = (Number(values.seconds) * 1000) / names.length;
let failed = 0;
let all = 0;

for (const name of names) {
  const start = performance.now();
  let cases = 0;
  let wrong = 0;
  const tell = (fault: string): void => {
    wrong += 1;
    if (wrong <= MOST_TOLD) console.log(`  ${fault}`);
  };
  while (performance.now() - start < share) {
    const seed = first + cases;
    if (name === LANGUAGES) {
      languageFaults(Array.from({ length: AT_A_TIME }, (_, at) => seed + at)).faults.forEach(tell);
      cases += AT_A_TIME;
    } else {
      const fault = await runCase(name, seed);
      if (fault !== null) tell(`${name} ${seed}: ${fault}`);
      cases += 1;
    }
  }
  failed += wrong;
  all += cases;
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(9)} ${String(cases).padStart(9)} cases  ${Math.round(cases / seconds)}/s  seeds ${first} to ${first + cases - 1}  ${wrong} failed`);
}
console.log(`${'all'.padEnd(9)} ${String(all).padStart(9)} cases  ${failed} failed`);
if (values.only === undefined) {
  const faults = monsterFaults();
  faults.forEach((fault) => console.log(`  ${fault}`));
  failed += faults.length;
}
process.exitCode = failed > 0 ? 1 : 0;
