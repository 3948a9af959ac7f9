import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { packagePath, projectVersion } from '../package/version';
import type { Release } from './checks';

/** Looks at the working tree and at what `npm run package` left. */
export function gatherRelease(): Release {
  return {
    version: projectVersion(),
    changelog: textOf('CHANGELOG.md') ?? '',
    changed: execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).split('\n').filter((line) => line !== '').map((line) => line.slice(3)),
    packages: (['chrome', 'firefox'] as const).map(packagePath).map((path) => ({ path, ...packageFacts(path) })),
    texts: {
      'name.txt': textOf('docs/store/name.txt'),
      'short.txt': textOf('docs/store/short.txt'),
      'long.md': textOf('docs/store/long.md'),
      'permissions.md': textOf('docs/store/permissions.md'),
      'privacy.md': textOf('PRIVACY.md'),
    },
    pictures: existsSync('docs/pictures') ? readdirSync('docs/pictures').filter((name) => name.endsWith('.png')) : [],
  };
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function packageFacts(path: string): { bytes: number | null; version: string | null } {
  if (!existsSync(path)) return { bytes: null, version: null };
  const archive = readFileSync(path);
  const manifest = fileIn(archive, 'manifest.json');
  const version: unknown = manifest === null ? null : JSON.parse(manifest).version;
  return { bytes: archive.length, version: typeof version === 'string' ? version : null };
}

/** The text of one file in an archive that `zip` made; null where it is not in there. */
export function fileIn(archive: Buffer, path: string): string | null {
  let at = 0;
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const [method, size, nameLength] = [archive.readUInt16LE(at + 8), archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength;
    if (archive.toString('utf8', at + 30, start) === path) {
      const data = archive.subarray(start, start + size);
      return (method === 0 ? data : inflateRawSync(data)).toString('utf8');
    }
    at = start + size;
  }
  return null;
}
