import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answered } from './answered';

const AT_ONCE = 6;

/** Runs copied commands in the real sh with the real curl. The commands stay as they are: curl's own settings send api.x.ai to the port. */
export async function runCurls(commands: readonly string[], port: number, key: string): Promise<Answered[]> {
  const home = mkdtempSync(join(tmpdir(), 'loop-curl-'));
  const settings = [`connect-to = "api.x.ai:443:127.0.0.1:${port}"`, 'insecure', 'silent', 'show-error', 'write-out = "\\n%{http_code}"', 'max-time = 20'];
  writeFileSync(join(home, '.curlrc'), `${settings.join('\n')}\n`);
  const answers: Answered[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < commands.length; at = next++) answers[at] = await runCurl(commands[at] ?? '', home, key);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  rmSync(home, { recursive: true, force: true });
  return answers;
}

function runCurl(command: string, home: string, key: string): Promise<Answered> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', command], { env: { PATH: process.env['PATH'] ?? '', CURL_HOME: home, XAI_API_KEY: key }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let problem = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      problem += chunk;
    });
    child.on('error', (error) => resolve({ status: 0, text: error.message }));
    child.on('close', () => {
      const cut = out.lastIndexOf('\n');
      resolve(problem === '' ? { status: Number(out.slice(cut + 1)), text: out.slice(0, cut) } : { status: 0, text: problem });
    });
  });
}
