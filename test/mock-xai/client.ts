import http2, { type IncomingHttpHeaders } from 'node:http2';
import https from 'node:https';
import type { Json } from './json/value';
import type { Mock } from './server';
import { GOOD_KEY } from './special';

/** What a test sends. A body that is no string is sent as JSON. */
export interface Sent {
  method?: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: Json | undefined;
}

/** What came back. */
export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The headers of a call that has nothing wrong with it. */
export const GOOD_HEADERS = { authorization: `Bearer ${GOOD_KEY}`, 'content-type': 'application/json' };

const textOf = ({ body }: Sent): string => (body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));

const methodOf = ({ method, body }: Sent): string => method ?? (body === undefined ? 'GET' : 'POST');

/** Sends one request over HTTP/2. */
export function overHttp2(mock: Mock, sent: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const session = http2.connect(`https://127.0.0.1:${mock.port}`, { ca: mock.certificate, servername: 'api.x.ai' });
    session.on('error', reject);
    const headersOut = { ':method': methodOf(sent), ':path': sent.path, ':authority': 'api.x.ai', ...(sent.headers ?? GOOD_HEADERS) };
    const stream = session.request(headersOut, { endStream: sent.body === undefined });
    let headers: IncomingHttpHeaders = {};
    let body = '';
    stream.setEncoding('utf8');
    stream.on('response', (received) => {
      headers = received;
    });
    stream.on('data', (chunk: string) => {
      body += chunk;
    });
    stream.on('error', (error) => {
      session.destroy();
      reject(error);
    });
    stream.on('end', () => {
      session.close();
      resolve({ status: Number(headers[':status'] ?? 0), headers, body });
    });
    if (sent.body !== undefined) stream.end(textOf(sent));
  });
}

/** Sends one request over HTTP/1.1. */
export function overHttp1(mock: Mock, sent: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = https.request(
      {
        host: '127.0.0.1',
        port: mock.port,
        servername: 'api.x.ai',
        ca: mock.certificate,
        agent: false,
        method: methodOf(sent),
        path: sent.path,
        headers: sent.headers ?? GOOD_HEADERS,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    request.on('error', reject);
    request.end(textOf(sent));
  });
}
