// Imports modules one by one with the SDKs replaced by recorders, and writes down what each of them calls.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [list, out] = process.argv.slice(2);
globalThis.calls = [];
const all = [];
console.log = () => undefined;
for (const file of JSON.parse(readFileSync(list, 'utf8'))) {
  globalThis.calls = [];
  await import(pathToFileURL(file).href);
  all.push(globalThis.calls);
}
writeFileSync(out, JSON.stringify(all));
