import { expect } from 'vitest';
import { FINE, oneRow, type Case, type InEach } from './case';

const text = (part: string): unknown => expect.stringContaining(part);
const OK = { ...FINE, method: 'POST', status: 200, received: 'text' };
const MODEL = '{"model":"grok-4.7"}';
const RECEIVED = /received/;
/** A browser may not be able to send a stream as a body; this Firefox sends the words that name it. */
const STREAM: InEach<RegExp> = { chromium: /received\\":20\}/, firefox: RECEIVED };

/** A plain request. */
export const JSON_BODY = oneRow('body-json', 'a JSON body', RECEIVED, { ...OK, sent: 'text', sentText: text('"model":"grok-4.7"') });

/** Bodies of every kind, both ways. */
export const BODIES: readonly Case[] = [
  JSON_BODY,
  oneRow('body-blob', 'a Blob', RECEIVED, { ...OK, sent: 'text', sentText: MODEL }),
  oneRow('body-form', 'form data with a file', RECEIVED, { ...OK, sent: 'text', sentText: text('name="model"') }),
  oneRow('body-array', 'a typed array, byte for byte', RECEIVED, { ...OK, sent: 'text', sentText: '\u0000ÿþ\u0001A' }),
  oneRow('body-stream', 'a streamed body as withheld, not as empty', STREAM, { ...OK, sent: 'withheld:stream' }),
  oneRow('body-urlencoded', 'a form as it was sent', RECEIVED, { ...OK, sent: 'text', sentText: 'model=grok-4.7&prompt=%C3%A9' }),
  oneRow('body-beacon', 'a beacon', /^true$/, { ...FINE, method: 'POST', status: 200, sent: 'text', sentText: MODEL }),
  oneRow('large', 'an answer of 10 MB with its size and its beginning', /^10485\d{3}$/,
    { status: 400, isFailed: true, received: 'text', receivedText: text('"code":"invalid-argument"'), size: expect.toSatisfy((size: number) => size > 10 * 1024 * 1024) }),
  oneRow('binary', 'a binary answer as such', /^2000$/, { ...FINE, status: 200, received: 'binary', size: 2000 }),
];
