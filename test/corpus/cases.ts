import { readFileSync } from 'node:fs';
import { exchangeFromHar } from '../../src/capture/har/entry';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnosis } from '../../src/model/diagnosis';
import type { Exchange } from '../../src/model/exchange';

/** One reported error of the xAI API with the id that explains it. */
export interface Case {
  readonly id: string;
  readonly label: string;
  readonly status: number | null;
  readonly method: string;
  readonly endpoint: string;
  readonly model: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** False where only the message was reported, without its JSON wrapper. */
  readonly isWhole: boolean;
  readonly date: string | null;
}

/** The reported errors, one JSON object a line. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line): Case => JSON.parse(line));
}

/** The exchange as a browser would have shown it. */
export function exchangeOfCase(reported: Case): Exchange {
  const url = /^https?:|^wss?:/.test(reported.endpoint) ? reported.endpoint : `https://api.x.ai${reported.endpoint.startsWith('/') ? reported.endpoint : '/v1/chat/completions'}`;
  const contentType = reported.headers['content-type'] ?? (/^\s*[{[]/.test(reported.body) ? 'application/json' : /^\s*</.test(reported.body) ? 'text/html' : 'text/plain');
  const body = reported.method === 'POST' ? JSON.stringify({ model: reported.model ?? modelOf(url), ...inputOf(url) }) : null;
  const entry = {
    request: {
      method: reported.method,
      url,
      headers: [{ name: 'authorization', value: `Bearer xai-${'a1'.repeat(40)}` }, { name: 'content-type', value: 'application/json' }],
      ...(body === null ? {} : { postData: { mimeType: 'application/json', text: body } }),
    },
    response: {
      status: reported.status ?? 400,
      headers: Object.entries({ ...reported.headers, 'content-type': contentType }).map(([name, value]) => ({ name, value })),
      content: { text: reported.body, size: reported.body.length, mimeType: contentType },
    },
  };
  const exchange = exchangeFromHar(entry, null, { id: reported.id, source: 'har' });
  if (!exchange) throw new Error(`${reported.id} is no request`);
  return exchange;
}

/** A model that the endpoint serves. */
function modelOf(url: string): string {
  if (/\/images\//.test(url)) return 'grok-imagine-image-2.0';
  return /\/videos\//.test(url) ? 'grok-imagine-video-1.5' : 'grok-4.3';
}

/** The least that the endpoint wants, so that the request itself has no fault. */
function inputOf(url: string): object {
  if (/\/responses/.test(url)) return { input: 'Hi' };
  return /\/(?:images|videos)\//.test(url) ? { prompt: 'A cat' } : { messages: [{ role: 'user', content: 'Hi' }] };
}

/** The main diagnosis of the case as a browser shows it; of the bare message as somebody pastes it where only that is known. */
export function diagnoseCase(reported: Case): Diagnosis | undefined {
  return diagnose(reported.isWhole && reported.status !== null ? exchangeOfCase(reported) : pastedCase(reported))[0];
}

/** The case as text under the status line of its answer, as `curl -i` prints it; without one where the status is unknown or a success. */
export function toldCase(reported: Case): Exchange {
  const { status, body } = reported;
  return exchangeFromText(status !== null && status >= 400 ? `HTTP/1.1 ${status} Error\n\n${body}` : body, reported.id);
}

/** The case as pasted text. */
export function pastedCase(reported: Case): Exchange {
  return exchangeFromText(reported.body, reported.id);
}
