import type { Body, Stream, StreamEvent } from '../../model/exchange';
import { member, parseJson } from '../../model/json';
import { listAt, numberAt, stringAt } from './fields';
import { paceOf } from './pace';
import { looksLikeEvents, readEvents } from './sse';

/** Events after which a stream is over, whatever follows. A proxy may keep the last line to itself: the reason to finish says as much. */
const END_OF_STREAM = /^\s*\[DONE\]\s*$|"type"\s*:\s*"(?:response\.(?:completed|failed|incomplete|cancelled)|message_stop|error)"|"finish_reason"\s*:\s*"/;
const LAST_NAMES = /^(?:error|response\.(?:completed|failed|incomplete)|message_stop)$/;
/** Events as the API writes them; of other streams nobody knows how they end. */
const OF_THE_API = /"object"\s*:\s*"chat\.completion\.chunk"|"type"\s*:\s*"(?:response\.|message_start|content_block)/;

const LONGEST_ERROR = 20_000;

/** What the way of a stream tells of its end. */
export interface StreamWay {
  /** Whether the answer comes from xAI itself. */
  readonly isFromXai: boolean;
  /** Whether the browser says that the answer broke off. */
  readonly hasFailed: boolean;
}

/** The stream of an answer, or null where the answer is none. */
export function streamOf(entry: unknown, body: Body, mimeType: string, startedAt: number, way: StreamWay): Stream | null {
  const messages = listAt(entry, '_webSocketMessages');
  if (messages.length > 0) return withPace({ transport: 'websocket', events: messages.flatMap((item) => socketMessage(item, startedAt)), end: 'unknown' });
  const isEventStream = mimeType === 'text/event-stream';
  const text = body.kind === 'text' && (isEventStream || (mimeType !== 'application/json' && looksLikeEvents(body.text))) ? body.text : null;
  const timed = listAt(entry, '_eventSourceMessages').map((item) => timedEvent(item, startedAt));
  if (text === null && timed.length === 0) return null;
  const read = text === null ? [] : readEvents(text);
  // The body is the whole truth; Chromium's list adds the times, one for each event.
  const events = read.length === 0 ? timed : read.map((event, index) => ({ ...event, atMs: timed.length === read.length ? (timed[index]?.atMs ?? null) : null }));
  return withPace({ transport: 'sse', events, end: endOf(events, body, way) });
}

function endOf(events: readonly StreamEvent[], body: Body, { isFromXai, hasFailed }: StreamWay): Stream['end'] {
  if (body.kind === 'text' && body.isCut) return 'unknown';
  const last = events.slice(-3);
  if (last.some(({ name, data }) => LAST_NAMES.test(name) || END_OF_STREAM.test(data)) || tellsError(events.at(-1))) return 'complete';
  return hasFailed || isFromXai || events.slice(0, 3).some(({ data }) => OF_THE_API.test(data)) ? 'cut' : 'unknown';
}

/** An error in the place of an answer is the last that a stream says. */
function tellsError(event: StreamEvent | undefined): boolean {
  if (!event || event.data.length > LONGEST_ERROR || !event.data.includes('"error"')) return false;
  const error = member(parseJson(event.data), 'error');
  return error !== undefined && error !== null;
}

function withPace(stream: Stream): Stream {
  const pace = paceOf(stream.events);
  return pace ? { ...stream, pace } : stream;
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
