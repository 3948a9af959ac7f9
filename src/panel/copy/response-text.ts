import { bodyText, type Exchange } from '../../model/exchange';

/** The answer as text: its body, or the events that came of it where the browser tells no body; null where neither can be read. */
export function responseText({ response }: Exchange): string | null {
  const body = bodyText(response.body);
  if (body !== null && body !== '') return body;
  const { transport, events } = response.stream ?? { transport: 'sse', events: [] };
  const received = events.filter(({ direction }) => direction === 'received');
  if (received.length === 0) return null;
  return received.map(({ name, data }) => (transport === 'websocket' ? `${data}\n` : eventText(name, data))).join('');
}

/** An event as it stood in the stream; `message` is the name of one that has none. */
function eventText(name: string, data: string): string {
  const lines = data.split('\n').map((line) => `data: ${line}\n`).join('');
  return `${name === '' || name === 'message' ? '' : `event: ${name}\n`}${lines}\n`;
}
