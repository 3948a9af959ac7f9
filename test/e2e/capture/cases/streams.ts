import { expect } from 'vitest';
import { FAILED, FINE, oneRow, type Case } from './case';

const some = (part: object): unknown => expect.objectContaining({ transport: 'sse', ...part });
const text = (part: string): unknown => expect.stringContaining(part);
/** Chromium tells when each event came, Firefox does not. */
const timed = (part: object, count: unknown = expect.any(Number)) => ({ chromium: { stream: some({ ...part, timed: count }) }, firefox: { stream: some({ ...part, timed: 0 }) } });
/** What Chromium knows to be cancelled, Firefox shows as a stream without its end. */
const CANCELLED = {
  chromium: {
    finding: 'request-aborted', severity: 'warning', isFailed: false, received: 'withheld:aborted', cause: expect.stringMatching(/cancelled .* after \d+ events/),
    stream: some({ end: 'cut', events: expect.arrayContaining([text('word 1'), text('word 3')]) }),
  },
  firefox: { finding: 'stream-interrupted', received: 'text', stream: some({ end: 'cut', events: expect.arrayContaining([text('word 1'), text('word 3')]) }) },
};

/** Streamed answers, whole and broken. */
export const STREAMS: readonly Case[] = [
  oneRow('sse', 'a stream with its events, its end and, in Chromium, the times of the events', /\[DONE\]/, { ...FINE, status: 200, received: 'text' }, timed({ end: 'complete' })),
  oneRow('sse-error', 'an error event in a stream', /Please retry your request/,
    { status: 200, finding: 'generation-failed', isFailed: true }, timed({ end: 'complete' })),
  oneRow('sse-failed', 'a stream of the Responses API that ends with response.failed', /response\.failed|error/, { status: 200, isFailed: true, severity: 'error', received: 'text' }, timed({})),
  { ...oneRow('sse-open', 'nothing of a stream that is still open: no browser reports it', /^200$/, {}), rows: { chromium: [], firefox: [] }, reports: { chromium: 0, firefox: 0 } },
  oneRow('sse-cut', 'a stream without its last event', /chat\.completion\.chunk/, { status: 200, finding: 'stream-interrupted', isFailed: true, received: 'text' }, timed({ end: 'cut' })),
  oneRow('sse-reset', 'a stream whose connection breaks, with the events that came', { chromium: FAILED.chromium, firefox: /^TypeError/ },
    { status: 200, finding: 'stream-interrupted', isFailed: true, cause: expect.stringMatching(/broke off after (?:one event|\d events)/) },
    {
      chromium: { received: 'withheld:unknown', transport: text('reset'), stream: some({ end: 'cut', events: expect.arrayContaining([text('word 1')]) }) },
      firefox: { received: 'text', transport: '', stream: some({ end: 'cut', events: expect.arrayContaining([text('word 1')]) }) },
    }),
  oneRow('abort-stream', 'a stream that the page aborts, with the events that came; as cancelled in Chromium, as broken off in Firefox', /^AbortError/, { status: 200 }, CANCELLED),
  oneRow('cancel-stream', 'a stream whose reader the page cancels, likewise', /^"done: true"/, { status: 200 }, CANCELLED),
  oneRow('eventsource', 'an EventSource that the page closed, as no failure', /^4$/, { ...FINE, method: 'GET', status: 200 }, timed({ end: 'complete' }, 4)),
  oneRow('accepted', 'a 202 without a body as pending', /^202$/, { status: 202, finding: 'deferred-pending', severity: 'info', isFailed: false, received: 'none' }),
];
