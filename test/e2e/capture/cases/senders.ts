import { expect } from 'vitest';
import { FINE, oneRow, type Case } from './case';

const text = (part: string): unknown => expect.stringContaining(part);
const none = { chromium: 0, firefox: 0 };
const MISSING = { method: 'POST', status: 422, finding: 'missing-field', isFailed: true, sent: 'text', received: 'text' };

/** Who sends, which way, and where to. Only Chromium tells the code that made a request. */
export const SENDERS: readonly Case[] = [
  oneRow('worker', 'a request of a worker', /^200$/, { ...FINE, method: 'POST', status: 200, received: 'text' }, { chromium: { initiator: text('blob:') }, firefox: { initiator: '' } }),
  { ...oneRow('shared-worker', 'nothing of a shared worker: no browser reports it', /^200$/, {}), rows: { chromium: [], firefox: [] }, reports: none },
  oneRow('frame', 'a request of a frame of another site', /^422$/, MISSING, { chromium: { initiator: text('127.0.0.1') }, firefox: {} }),
  oneRow('service-worker', 'a request through the service worker of its page, once', /^422$/, MISSING),
  {
    ...oneRow('service-worker-own', 'a request of a service worker itself in Chromium; Firefox reports none', /^422$/, { status: 415, isFailed: true }),
    rows: { chromium: [{ method: 'POST', status: 415, initiator: text('/through/worker.js') }], firefox: [] },
    reports: { chromium: 1, firefox: 0 },
  },
  {
    ...oneRow('redirect', 'a chain of redirects as one row with its hops', /^400$/, {
      method: 'POST', path: '/v1/chat/completions', status: 400, finding: 'unsupported-parameter', received: 'text', hops: ['307 /v1/mock/redirect-twice', '307 /v1/mock/redirect'],
    }),
    reports: { chromium: 3, firefox: 3 },
  },
  {
    ...oneRow('alike', 'equal requests at the same time, each by itself', /^\[400,400,400\]$/, {}),
    rows: { chromium: Array.from({ length: 3 }, () => ({ status: 400, received: 'text' })), firefox: Array.from({ length: 3 }, () => ({ status: 400, received: 'text' })) },
    reports: { chromium: 3, firefox: 3 },
  },
  oneRow('proxy', 'an error that a proxy of one\'s own has wrapped, and who wrapped it', /^400$/, {
    host: text('localhost:'), path: '/ai/chat', status: 400, finding: 'unsupported-parameter', evidence: expect.arrayContaining([text('LiteLLM')]),
  }),
  { ...oneRow('proxy-elsewhere', 'nothing of other paths of the same host', /^404$/, {}), rows: { chromium: [], firefox: [] }, reports: none },
];
