import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from './answer';
import { record, type Call, type ReceivedRequest } from './call';
import { makeIdentity } from './certificate';
import { openRealtime } from './realtime';
import { answer } from './route';
import { send } from './send';
import { State } from './state';

export type { ReceivedRequest } from './call';

const LARGEST_BODY = 64 * 1024 * 1024;
/** Node refuses new streams while more than this waits to be sent; its default of 10 would be one large answer. */
const SESSION_MEGABYTES = 200;

/** A running mock: where it listens (127.0.0.1), how to trust it, and what it has answered so far. */
export interface Mock {
  port: number;
  /** PEM. */
  certificate: string;
  /** Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  received: readonly ReceivedRequest[];
  /** Stops listening and ends every open connection at once. */
  close(): Promise<void>;
}

/** Starts a server that behaves like api.x.ai, over HTTP/2 and HTTP/1.1. Without a port, the system chooses a free one. */
export async function startMock(options: { port?: number } = {}): Promise<Mock> {
  const identity = await makeIdentity();
  const state = new State();
  const received: ReceivedRequest[] = [];
  const realtime = openRealtime();
  const open = new Set<Duplex>();

  const server = createSecureServer({ key: identity.key, cert: identity.certificate, allowHTTP1: true, maxSessionMemory: SESSION_MEGABYTES });
  server.on('request', (request, response) => {
    // A client may leave in the middle of anything; there is nobody to tell.
    response.on('error', () => undefined);
    respond(request, response, state, received).catch(() => response.destroy());
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    received.push(realtime.upgrade(request, toCall(request, Buffer.alloc(0)), socket, head));
  });
  server.on('secureConnection', (socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  });
  server.on('sessionError', () => undefined);
  server.on('tlsClientError', () => undefined);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });

  return {
    port: portOf(server.address()),
    certificate: identity.certificate,
    spki: identity.spki,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        realtime.close();
        for (const socket of open) socket.destroy();
      }),
  };
}

async function respond(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  state: State,
  received: ReceivedRequest[],
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  const call = toCall(request, Buffer.concat(chunks));
  const given = size > LARGEST_BODY ? text(413, 'length limit exceeded') : answer(call, state);
  received.push(record(call, given.kind === 'whole' || given.kind === 'broken' ? given.status : given.kind === 'stream' ? 200 : 0));
  send(given, response);
}

interface Incoming {
  method?: string | undefined;
  url?: string | undefined;
  httpVersion: string;
  headers: IncomingHttpHeaders;
}

function toCall(request: Incoming, bytes: Buffer): Call {
  const [path = '', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (!name.startsWith(':') && value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { method: request.method ?? 'GET', path, query, headers, bytes, httpVersion: request.httpVersion };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The mock listens on no port.');
  return address.port;
}
