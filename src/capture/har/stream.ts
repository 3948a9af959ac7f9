import type { Body, Stream, StreamEvent } from '../../model/exchange';
import { listAt, numberAt, stringAt } from './fields';
import { looksLikeEvents, readEvents } from './sse';

/** Events after which a stream is over, whatever follows. */
const END_OF_STREAM = /^\s*\[DONE\]\s*$|"type"\s*:\s*"(?:response\.(?:completed|failed|incomplete|cancelled)|message_stop|error)"/;

/** The stream of an answer, or null where the answer is none. */
export function streamOf(entry: unknown, body: Body, mimeType: string, startedAt: number): Stream | null {
  const messages = listAt(entry, '_webSocketMessages');
  if (messages.length > 0) return { transport: 'websocket', events: messages.flatMap((item) => socketMessage(item, startedAt)), end: 'unknown' };
  const isEventStream = mimeType === 'text/event-stream';
  const text = body.kind === 'text' && (isEventStream || (mimeType !== 'application/json' && looksLikeEvents(body.text))) ? body.text : null;
  const timed = listAt(entry, '_eventSourceMessages').map((item) => timedEvent(item, startedAt));
  if (text === null && timed.length === 0) return null;
  const read = text === null ? [] : readEvents(text);
  // The body is the whole truth; Chromium's list adds the times, one for each event.
  const events = read.length === 0 ? timed : read.map((event, index) => ({ ...event, atMs: timed.length === read.length ? (timed[index]?.atMs ?? null) : null }));
  return { transport: 'sse', events, end: endOf(events, body) };
}

function endOf(events: readonly StreamEvent[], body: Body): Stream['end'] {
  if (body.kind === 'text' && body.isCut) return 'unknown';
  const last = events.slice(-3);
  if (last.some((event) => event.name === 'error' || END_OF_STREAM.test(event.data) || /^response\.(?:completed|failed|incomplete)$/.test(event.name))) return 'complete';
  return 'cut';
}

function timedEvent(item: unknown, startedAt: number): StreamEvent {
  return {
    atMs: relative(numberAt(item, 'time'), startedAt),
    name: stringAt(item, 'eventName') ?? 'message',
    data: stringAt(item, 'data') ?? '',
    direction: 'received',
  };
}

function socketMessage(item: unknown, startedAt: number): StreamEvent[] {
  const type = stringAt(item, 'type');
  if (type !== 'send' && type !== 'receive') return [];
  return [{ atMs: relative(numberAt(item, 'time'), startedAt), name: 'message', data: stringAt(item, 'data') ?? '', direction: type === 'send' ? 'sent' : 'received' }];
}

/** Browsers tell times in seconds since the epoch. */
function relative(seconds: number | null, startedAt: number): number | null {
  return seconds === null || startedAt === 0 ? null : Math.max(0, Math.round(seconds * 1000 - startedAt));
}
