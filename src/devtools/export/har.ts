import { bodyText, type Body, type Exchange, type Header, type Stream, type Timing } from '../../model/exchange';

/** Names the tool that wrote a file. */
const CREATOR = { name: 'Grok DevTools', version: '1' };

/**
 * Writes exchanges as a HAR 1.2 file, an entry in each part. Exchanges hold no secrets, so neither does the file;
 * a header that carried one reads `[removed]`.
 */
export function harParts(exchanges: readonly Exchange[]): string[] {
  const entries = exchanges.map((exchange, at) => `${at === 0 ? '' : ','}\n${JSON.stringify(entryOf(exchange))}`);
  return [`{"log":{"version":"1.2","creator":${JSON.stringify(CREATOR)},"entries":[`, ...entries, '\n]}}\n'];
}

function entryOf(exchange: Exchange): object {
  const { request, response, transportError, initiator } = exchange;
  const sent = bodyText(request.body);
  return {
    startedDateTime: new Date(exchange.startedAt).toISOString(),
    time: exchange.durationMs ?? -1,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: '',
      cookies: [],
      headers: request.headers,
      queryString: queryOf(request.url),
      headersSize: -1,
      bodySize: sizeOf(request.body),
      ...(sent !== null && { postData: { mimeType: mimeTypeOf(request.body), text: sent } }),
    },
    response: {
      status: response.status ?? 0,
      statusText: '',
      httpVersion: '',
      cookies: [],
      headers: response.headers,
      content: { size: sizeOf(response.body), mimeType: mimeTypeOf(response.body), ...textOf(response.body) },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      ...(transportError?.code && { _error: transportError.code }),
    },
    cache: {},
    timings: timingsOf(exchange.timing),
    ...(initiator && {
      _initiator: {
        type: initiator.kind,
        stack: {
          callFrames: [{
            functionName: initiator.functionName ?? '', url: initiator.url ?? '',
            lineNumber: (initiator.line ?? 1) - 1, columnNumber: (initiator.column ?? 1) - 1,
          }],
        },
      },
    }),
    ...(response.stream && streamOf(response.stream, exchange.startedAt)),
  };
}

function textOf(body: Body): { readonly text: string } | null {
  const text = bodyText(body);
  return text === null ? null : { text };
}

function mimeTypeOf(body: Body): string {
  return body.kind === 'none' ? '' : body.mimeType;
}

function sizeOf(body: Body): number {
  return body.kind === 'none' ? 0 : (body.size ?? -1);
}

function queryOf(url: string): readonly Header[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }));
}

/** HAR knows no null: -1 is what is not known. */
function timingsOf(timing: Timing | null): Readonly<Record<string, number>> {
  const known = (ms: number | null | undefined): number => ms ?? -1;
  return {
    blocked: known(timing?.blocked), dns: known(timing?.dns), connect: known(timing?.connect), ssl: known(timing?.tls),
    send: known(timing?.send), wait: known(timing?.wait), receive: known(timing?.receive),
  };
}

/** Messages as Chromium writes them, with times in seconds since the epoch. */
function streamOf({ transport, events }: Stream, startedAt: number): object {
  const timeOf = (atMs: number | null): object => (atMs === null ? {} : { time: (startedAt + atMs) / 1000 });
  if (transport === 'sse') return { _eventSourceMessages: events.map(({ atMs, name, data }) => ({ ...timeOf(atMs), eventName: name, data })) };
  return {
    _resourceType: 'websocket',
    _webSocketMessages: events.map(({ atMs, data, direction }) => ({ type: direction === 'sent' ? 'send' : 'receive', ...timeOf(atMs), opcode: 1, data })),
  };
}
