import { explain } from '../../src/explain/findings';
import { CASES } from './cases/index';
import { SECRETS } from './cases/access';
import { checksOf, entryOf } from './check';
const secrets = Object.values(SECRETS).flatMap((k) => [k, k.slice(-14)]);
let all = 0, good = 0; let perfect = 0;
const only = process.argv[2];
for (const one of CASES) {
  if (only && !one.name.includes(only)) continue;
  let out; 
  try { out = explain('a.har', JSON.stringify({ log: { version: '1.2', creator: { name: 't', version: '1' }, entries: [entryOf(one)] } }), [...new URL(one.url ?? 'https://api.x.ai').host.endsWith('x.ai') ? [] : [new URL(one.url!).host]]); } catch (e) { console.log('THROWS', one.name, e); continue; }
  const printed = out.findings;
  const checks = checksOf(one, printed, JSON.stringify(printed), secrets);
  all += checks.length; const bad = checks.filter((c) => !c.holds); good += checks.length - bad.length; if (!bad.length) perfect++;
  if (bad.length || only) { console.log(`\n### ${one.name}`); for (const b of bad) console.log(`  - ${b.what}: ${b.told.slice(0, 900)}`); if (only) console.log(JSON.stringify(printed, null, 1)); }
}
console.log(`\n${CASES.length} cases, ${perfect} perfect; ${good} of ${all} checks (${(100 * good / all).toFixed(1)} %)`);
