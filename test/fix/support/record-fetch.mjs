// Imports modules one by one and writes down what each of them asks fetch for.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [list, out] = process.argv.slice(2);
const calls = [];
let current = null;
globalThis.fetch = async (url, options = {}) => {
  const base = 'http://page.invalid';
  // A real Request refuses what fetch refuses, and reads the headers as fetch does.
  const request = new Request(new URL(url, base), options);
  const bytes = Buffer.from(await request.clone().arrayBuffer());
  current = { url, method: request.method, headers: [...request.headers], body: request.body === null ? null : bytes.toString() };
  return new Response('{}', { status: 200 });
};
console.log = () => undefined;
for (const file of JSON.parse(readFileSync(list, 'utf8'))) {
  current = null;
  await import(pathToFileURL(file).href);
  calls.push(current);
}
writeFileSync(out, JSON.stringify(calls));
