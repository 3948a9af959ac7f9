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
  oneRow('body-form-text', 'form data without a file', RECEIVED, { ...OK, sent: 'text', sentText: text('name="model"') }),
  oneRow('body-xhr', 'a request of an XMLHttpRequest', RECEIVED, { ...OK, sent: 'text', sentText: MODEL }),
  oneRow('body-keepalive', 'a request that outlives its page', RECEIVED, { ...OK, sent: 'text', sentText: MODEL }),
  oneRow('unread', 'an answer whose body the page never read', /^400$/, { method: 'POST', status: 400, finding: 'unsupported-parameter', received: 'text' }),
  oneRow('huge', 'an answer of 20 MB: Chromium keeps nothing of it, Firefox the beginning', /^209715\d\d$/, { ...FINE, status: 200, size: expect.toSatisfy((size: number) => size > 20_000_000) },
    { chromium: { received: 'withheld:too-large' }, firefox: { received: 'text:cut by the browser' } }),
  oneRow('body-beacon', 'a beacon', /^true$/, { ...FINE, method: 'POST', status: 200, sent: 'text', sentText: MODEL }),
  oneRow('body-long', 'a JSON body of 3 MB with its size and its beginning, and nothing wrong in it', /^200$/,
    { ...OK, received: text('text:cut'), sentText: text('üüü'), sentSize: expect.toSatisfy((size: number) => size > 3_000_000) },
    { chromium: { sent: 'text:cut' }, firefox: { sent: 'text:cut by the browser' } }),
  oneRow('large', 'an answer of 10 MB with its size and its beginning; Firefox itself keeps no more', /^10485\d{3}$/,
    { status: 400, isFailed: true, receivedText: text('"code":"invalid-argument"'), size: expect.toSatisfy((size: number) => size > 10 * 1024 * 1024) },
    { chromium: { received: 'text:cut' }, firefox: { received: 'text:cut by the browser' } }),
  oneRow('packed', 'a compressed answer of 3.5 MB with its beginning; Firefox itself keeps no more, and its size is told as it came', /^34952\d\d$/,
    { ...FINE, status: 200, receivedText: text('{"data":[{"b64_json":"'), size: expect.toSatisfy((size: number) => size > 2_500_000) },
    { chromium: { received: 'text:cut' }, firefox: { received: 'text:cut by the browser' } }),
  oneRow('packed-short', 'a compressed answer whole, with its own size', /^133\d{3}$/,
    { ...FINE, status: 200, received: 'text', size: expect.toSatisfy((size: number) => size > 133_000) }),
  oneRow('binary', 'a binary answer as such', /^2000$/, { ...FINE, status: 200, received: 'binary', size: 2000 }),
];
