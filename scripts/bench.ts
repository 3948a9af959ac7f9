// Measures the engine and the extension in Chromium: npm run bench [-- --only engine,traffic] [--requests 1000,3000] [--large] [--beside FOLDER] [--no-write]
// --beside adds the panel of another extension, unpacked in a folder, to the table of traffic; all bodies of that run have a GraphQL query besides.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBundles } from './bench/bundles';
import { readOtherExtension } from './bench/browser/other-extension';
import { firstPaintTable, harTable, latencyTable, pageTable, popupTable, scrollTable, trafficTable } from './bench/browser/tables';
import { benchEngine } from './bench/engine';
import { machineOf } from './bench/machine';
import { engineTable } from './bench/measure';
import { markdownOf, type Table } from './bench/table';
import { buildExtension } from './start/stage';

const COUNTS = [1_000, 3_000, 10_000];
const LARGE = 30_000;
const HAR_BYTES = 50e6;

const { values } = parseArgs({
  options: { only: { type: 'string' }, requests: { type: 'string' }, large: { type: 'boolean', default: false }, beside: { type: 'string' }, 'no-write': { type: 'boolean', default: false } },
});
const counts = values.requests?.split(',').map(Number) ?? [...COUNTS, ...(values.large ? [LARGE] : [])];
if (!counts.every((count) => Number.isInteger(count) && count > 0 && count % 2 === 0)) throw new Error('Name even numbers of requests: --requests 1000,3000.');
const beside = values.beside === undefined ? null : readOtherExtension(values.beside);

const SECTIONS: Readonly<Record<string, () => Table | Promise<Table>>> = {
  traffic: () => trafficTable(counts, beside),
  latency: latencyTable,
  scroll: () => scrollTable(Math.max(...counts.filter((count) => count <= 10_000))),
  page: () => pageTable(counts),
  paint: firstPaintTable,
  popup: popupTable,
  har: () => harTable(HAR_BYTES),
  sizes: benchBundles,
  engine: () => engineTable(benchEngine()),
};

const names = values.only?.split(',') ?? Object.keys(SECTIONS);
const unknown = names.find((name) => !Object.hasOwn(SECTIONS, name));
if (unknown !== undefined) throw new Error(`There is no section ${unknown}. Sections: ${Object.keys(SECTIONS).join(', ')}.`);

buildExtension();
const tables: string[] = [];
for (const name of names) {
  const table = await SECTIONS[name]?.();
  if (!table) continue;
  tables.push(markdownOf(table));
  console.log(`${tables.at(-1) ?? ''}\n`);
}
if (!values['no-write'] && values.only === undefined) {
  const command = `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`;
  writeFileSync('docs/benchmarks.md', `# Benchmarks\n\n\`${command}\` wrote this page. ${machineOf()}\n\n${tables.join('\n\n')}\n`);
}
