import { createServer } from 'node:http';
import { PAGE_SCRIPT } from './load';

const SCRIPT = '/app.js';
const PAGE = `<!doctype html><meta charset="utf-8"><title>Load</title><script src="${SCRIPT}"></script>`;

/** Serves the page that calls the API, from a script of its own, as an application does. */
export async function servePage(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(({ url }, response) => {
    const [type, content] = url === SCRIPT ? ['text/javascript', PAGE_SCRIPT] : ['text/html', PAGE];
    response.writeHead(200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page got no port.');
  return {
    url: `http://localhost:${address.port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
