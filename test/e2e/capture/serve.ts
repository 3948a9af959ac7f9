import { createServer, type IncomingMessage } from 'node:http';
import { rolldown } from 'rolldown';

/** A running page server. */
export interface PageServer {
  readonly url: string;
  close(): void;
}

/** What a proxy of one's own, built on LiteLLM, makes of an error of xAI. */
const WRAPPED = JSON.stringify({ error: {
  message: 'litellm.BadRequestError: XaiException - {"code":"invalid-argument","error":"Argument not supported on this model: presencePenalty"}. Received Model Group=grok',
  type: null, param: null, code: '400',
} });

/** A page in a frame: makes the request of its query, through its service worker where it has one, and tells the page above what it saw. */
const FRAME = `<!doctype html><meta charset="utf-8"><title>Frame</title><script type="module">
  const url = decodeURIComponent(location.search.slice(1));
  if (location.pathname.startsWith('/through/')) {
    await navigator.serviceWorker.register('/through/worker.js', { scope: '/through/' });
    if (!navigator.serviceWorker.controller) await new Promise((resolve) => { navigator.serviceWorker.oncontrollerchange = resolve; });
  }
  const { status } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).catch((error) => ({ status: String(error) }));
  navigator.serviceWorker.controller?.postMessage(url.replace('case=service-worker', 'case=service-worker-own'));
  parent.postMessage(status, '*');
</script>`;

/** Answers the page's requests by making them itself, and makes one of its own for each message. */
const SERVICE_WORKER = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
  addEventListener('message', (event) => event.waitUntil(fetch(event.data, { method: 'POST', body: '{}' })));
`;

/** Serves the page of the matrix and a proxy of its own under /ai/ on a free port of this machine. */
export async function servePage(): Promise<PageServer> {
  const script = await bundle();
  const html = '<!doctype html><meta charset="utf-8"><title>Capture</title><script type="module" src="/page.js"></script>';
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const answer = (type: string, body: string, status = 200): void => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    };
    if (path === '/') answer('text/html', html);
    else if (path === '/page.js') answer('text/javascript', script);
    else if (path === '/closed/frame') answer('text/html', FRAME.replace('<title>', '<meta http-equiv="Content-Security-Policy" content="connect-src \'self\'"><title>'));
    else if (path.endsWith('/frame')) answer('text/html', FRAME);
    else if (path === '/through/worker.js') answer('text/javascript', SERVICE_WORKER);
    else if (path === '/ai/chat') read(request, () => answer('application/json', WRAPPED, 400));
    else answer('text/plain', 'Not found', 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page got no port');
  return {
    url: `http://localhost:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A port of this machine at which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

function read(request: IncomingMessage, then: () => void): void {
  request.on('end', then).resume();
}

async function bundle(): Promise<string> {
  const graph = await rolldown({ input: 'test/e2e/capture/page.ts', platform: 'browser', logLevel: 'silent' });
  const { output } = await graph.generate({ format: 'esm' });
  await graph.close();
  return output[0].code;
}
