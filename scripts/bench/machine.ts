import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { needBrowser } from '../browsers/find';

/** Where and with what something was measured, in one sentence. */
export function machineOf(): string {
  const [cpu] = cpus();
  const browser = spawnSync(needBrowser('chromium'), ['--version'], { encoding: 'utf8' }).stdout.trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${new Date().toISOString().slice(0, 10)} with ${browser}, headless, and Node ${process.version}, on ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}) and ${memory} GB of memory, ${process.platform}.`;
}
