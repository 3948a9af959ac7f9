import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/model/exchange';
import { jobsOf } from '../../src/session/jobs';
import { pollOf } from '../../src/session/poll';
import { rowOf } from '../../src/session/row-of';
import { exchangeOf } from './exchanges';

const T0 = 1_700_000_000_000;

function poll(id: string, path: string, endpoint: string, status: number, body: string, afterMs = 0): Exchange {
  return exchangeOf(id, {
    startedAt: T0 + afterMs,
    request: { method: 'GET', path, endpoint, url: `https://api.x.ai${path}`, body: { kind: 'none' } },
    response: { status, body: body === '' ? { kind: 'none' } : { kind: 'text', text: body, mimeType: 'application/json', size: body.length, isCut: false } },
  });
}
const video = (id: string, status: number, body: string, afterMs: number, job = 'job-1'): Exchange => poll(id, `/v1/videos/${job}`, '/v1/videos/{request_id}', status, body, afterMs);
const batch = (body: string): Exchange => poll('b', '/v1/batches/batch_1', '/v1/batches/{batch_id}', 200, body);
const PENDING = '{"status":"pending","progress":40}';

describe('pollOf', () => {
  it.each([
    ['a deferred completion that is not ready', poll('a', '/v1/chat/deferred-completion/x', '/v1/chat/deferred-completion/{request_id}', 202, ''), { kind: 'completion', job: 'x', state: 'pending', progress: null }],
    ['a deferred completion', poll('a', '/v1/chat/deferred-completion/x', '/v1/chat/deferred-completion/{request_id}', 200, '{"choices":[]}'), { state: 'done' }],
    ['a video on its way', video('a', 202, PENDING, 0), { kind: 'video', job: 'job-1', state: 'pending', progress: 40 }],
    ['a video that is pending with 200', video('a', 200, PENDING, 0), { state: 'pending' }],
    ['a video', video('a', 200, '{"status":"done","video":{}}', 0), { state: 'done' }],
    ['an expired video', video('a', 200, '{"status":"expired"}', 0), { state: 'failed' }],
    ['an unknown job', video('a', 404, '{"error":"No deferred video"}', 0), { state: 'failed' }],
    ['a poll that was limited', video('a', 429, '', 0), { state: 'unknown' }],
    ['a batch in work', batch('{"state":{"num_requests":10,"num_pending":4}}'), { kind: 'batch', state: 'pending', progress: 60 }],
    ['a finished batch', batch('{"state":{"num_requests":10,"num_pending":0}}'), { state: 'done', progress: 100 }],
    ['a batch that tells no state', batch('{}'), { state: 'unknown' }],
  ])('reads %s', (_, exchange, expected) => {
    expect(pollOf(exchange)).toMatchObject(expected);
  });

  it('is null for what is no poll', () => {
    expect(pollOf(exchangeOf('a'))).toBeNull();
  });
});

describe('jobsOf', () => {
  it('lets the latest poll stand for all of a job, with its state and age', () => {
    const rows = [
      video('a', 202, PENDING, 0), exchangeOf('other'), video('b', 202, PENDING, 5_000), video('c', 202, '', 7_000, 'job-2'), video('d', 202, '{"progress":80}', 10_000),
    ].map((exchange) => rowOf(exchange, []));
    const jobs = jobsOf(rows);
    expect([...jobs.keys()]).toEqual(['d']);
    expect(jobs.get('d')).toMatchObject({ kind: 'video', state: 'pending', progress: 80, ageMs: 10_120, latest: { id: 'd' }, earlier: [{ id: 'a' }, { id: 'b' }] });
  });

  it('keeps the last state that was told where a later poll tells none', () => {
    const rows = [video('a', 202, PENDING, 0), video('b', 503, '', 5_000)].map((exchange) => rowOf(exchange, []));
    expect(jobsOf(rows).get('b')).toMatchObject({ state: 'pending', progress: 40 });
  });
});
