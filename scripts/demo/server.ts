import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const FOLDER = 'scripts/demo';

/** A running page server. */
export interface DemoServer {
  readonly url: string;
  close(): void;
}

/** Serves the demo page on a free port of this machine. The working directory is the project's root. */
export async function serveDemo(): Promise<DemoServer> {
  const files = new Map([
    ['/', { type: 'text/html; charset=utf-8', content: readFileSync(join(FOLDER, 'index.html')) }],
    ['/style.css', { type: 'text/css', content: readFileSync(join(FOLDER, 'style.css')) }],
    ['/page.js', { type: 'text/javascript', content: Buffer.from(await bundlePage()) }],
  ]);
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '/').replace(/\?.*/, ''));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The demo page got no port');
  return {
    url: `http://localhost:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bundlePage(): Promise<string> {
  const graph = await rolldown({ input: join(FOLDER, 'page.ts'), platform: 'browser', logLevel: 'silent' });
  const { output } = await graph.generate({ format: 'esm' });
  await graph.close();
  return output[0].code;
}
