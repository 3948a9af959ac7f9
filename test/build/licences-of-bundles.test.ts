import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagesOf } from '../../scripts/vite/licences';
import { buildFor } from './build';

/** The packages that the scripts of a build are made of, as its source maps tell, by script. */
function packagesByScript(folder: string): Map<string, string[]> {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js.map'));
  return new Map(scripts.map((file) => {
    const { sources }: { sources: readonly string[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const packages = packagesOf(sources.map((source) => resolve(folder, file, '..', source)));
    return [file.replace(/\.map$/, ''), packages.map((each) => readName(each))];
  }));
}

function readName(folder: string): string {
  const { name }: { name: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return name;
}

describe.each(['chrome', 'firefox'] as const)('the licences in the package for %s', (target) => {
  let scripts = new Map<string, string[]>();
  let listed = '';
  beforeAll(async () => {
    const { folder, text } = await buildFor(target, '--sourcemap');
    scripts = packagesByScript(folder);
    listed = await text('THIRD-PARTY-LICENSES.txt');
  }, 60_000);

  it('are told of every package of which code is in a page, in the background or in the worker', () => {
    const bundled = [...new Set([...scripts.values()].flat())].sort();
    expect(bundled).toEqual(expect.arrayContaining(['preact', 'jsonc-parser', 'fastest-levenshtein']));
    const named = [...listed.matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(bundled);
  });

  it('have a text each', () => {
    for (const part of listed.split(/\n-{60}\n/)) expect(part).toMatch(/Permission is hereby granted|Mozilla Public License/);
  });
});
