import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A browser that the extension is built for. */
export type Target = 'chrome' | 'firefox';

/** A built extension. */
export interface Built {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** All files, as paths from its folder. */
  readonly files: readonly string[];
  text(file: string): Promise<string>;
}

const made = new Map<Target, Promise<Built>>();

/** The extension built for a browser, once for all tests of a file. */
export function builtFor(target: Target): Promise<Built> {
  const known = made.get(target) ?? buildFor(target);
  made.set(target, known);
  return known;
}

/** Builds the extension into a folder of the tests' own, as a release is built, but for what switches of the build change. */
export async function buildFor(target: Target, ...switches: readonly string[]): Promise<Built> {
  const folder = join(`node_modules/.cache/test-build${switches.join('')}`, target);
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn', ...switches], {
    env: { ...process.env, TARGET: target, NODE_ENV: 'production' },
  });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const text = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  return {
    folder,
    manifest: JSON.parse(await text('manifest.json')),
    files: entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
    text,
  };
}
