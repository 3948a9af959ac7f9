import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zip, type ZipFile } from '../../scripts/package/zip';
import { unzip } from '../../scripts/package/unzip';

const FILES: readonly ZipFile[] = [
  { path: 'manifest.json', content: Buffer.from('{"version":"1.2.3"}') },
  { path: 'assets/ä.js', content: Buffer.from('x'.repeat(10_000)) },
  { path: 'icons/a.png', content: Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256) },
  { path: 'empty.txt', content: new Uint8Array() },
];

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('zip', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'grok-zip-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes for the same files in any order', () => {
    expect(Buffer.compare(zip(FILES), zip(FILES.toReversed()))).toBe(0);
  });

  it.skipIf(!hasPython)('makes an archive that other programs read, with nothing lost', () => {
    const archive = join(folder, 'a.zip');
    writeFileSync(archive, zip(FILES));
    const read = 'import json,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nz.extractall(sys.argv[2])\nprint(json.dumps([i.filename for i in z.infolist()]))';
    const names: unknown = JSON.parse(execFileSync('python3', ['-c', read, archive, folder], { encoding: 'utf8' }));
    expect(names).toEqual(['assets/ä.js', 'empty.txt', 'icons/a.png', 'manifest.json']);
    for (const { path, content } of FILES) expect(Buffer.compare(readFileSync(join(folder, path)), content), path).toBe(0);
  });

  it('is unpacked again, to be tested and checked', () => {
    const files = unzip(Buffer.from(zip(FILES)));
    expect(files.map(({ path }) => path)).toEqual(['assets/ä.js', 'empty.txt', 'icons/a.png', 'manifest.json']);
    for (const { path, content } of FILES) expect(Buffer.compare(files.find((file) => file.path === path)?.content ?? Buffer.of(0), content), path).toBe(0);
  });
});
