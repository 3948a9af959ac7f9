import type { IncomingHttpHeaders } from 'node:http2';
import type { Got, Sent } from '../mock-xai/client';

const PAGE = 'http://localhost:5173';

interface Named {
  readonly name: string;
  readonly value: string;
}

function named(headers: Readonly<Record<string, string>>): Named[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function received(headers: IncomingHttpHeaders): Named[] {
  return Object.entries(headers).flatMap(([name, value]) => (name.startsWith(':') || value === undefined ? [] : [{ name, value: [value].flat().join(', ') }]));
}

/** The entry that Chromium's Network panel keeps of a request that a page made, and the body that it hands out beside it. */
export function entryOf(sent: Required<Pick<Sent, 'path' | 'headers' | 'method'>>, text: string | null, got: Got): { entry: unknown; content: { text: string; isBase64: boolean } } {
  const type = sent.headers['content-type'] ?? '';
  const mimeType = [got.headers['content-type'] ?? 'x-unknown'].flat().join().split(';')[0];
  const automatic = {
    ':authority': 'api.x.ai', ':method': sent.method, ':path': sent.path, ':scheme': 'https',
    'accept': '*/*', 'accept-encoding': 'gzip, deflate, br, zstd', 'accept-language': 'en-GB', 'origin': PAGE, 'referer': `${PAGE}/`, 'sec-fetch-mode': 'cors',
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    ...(text !== null && { 'content-length': String(Buffer.byteLength(text)) }),
  };
  const entry = {
    _initiator: { type: 'script', stack: { callFrames: [{ functionName: 'ask', scriptId: '4', url: `${PAGE}/src/chat.js`, lineNumber: 11, columnNumber: 28 }] } },
    _resourceType: 'fetch',
    startedDateTime: '2026-11-22T10:00:00.000Z',
    time: 120,
    timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.2, wait: 110, receive: 8.8 },
    request: {
      method: sent.method,
      url: `https://api.x.ai${sent.path}`,
      httpVersion: 'http/2.0',
      headers: named({ ...automatic, ...sent.headers }),
      bodySize: text === null ? 0 : Buffer.byteLength(text),
      ...(text !== null && { postData: { mimeType: type, text } }),
    },
    response: {
      status: got.status,
      statusText: '',
      httpVersion: 'http/2.0',
      headers: received(got.headers),
      content: { size: Buffer.byteLength(got.body), mimeType },
      redirectURL: '',
      bodySize: -1,
      _error: null,
      _fetchedViaServiceWorker: false,
    },
  };
  return { entry, content: { text: got.body, isBase64: false } };
}
