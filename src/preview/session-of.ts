import { exchangeFromHar } from '../capture/har/entry';
import { diagnose } from '../diagnose/diagnose';
import type { Exchange } from '../model/exchange';
import { createSession, type Session } from '../session/session';
import { RECORDED_KEY, type Recording } from './recorded';

const FIRST = Date.parse('2026-11-22T10:41:51Z');

/** A session in which recordings happened, diagnosed by the real engine. */
export function sessionOf(recordings: readonly Recording[]): Session {
  const session = createSession();
  recordings.forEach((recording, at) => {
    // One navigation between the calls, as a page under development has.
    if (at === 7) session.navigated('http://localhost:5173/chat', FIRST + recording.at * 1000);
    const exchange = exchangeOf(recording, `recorded-${at}`);
    session.record(exchange, diagnose(exchange));
  });
  return session;
}

/** The exchange of a recording, made the way a browser's entry is. */
export function exchangeOf(recording: Recording, id: string): Exchange {
  const { method = 'POST', path = '/v1/chat/completions', request = null, key = RECORDED_KEY, response = '', contentType = 'application/json' } = recording;
  const named = (headers: Readonly<Record<string, string>>) => Object.entries(headers).map(([name, value]) => ({ name, value }));
  const entry = {
    startedDateTime: new Date(FIRST + recording.at * 1000).toISOString(),
    time: recording.ms,
    timings: { blocked: 2, dns: 8, connect: 25, ssl: 18, send: 1, wait: recording.ms * 0.7, receive: 2 },
    _initiator: { type: 'script', stack: { callFrames: [{ functionName: 'ask', url: 'http://localhost:5173/src/chat.ts', lineNumber: 47, columnNumber: 12 }] } },
    request: {
      method,
      url: `https://api.x.ai${path}`,
      headers: named({ ...(key === null ? {} : { authorization: `Bearer ${key}` }), 'content-type': 'application/json', origin: 'http://localhost:5173' }),
      ...(request === null ? {} : { postData: { mimeType: 'application/json', text: request } }),
    },
    response: {
      status: recording.status,
      headers: recording.status === 0 ? [] : named({ 'content-type': contentType, 'access-control-allow-origin': '*', ...recording.headers }),
      content: { size: response.length, mimeType: contentType, text: response },
      ...(recording.error === undefined ? {} : { _error: recording.error }),
    },
  };
  const exchange = exchangeFromHar(entry, null, { id, source: 'live' });
  if (!exchange) throw new Error(`Recording ${id} is no request`);
  return exchange;
}
