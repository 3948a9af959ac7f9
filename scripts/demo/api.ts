import type { Json } from '../../src/model/json';
import { parseJson } from '../../src/model/json';
import type { ApiCall } from './scenes';

const API = 'https://api.x.ai';

/** What the page got to see of an answer. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly json: Json | undefined;
}

/** Makes a call. `onText` hears the answer grow while it streams. Rejects where the browser gives no (whole) answer. */
export async function send(call: ApiCall, onText: (text: string) => void = () => undefined): Promise<Reply> {
  const response = await fetch(API + call.path, { method: call.method, headers: call.headers, body: call.body });
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    onText(text);
  }
  return { status: response.status, text, json: parseJson(text) };
}

/** The words of the assistant in an answer, whole or streamed; the raw text where there are none. */
export function wordsOf(text: string): string {
  const whole = parseJson(text);
  const pieces = whole === undefined ? text.split('\n').flatMap(eventOf) : [whole];
  const words = pieces.map((piece) => find(piece, 'content')).join('');
  return words === '' ? text : words;
}

function eventOf(line: string): Json[] {
  const data = line.startsWith('data: ') ? parseJson(line.slice(6)) : undefined;
  return data === undefined ? [] : [data];
}

/** The first text under a name, at any depth. */
function find(value: Json, name: string): string {
  if (typeof value !== 'object' || value === null) return '';
  for (const [key, inner] of Object.entries(value)) {
    if (key === name && typeof inner === 'string') return inner;
    const found = find(inner, name);
    if (found !== '') return found;
  }
  return '';
}
