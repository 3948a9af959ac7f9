import { randomUUID } from 'node:crypto';
import type { Http2ServerResponse, ServerHttp2Stream } from 'node:http2';
import { constants } from 'node:http2';
import type { Answer } from './answer';
import { CORS_HEADERS } from './cors';

const CHUNK_GAP_MS = 15;
const REPEAT_MS = 100;
const BREAK_MS = 400;

/** Writes an answer. Timers stop when the client goes away. */
export function send(answer: Answer, response: Http2ServerResponse): void {
  const edge = { server: 'cloudflare', 'cf-cache-status': 'DYNAMIC', 'x-request-id': randomUUID() };
  switch (answer.kind) {
    case 'reset':
      reset(response);
      return;
    case 'whole': {
      const length = answer.body === '' ? {} : { 'content-length': String(Buffer.byteLength(answer.body)) };
      const headers = { ...edge, ...(answer.cors ? CORS_HEADERS : {}), ...length, ...answer.headers };
      later(response, answer.delayMs, () => {
        response.writeHead(answer.status, headers);
        response.end(answer.body);
      });
      return;
    }
    case 'stream': {
      const headers = { ...edge, ...(answer.cors ? CORS_HEADERS : {}), ...answer.headers };
      later(response, answer.delayMs, () => {
        response.writeHead(200, headers);
        const finish = answer.isEndless ? () => repeat(response, answer.chunks.at(-1) ?? '') : () => void response.end();
        writeChunks(response, answer.chunks, 0, finish);
      });
      return;
    }
    case 'broken':
      response.writeHead(answer.status, { ...edge, ...CORS_HEADERS, ...answer.headers });
      // What was written needs the time to be sent before the connection goes.
      writeChunks(response, answer.chunks, 0, () => later(response, BREAK_MS, () => reset(response)));
  }
}

function writeChunks(response: Http2ServerResponse, chunks: readonly string[], index: number, finish: () => void): void {
  const chunk = chunks[index];
  if (chunk === undefined) {
    finish();
    return;
  }
  response.write(chunk);
  later(response, CHUNK_GAP_MS, () => writeChunks(response, chunks, index + 1, finish));
}

function repeat(response: Http2ServerResponse, chunk: string): void {
  response.write(chunk);
  later(response, REPEAT_MS, () => repeat(response, chunk));
}

function later(response: Http2ServerResponse, ms: number, act: () => void): void {
  if (ms === 0) {
    act();
    return;
  }
  const timer = setTimeout(() => {
    response.off('close', stop);
    act();
  }, ms);
  const stop = (): void => clearTimeout(timer);
  response.on('close', stop);
}

function reset(response: Http2ServerResponse): void {
  // On HTTP/1.1 the object is a plain ServerResponse, which has no stream.
  const stream: ServerHttp2Stream | undefined = response.stream;
  if (stream) stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else response.socket.destroy();
}
