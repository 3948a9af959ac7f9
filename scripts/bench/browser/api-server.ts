import { createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { makeIdentity } from '../../../test/mock-xai/certificate';

/** A server that answers as https://api.x.ai, with as little work as possible. */
export interface ApiServer {
  readonly port: number;
  readonly spki: string;
  close(): void;
}

/** Bytes of a request's body and of an answer's. */
export const REQUEST_BYTES = 1_500;
export const ANSWER_BYTES = 1_024;

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
const JSON_TYPE = { 'content-type': 'application/json' };
const LIMITS = { 'x-ratelimit-limit-requests': '480', 'x-ratelimit-remaining-requests': '479', 'x-ratelimit-limit-tokens': '2000000', 'x-ratelimit-remaining-tokens': '1998500' };

/** The model that a request of a turn asks for where it is to fail: each fails for a reason of its own, so that no two are told as one. */
export function failingModel(turn: number): string {
  return `grok-4.7-turn-${turn}`;
}

/** Starts the server. Requests for a failing model are refused (400), the others are answered (200). */
export async function startApiServer(): Promise<ApiServer> {
  const identity = await makeIdentity();
  const server = createSecureServer({ key: identity.key, cert: identity.certificate });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => undefined);
    let body = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => void (body += chunk));
    stream.on('end', () => answer(stream, headers, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server got no port.');
  return { port: address.port, spki: identity.spki, close: () => void server.close() };
}

function answer(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, body: string): void {
  if (stream.destroyed) return;
  if (headers[':method'] === 'OPTIONS') {
    stream.respond({ ':status': 204, ...CORS, 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'authorization, content-type', 'access-control-max-age': '7200' });
    stream.end();
    return;
  }
  const turn = Number(/"model":"grok-4\.7-turn-(\d+)"/.exec(body)?.[1] ?? 0);
  const isRefused = turn > 0;
  stream.respond({ ':status': isRefused ? 400 : 200, ...JSON_TYPE, ...CORS, ...LIMITS, 'x-request-id': `request-${turn}` });
  stream.end(isRefused ? refusal(turn) : completion(turn));
}

function refusal(turn: number): string {
  const body = { code: 'invalid-argument', error: `The model ${failingModel(turn)} does not exist or your team does not have access to it.` };
  return padded(body, 'trace');
}

function completion(turn: number): string {
  return padded({
    id: `completion-${turn}`, object: 'chat.completion', created: 1_790_000_000, model: 'grok-4.7',
    choices: [{ index: 0, message: { role: 'assistant', content: 'Air scatters short waves more than long ones.' }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 380, completion_tokens: 96, total_tokens: 476 },
  }, 'system_fingerprint');
}

/** An answer of the one size, by a member that means nothing. */
function padded(body: object, member: string): string {
  const bare = JSON.stringify({ ...body, [member]: '' });
  return JSON.stringify({ ...body, [member]: 'fp '.repeat(ANSWER_BYTES).slice(0, Math.max(0, ANSWER_BYTES - bare.length)) });
}
