import type { StreamEvent } from '../../model/exchange';
import { lowerBound } from '../code/line-table';
import { t } from '../words/t';

/** All events of a stream as one text to be searched: of each its name, and its data after a blank. */
export interface StreamText {
  readonly text: string;
  /** Where the name of each event begins. */
  readonly starts: readonly number[];
  /** The index of the event at a place of the text. */
  eventAt(place: number): number;
}

/** Puts the events of a stream together. */
export function streamText(events: readonly StreamEvent[]): StreamText {
  const starts: number[] = [];
  let length = 0;
  const lines = events.map((event) => {
    const line = `${eventName(event)} ${event.data}`;
    starts.push(length);
    length += line.length + 1;
    return line;
  });
  return { text: lines.join('\n'), starts, eventAt: (place) => lowerBound(starts, place + 1) - 1 };
}

/** What an event is called. */
export function eventName({ name, direction }: StreamEvent): string {
  return direction === 'sent' ? t('sent') : name || t('eventMessage');
}

/** Text of the answer in an event of a chat, of a response, or of what speaks like Anthropic's API. */
const TOKEN = /"(?:content|reasoning_content|delta|text|thinking|partial_json|arguments)"\s*:\s*"[^"]/;

/** When the first piece of the answer's text came, in milliseconds after the request was sent; null where the browser tells no times. */
export function firstTokenAt(events: readonly StreamEvent[]): number | null {
  return events.find(({ direction, data, atMs }) => direction === 'received' && atMs !== null && TOKEN.test(data))?.atMs ?? null;
}
