// Runs the end-to-end tests on the packages as they are handed in, unpacked: npm run test:packages [-- FILE…]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzip } from './package/unzip';
import { packagePath } from './package/version';
import { runStep, runVitest } from './test/steps';
import { summaryOf } from './test/summary';

const UNPACKED = 'node_modules/.cache/unpacked';

const packing = await runStep('Packages', 'npm', 'run', '--silent', 'package');
if (packing.failed === 0) {
  for (const target of ['chrome', 'firefox'] as const) unpack(packagePath(target), join(UNPACKED, target));
  // Where the tests look for the built extension.
  process.env.EXTENSIONS = resolve(UNPACKED);
  const outcome = await runVitest('End-to-end tests on the packages', '--config', 'test/e2e/vitest.config.ts', ...process.argv.slice(2));
  console.log(summaryOf([packing, outcome]));
  process.exitCode = outcome.failed > 0 ? 1 : 0;
} else {
  process.exitCode = 1;
}

function unpack(archive: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of unzip(readFileSync(archive))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
