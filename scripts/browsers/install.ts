import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tells whether packages can be installed here without asking anybody: as root on Debian and its kin. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

/** Installs packages with apt-get; throws where that fails. */
export function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' ')} with apt-get …`);
  apt('update', '-qq');
  apt('install', '-qq', '--yes', ...packages);
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`apt-get ${args[0]} failed${status === null ? '' : ` with exit code ${status}`}.`);
}
