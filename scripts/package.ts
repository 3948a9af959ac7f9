// Makes what is handed in to the stores, the same bytes each time: npm run package
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { packageFiles } from './package/files';
import { packagePath, projectVersion } from './package/version';
import { zip } from './package/zip';

process.env.NODE_ENV = 'production';
mkdirSync('artifacts', { recursive: true });
for (const target of ['chrome', 'firefox'] as const) {
  process.env.TARGET = target;
  const outDir = `node_modules/.cache/package/${target}`;
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  writeFileSync(packagePath(target), zip(packageFiles(outDir)));
  tell(packagePath(target));
}
// Firefox's reviewers build the extension from its sources and compare: unpacked they are no repository, and nothing is to be archived again.
if (existsSync('.git')) {
  const sources = `artifacts/grok-devtools-${projectVersion()}-source.zip`;
  execFileSync('git', ['archive', '--format=zip', '--prefix=grok-devtools/', '-o', sources, 'HEAD']);
  tell(sources);
}

function tell(path: string): void {
  const content = readFileSync(path);
  console.log(`${path}  ${content.length} bytes  sha256 ${createHash('sha256').update(content).digest('hex')}`);
}
