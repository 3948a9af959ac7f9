import { createServer } from 'node:http';
import { connect } from 'node:net';

/** A running proxy: its port, what it refused, and how to end it. */
export interface Proxy {
  readonly port: number;
  readonly refused: readonly string[];
  close(): void;
}

/** Starts a proxy that tunnels `api.x.ai:443` to a local port and refuses every other host, so that a test stays on this machine. */
export async function startProxy(apiPort: number): Promise<Proxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client, head) => {
    client.on('error', () => client.destroy());
    if (request.url !== 'api.x.ai:443') {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const upstream = connect(apiPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy got no port');
  return {
    port: address.port,
    refused,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
