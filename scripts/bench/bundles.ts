import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageFiles } from '../package/files';
import { zip } from '../package/zip';
import { bytes, type Table } from './table';

const FOLDER = 'dist/chrome';
/** What the popup loads when its frame is drawn. */
const LATER: Readonly<Record<string, readonly string[]>> = { popup: ['assets/fill.js'] };
const PAGES = { 'panel, before its first paint': 'src/panel/panel.html', 'devtools page': 'src/devtools/devtools.html', 'popup': 'src/popup/popup.html', 'options': 'src/options/options.html' } as const;

/** The weight of what each page loads before it does anything, and of the whole package. */
export function benchBundles(): Table {
  const rows = Object.entries(PAGES).map(([name, page]) => {
    const scripts = [...filesOf(page, /(?:src|href)="\/([^"]+\.js)"/g), ...(LATER[name] ?? [])].flatMap((file) => [file, ...importsOf(file)]);
    const styles = filesOf(page, /href="\/([^"]+\.css)"/g);
    return [name, weightOf(scripts), weightOf(styles)];
  });
  const packed = zip(packageFiles(FOLDER)).length;
  return {
    title: 'Sizes',
    note: 'Compressed with gzip, as loaded before a page does anything; the package as it is handed in to the store.',
    columns: ['what', 'scripts', 'styles'],
    rows: [...rows, ['whole package (zip)', bytes(packed), '']],
  };
}

function weightOf(files: readonly string[]): string {
  return bytes([...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDER, file))).length, 0));
}

function filesOf(page: string, pattern: RegExp): string[] {
  return [...readFileSync(join(FOLDER, page), 'utf8').matchAll(pattern)].map(([, file = '']) => file);
}

function importsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(join(FOLDER, file), 'utf8');
  const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name = '']) => join(dirname(file), name));
  return imported.flatMap((one) => [one, ...importsOf(one, seen)]);
}
