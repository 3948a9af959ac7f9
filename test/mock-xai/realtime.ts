import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { empty, type Answer } from './answer';
import { record, type Call, type ReceivedRequest } from './call';
import { checkCredentials } from './check/credentials';
import { CORS_HEADERS } from './cors';
import { parseJson } from './json/parse';
import { membersOf, toValue } from './json/value';
import { GOOD_CLIENT_SECRET, KEY_ID } from './special';

const VOICES: readonly unknown[] = ['ara', 'eve', 'leo', 'rex', 'sal'];
const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found' };

/** The sockets of /v1/realtime: `upgrade` takes a handshake over, `close` ends every socket at once. */
export interface Realtime {
  upgrade(request: IncomingMessage, call: Call, socket: Duplex, head: Buffer): ReceivedRequest;
  close(): void;
}

export function openRealtime(): Realtime {
  const sockets = new WebSocketServer({ noServer: true });
  return {
    upgrade: (request, call, socket, head) => {
      const refusal = call.path === '/v1/realtime' ? checkHandshake(call) : empty(404);
      if (refusal) return record(call, refuseHandshake(socket, refusal));
      sockets.handleUpgrade(request, socket, head, (webSocket) => converse(webSocket, call));
      return record(call, 101);
    },
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function checkHandshake(call: Call): Answer | null {
  const protocols = (call.headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/);
  return protocols.includes(`xai-client-secret.${GOOD_CLIENT_SECRET}`) ? null : checkCredentials(call);
}

function refuseHandshake(socket: Duplex, refusal: Answer): number {
  if (refusal.kind !== 'whole') {
    socket.destroy();
    return 0;
  }
  const { status, body } = refusal;
  const headers = { ...CORS_HEADERS, ...refusal.headers, 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${REASONS[status] ?? ''}\r\n${lines.join('')}\r\n${body}`);
  return status;
}

function converse(socket: WebSocket, call: Call): void {
  const say = (event: object): void => socket.send(JSON.stringify(event));
  const checkVoice = (voice: unknown): boolean => {
    if (voice === undefined || voice === null || VOICES.includes(voice)) return true;
    say({ type: 'error', error: { type: 'invalid_request_error', message: 'bad voice' } });
    return false;
  };
  socket.on('error', () => socket.terminate());
  say({ type: 'session.created', session: { id: KEY_ID, voice: 'eve' } });
  const query = new URLSearchParams(call.query);
  checkVoice(query.get('voice'));
  // What a test wants to see closed from this side.
  if (query.has('close')) socket.close(Number(query.get('close')), 'policy');
  socket.on('message', (data: Buffer) => {
    const parsed = parseJson(data);
    const event = 'node' in parsed ? membersOf(toValue(parsed.node)) : {};
    if (event.type !== 'session.update') return;
    const session = membersOf(event.session);
    if (checkVoice(session.voice)) say({ type: 'session.updated', session });
  });
}
