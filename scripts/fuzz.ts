// Throws broken, hostile and key-laden input at the engine: npm run fuzz [-- --seconds 120] [--seed 1] [--only secrets]
import { parseArgs } from 'node:util';
import { CASES, runCase, type CaseName } from './fuzz/cases';
import { monsterFaults } from './fuzz/monster-cases';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
});

function isCase(name: string): name is CaseName {
  return Object.hasOwn(CASES, name);
}

const names = Object.keys(CASES).filter(isCase).filter((name) => values.only === undefined || values.only === name);
if (names.length === 0) throw new Error(`There is no kind ${values.only}. Kinds: ${Object.keys(CASES).join(', ')}.`);

/** Failures of one kind are told so many times. */
const MOST_TOLD = 5;
const first = Number(values.seed);
const share = (Number(values.seconds) * 1000) / names.length;
let failed = 0;

for (const name of names) {
  const start = performance.now();
  let cases = 0;
  let wrong = 0;
  for (; performance.now() - start < share; cases += 1) {
    const fault = runCase(name, first + cases);
    if (fault === null) continue;
    wrong += 1;
    if (wrong <= MOST_TOLD) console.log(`  ${name} ${first + cases}: ${fault}`);
  }
  failed += wrong;
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(9)} ${String(cases).padStart(9)} cases  ${Math.round(cases / seconds)}/s  seeds ${first} to ${first + cases - 1}  ${wrong} failed`);
}
if (values.only === undefined) {
  const faults = monsterFaults();
  faults.forEach((fault) => console.log(`  ${fault}`));
  failed += faults.length;
}
process.exitCode = failed > 0 ? 1 : 0;
