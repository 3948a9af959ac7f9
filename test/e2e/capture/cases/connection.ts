import { expect } from 'vitest';
import { FAILED, oneRow, type Case } from './case';

const text = (part: string): unknown => expect.stringContaining(part);
const sees = (part: string): unknown => expect.arrayContaining([text(part)]);
const CORS = { finding: 'cors-blocked', severity: 'error', isFailed: true };
const LOST = { finding: 'connection-failed', severity: 'error', isFailed: true, status: 0, received: 'none' };
/** Firefox tells extensions that no answer came, and nothing of why. */
const UNNAMED = { transport: 'unknown', cause: text('does not tell why') };

const BLOCKED = { finding: 'blocked-by-client' };
/** Chromium reports what it blocks for mixed content with an empty name. */
const MIXED = { transport: 'blocked', cause: text('served by `https:`') };

/** What keeps an answer from coming, or from the page. */
export const CONNECTION: readonly Case[] = [
  oneRow('cors-get', 'a GET blocked by CORS, its status told; the body is withheld in Chromium and shown in Firefox', FAILED,
    { ...CORS, method: 'GET', status: 401, sent: 'none' },
    {
      chromium: { received: 'withheld:cors', transport: 'cors net::ERR_FAILED', evidence: sees('Failed to fetch') },
      firefox: { received: 'text', receivedText: '{"error":"No credentials."}', transport: 'cors', evidence: sees('NetworkError when attempting') },
    }),
  oneRow('cors-post', 'a POST blocked by CORS, although it was answered with 200', FAILED,
    { ...CORS, method: 'POST', status: 200, sent: 'text' }, { chromium: { received: 'withheld:cors' }, firefox: { received: 'text' } }),
  oneRow('preflight-refused', 'a refused preflight as one row: its request in Chromium, the preflight itself in Firefox, which reports no more', FAILED,
    { ...CORS, path: '/v1/preflight-refused', cause: text('never sent') },
    { chromium: { method: 'POST', status: 0, sent: 'text' }, firefox: { method: 'OPTIONS', status: 403, sent: 'none' } }),
  oneRow('preflight-bare', 'a preflight that is answered well and allows nothing, as one row', FAILED,
    { ...CORS, path: '/v1/mock/preflight-bare', cause: text('never sent') },
    { chromium: { method: 'POST', status: 0 }, firefox: { method: 'OPTIONS', status: 204 } }),
  oneRow('no-cors', 'a no-cors request by its status, not as blocked by CORS; its body is withheld, not empty', /^"opaque"/,
    { status: 401, isFailed: true, transport: '', received: 'withheld:cors', finding: expect.not.stringContaining('cors') }),
  oneRow('refused', 'a refused connection; Firefox does not tell that it was refused', FAILED, LOST,
    { chromium: { transport: 'refused net::ERR_CONNECTION_REFUSED', cause: text('Nothing listens at `localhost:') }, firefox: UNNAMED }),
  oneRow('dns', 'a name that cannot be resolved; Firefox does not tell so', FAILED, { ...LOST, host: 'nothere.api.x.ai' },
    { chromium: { transport: 'dns net::ERR_NAME_NOT_RESOLVED', cause: text('could not be resolved') }, firefox: UNNAMED }),
  oneRow('tls', 'a host that speaks no TLS; Firefox does not tell so', FAILED, LOST, { chromium: { transport: 'tls net::ERR_SSL_PROTOCOL_ERROR', cause: text('did not answer in TLS') }, firefox: UNNAMED }),
  {
    ...oneRow('csp', 'a request that the policy of its page forbids in Firefox, which does not tell so; Chromium reports none', /TypeError/, {}),
    rows: { chromium: [], firefox: [{ ...LOST, ...UNNAMED }] },
    reports: { chromium: 0, firefox: 1 },
  },
  oneRow('mixed', 'a request from https to http; Firefox does not tell that it blocked it', /TypeError/, { ...LOST, host: 'api.x.ai' }, { chromium: { ...BLOCKED, ...MIXED }, firefox: UNNAMED }),
  oneRow('mixed-gateway', 'one to a watched host likewise', /TypeError/, { ...LOST, host: 'gateway.example' }, { chromium: { ...BLOCKED, ...MIXED }, firefox: UNNAMED }),
  oneRow('reset', 'a connection that is reset before the answer; Firefox does not tell so', FAILED, LOST,
    { chromium: { transport: text('reset net::ERR_'), cause: text('closed before the answer') }, firefox: UNNAMED }),
  oneRow('reset-body', 'an answer that breaks off; Chromium withholds what had arrived, Firefox shows it',
    { chromium: FAILED.chromium, firefox: /^TypeError: Content-Length header of network response exceeds response Body/ },
    { status: 200, finding: 'connection-failed', isFailed: true, transport: text('reset'), cause: text('in the middle of the answer') },
    { chromium: { received: 'withheld:unknown' }, firefox: { received: 'text', receivedText: '{"object":"chat.completion",' } }),
  oneRow('abort-early', 'a request that the page cancels before the answer; in Firefox one that failed, with a step for that case', /^TimeoutError/,
    { status: 0, received: 'none' },
    {
      chromium: { finding: 'request-aborted', severity: 'warning', isFailed: false, transport: 'aborted net::ERR_ABORTED' },
      firefox: { finding: 'connection-failed', ...UNNAMED },
    }),
  oneRow('socket-refused', 'a refused socket; only Firefox tells the status of the handshake', /close 1006/,
    { host: 'api.x.ai', path: '/v1/realtime', finding: 'websocket-refused', isFailed: true, evidence: expect.any(Array) },
    { chromium: { status: 0, evidence: sees('close code 1006') }, firefox: { status: 401, cause: text('refused with 401') } }),
  oneRow('socket-error', 'an error on an open socket; Firefox hands out no messages, so nothing can be said of it', /session\.created.*bad voice.*close 1\d{3}/,
    { status: 101, path: '/v1/realtime' },
    {
      chromium: { isFailed: true, stream: expect.objectContaining({ transport: 'websocket', events: [text('session.created'), text('bad voice')], timed: 2 }) },
      firefox: { isFailed: false, finding: '', stream: null },
    }),
  oneRow('socket-closed', 'a socket that the server closes; neither browser tells the code with which it did', /session\.created.*close 1008/, { status: 101, path: '/v1/realtime', isFailed: false },
    { chromium: { stream: expect.objectContaining({ transport: 'websocket', events: [text('session.created')] }) }, firefox: { stream: null } }),
  {
    ...oneRow('socket-open', 'a socket that is open in Firefox; Chromium reports it when it is closed', /open/, {}),
    rows: { chromium: [], firefox: [{ status: 101, path: '/v1/realtime', isFailed: false }] },
    reports: { chromium: 0, firefox: 1 },
  },
];
