import type { StreamEvent } from '../../model/exchange';

/** Tells whether a text is written as server-sent events. */
export function looksLikeEvents(text: string): boolean {
  return /^(?:\s|:[^\n]*\n)*(?:event|data|id):/.test(text.slice(0, 400));
}

/** Takes server-sent events apart, as the HTML standard says; an unfinished last event is kept too. */
export function readEvents(text: string): StreamEvent[] {
  const events: StreamEvent[] = [];
  let name = '';
  let data: string[] = [];
  const flush = (): void => {
    if (data.length > 0) events.push({ atMs: null, name: name || 'message', data: data.join('\n'), direction: 'received' });
    name = '';
    data = [];
  };
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') flush();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
    else if (line.startsWith('event:')) name = line.slice(6).trim();
  }
  flush();
  return events;
}
