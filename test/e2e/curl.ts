import { execFile } from 'node:child_process';
import { needProgram } from '../../scripts/browsers/find';

/** What a curl command brought back. */
export interface CurlResult {
  readonly status: number;
  readonly body: string;
}

/**
 * Runs a copied shell command as it stands. A shell function in front of it sends what goes to api.x.ai to a local port,
 * and has curl tell the status.
 */
export function runCopiedCurl(command: string, port: number, key: string): Promise<CurlResult> {
  const curl = needProgram('curl');
  const redirected = `curl() { '${curl}' -sk --noproxy '*' --connect-to api.x.ai:443:127.0.0.1:${port} -w '\\n%{http_code}' "$@"; }`;
  return new Promise((resolve, reject) => {
    execFile('/bin/sh', ['-c', `${redirected}\n${command}`], { env: { PATH: process.env.PATH, XAI_API_KEY: key } }, (error, output, complaint) => {
      if (error) {
        reject(new Error(`The copied command failed: ${complaint}\n${command}`));
        return;
      }
      const lastLine = output.lastIndexOf('\n');
      resolve({ status: Number(output.slice(lastLine + 1)), body: output.slice(0, lastLine) });
    });
  });
}
