import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Answered } from './answered';

/** Runs copied modules in the real node, one after the other in one process. Its connections to api.x.ai end at the port; nothing else is changed. */
export async function runFetches(modules: readonly string[], port: number, key: string, certificate: string): Promise<Answered[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loop-fetch-'));
  modules.forEach((text, index) => writeFileSync(join(folder, `${index}.mjs`), text));
  const here = resolve(process.cwd(), 'test/loop/run');
  const child = spawn(process.execPath, ['--import', join(here, 'to-mock.mjs'), join(here, 'run-modules.mjs'), folder, String(modules.length)], {
    env: { PATH: process.env['PATH'] ?? '', XAI_API_KEY: key, MOCK_PORT: String(port), MOCK_CERTIFICATE: certificate },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  await new Promise((done) => child.on('close', done));
  rmSync(folder, { recursive: true, force: true });
  const printed: unknown = JSON.parse(out);
  return Array.isArray(printed) ? printed.map(read) : [];
}

/** What one module printed: the status and the text, or why it stopped. */
function read(printed: unknown): Answered {
  const [status, text] = Array.isArray(printed) ? printed : [];
  return typeof status === 'number' && typeof text === 'string' ? { status, text } : { status: 0, text: String(printed) };
}
