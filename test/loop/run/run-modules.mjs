// Runs the modules 0.mjs, 1.mjs … of a folder in turn and prints what each gave to console.log, as JSON.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, count] = process.argv.slice(2);
const results = [];
let printed = [];
console.log = (...values) => printed.push(...values);
for (let index = 0; index < Number(count); index += 1) {
  printed = [];
  try {
    await import(pathToFileURL(join(folder, `${index}.mjs`)).href);
    results.push(printed);
  } catch (error) {
    results.push(String(error?.cause ?? error));
  }
}
process.stdout.write(JSON.stringify(results));
