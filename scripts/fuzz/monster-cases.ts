import { monsters } from './hostile';
import type { Made } from './mutate';
import { explained, furtherOutputs, workEntry, workText } from './outputs';
import { formFault } from './properties';
import { timed } from './time';

/** A megabyte may take so many milliseconds through everything: far more is a hang. */
const MOST_MS = 4_000;

function entryWith(place: string, text: string): Made {
  const at = (name: string, usual: string): string => (place === name ? text : usual);
  return {
    _resourceType: 'fetch', startedDateTime: '2026-11-22T10:00:00.000Z',
    _initiator: { type: 'script', url: at('initiator', 'http://localhost/app.js') },
    request: {
      method: at('method', 'POST'), url: at('url', `https://api.x.ai/v1/chat/completions${place === 'query' ? `?q=${text}` : ''}`),
      headers: [{ name: 'authorization', value: at('authorization', 'Bearer xai-0') }, { name: at('header name', 'x-a'), value: at('header', 'b') }],
      postData: { mimeType: 'application/json', text: at('request body', place === 'message' ? JSON.stringify({ model: 'grok-4.3', messages: [{ role: 'user', content: text }], n: 'x' }) : '{"model":"grok-9"}') },
    },
    response: {
      status: 400, headers: [{ name: 'content-type', value: at('media type', 'application/json') }, { name: 'retry-after', value: at('retry-after', '1') }],
      content: { text: at('answer', place === 'error' ? JSON.stringify({ code: text, error: text }) : '{"error":"x"}') },
      _error: place === 'failure' ? text : null,
    },
  };
}

const PLACES = ['initiator', 'method', 'url', 'query', 'authorization', 'header name', 'header', 'request body', 'message', 'media type', 'retry-after', 'answer', 'error', 'failure'] as const;

/** Tries each monster in each place, and as pasted text. Gives what went wrong. */
export function monsterFaults(chosen: (name: string) => boolean = () => true): string[] {
  return monsters().filter(([name]) => chosen(name)).flatMap(([name, text]) => {
    const inPlaces = PLACES.flatMap((place) => faultsOf(`${name} in ${place}`, () => {
      const worked = workEntry(entryWith(place, text));
      return worked ? formFault([...worked.outputs, ...furtherOutputs(worked)]) : null;
    }));
    const asText = faultsOf(`${name} pasted`, () => formFault([...workText(text).outputs, ...(text.trim() === '' ? [] : explained('-', text))]));
    return [...inPlaces, ...asText];
  });
}

function faultsOf(what: string, run: () => string | null): string[] {
  try {
    let fault: string | null = null;
    const took = timed(() => (fault = run()));
    if (fault !== null) return [`${what}: ${fault}`];
    return took > MOST_MS ? [`${what}: ${took.toFixed(0)} ms`] : [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`];
  }
}
