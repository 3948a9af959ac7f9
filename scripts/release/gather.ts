import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzip } from '../package/unzip';
import { packagePath, projectVersion } from '../package/version';
import type { Picture, Release } from './checks';

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
    pictures: readdirSync('docs/store').filter((name) => name.endsWith('.png')).map(pictureFacts),
  };
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The head of a PNG: its size at byte 16, and at byte 25 the kind of its colours, of which 4 and 6 have transparency. */
function pictureFacts(name: string): Picture {
  const png = readFileSync(join('docs/store', name));
  return { name, width: png.readUInt32BE(16), height: png.readUInt32BE(20), isOpaque: ![4, 6].includes(png.readUInt8(25)) };
}

function packageFacts(path: string): { bytes: number | null; version: string | null } {
  if (!existsSync(path)) return { bytes: null, version: null };
  const archive = readFileSync(path);
  const manifest = unzip(archive).find((file) => file.path === 'manifest.json');
  const version: unknown = manifest ? JSON.parse(Buffer.from(manifest.content).toString('utf8')).version : null;
  return { bytes: archive.length, version: typeof version === 'string' ? version : null };
}
