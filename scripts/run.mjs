// Runs a TypeScript file: node scripts/run.mjs FILE.ts [ARG…]
// Bundles it once with rolldown and keeps the bundle until a source is newer, so the command line starts in milliseconds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node scripts/run.mjs FILE.ts [ARG…]');
  process.exit(2);
}
const entry = resolve(root, file);
const folder = join(root, 'node_modules/.cache/run');
const name = createHash('sha256').update(entry).digest('hex').slice(0, 16);
const bundle = join(folder, `${name}.mjs`);
const list = join(folder, `${name}.json`);

function isFresh() {
  if (!existsSync(bundle) || !existsSync(list)) return false;
  const builtAt = statSync(bundle).mtimeMs;
  return JSON.parse(readFileSync(list, 'utf8')).every((source) => existsSync(source) && statSync(source).mtimeMs < builtAt);
}

async function build() {
  const { rolldown } = await import('rolldown');
  const graph = await rolldown({
    input: entry,
    platform: 'node',
    // Packages stay outside the bundle, except the small ones the engine itself is made of.
    external: (id) => !/^[./\0]/.test(id) && !/^(jsonc-parser|fastest-levenshtein)(\/|$)/.test(id),
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const { output } = await graph.generate({ format: 'esm', codeSplitting: false, sourcemap: 'inline' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(bundle, output[0].code);
  writeFileSync(list, JSON.stringify([...output[0].moduleIds.filter((id) => !id.startsWith('\0')), fileURLToPath(import.meta.url)]));
}

if (!isFresh()) await build();
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(bundle).href);
