import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The file that holds the licences of all packages in the bundle. */
export const LICENCES_FILE = 'THIRD-PARTY-LICENSES.txt';

/** A package of which code is in the bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The MPL asks that its text can be found, not that it is handed over; it is four times as long as all others together. */
const MPL = `The source code of this package is subject to the terms of the Mozilla Public License, v. 2.0.
The licence is at https://mozilla.org/MPL/2.0/ and the source at https://www.npmjs.com/package/`;

/** Writes the licences of what is really bundled beside the bundle. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licencesText(packagesOf(ids).map(readPackage)) });
    },
  };
}

/** The folders of the packages that modules belong to, sorted. */
export function packagesOf(moduleIds: readonly string[]): string[] {
  const folders = moduleIds.flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/').replace(/^\0+/, ''))?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** The licences one after the other, the same text for the same packages. */
export function licencesText(packages: readonly Bundled[]): string {
  const parts = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`);
  return `This extension contains code of these packages.\n\n${parts.join(`\n${'-'.repeat(60)}\n\n`)}`;
}

function readPackage(folder: string): Bundled {
  const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (license === 'MPL-2.0') return { name, version, licence: license, text: `${MPL}${name}` };
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry)) : undefined;
  if (file === undefined) throw new Error(`${name} has no licence file to be handed over`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8') };
}
