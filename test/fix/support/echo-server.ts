import type { Server } from 'node:http';
import { createServer } from 'node:http';

/** What arrived at the server. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  /** Name and value in turn, as they came. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** A server that keeps what arrives, and answers with an empty object. */
export async function echoServer(): Promise<{ readonly base: string; readonly arrived: Arrived[]; readonly server: Server }> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      arrived.push({ method: request.method ?? '', url: request.url ?? '', headers: request.rawHeaders, body: Buffer.concat(chunks) });
      response.end('{}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { base: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, arrived, server };
}

/** The values of a header that arrived, by lower-case name. */
export function valuesOf({ headers }: Arrived, name: string): string[] {
  return headers.flatMap((header, index) => (index % 2 === 0 && header.toLowerCase() === name ? [headers[index + 1] ?? ''] : []));
}

/** Runs a command without blocking this process (the server lives in it), and gives what it wrote. */
export async function run(command: string, args: readonly string[], input: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: process.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C.UTF-8', NO_PROXY: '*', ...env } });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${String(code)}: ${errors.slice(0, 500)}`))));
    child.stdin.end(input);
  });
}
