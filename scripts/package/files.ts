import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ZipFile } from './zip';

/** Drawings that the icons are made of: nothing in the extension shows them. */
const LEFT_OUT = /\.(?:svg|map)$|^\.vite\//;

/** The files of a built extension that belong into its package. */
export function packageFiles(folder: string): ZipFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), file }))
    .filter(({ path }) => !LEFT_OUT.test(path))
    .map(({ path, file }) => ({ path, content: slim(path, readFileSync(file)) }));
}

/** JSON without the blanks that people need, and texts without what is told to those who translate them. */
function slim(path: string, content: Uint8Array): Uint8Array {
  if (!path.endsWith('.json')) return content;
  const isTexts = path.startsWith('_locales/');
  const read: unknown = JSON.parse(Buffer.from(content).toString('utf8'), (key, value: unknown) => (isTexts && key === 'description' ? undefined : value));
  return Buffer.from(JSON.stringify(read));
}
