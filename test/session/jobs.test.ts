import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/model/exchange';
import { jobsOf } from '../../src/session/jobs';
import { lineAt, linesOf, type Line } from '../../src/session/lines';
import { pollOf } from '../../src/session/poll';
import type { Row } from '../../src/session/row';
import { rowOf } from '../../src/session/row-of';
import { shownRows } from '../../src/session/shown-rows';
import { ARRIVAL } from '../../src/session/sort-rows';
import { diagnosisOf, exchangeOf } from './exchanges';

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

  it('tells a result that was given out before from a job that failed', () => {
    const rows = (...exchanges: Exchange[]) => [...jobsOf(exchanges.map((exchange) => rowOf(exchange, []))).values()][0]?.state;
    const done = video('b', 200, '{"status":"done","video":{}}', 5_000);
    expect(rows(video('a', 202, PENDING, 0), done, video('c', 404, '{"error":"No deferred video"}', 9_000))).toBe('gone');
    expect(rows(video('a', 202, PENDING, 0), video('c', 404, '{"error":"No deferred video"}', 9_000))).toBe('failed');
    expect(rows(video('a', 202, PENDING, 0), video('c', 200, '{"status":"expired"}', 9_000))).toBe('failed');
  });

  it('keeps the last state that was told where a later poll tells none', () => {
    const rows = [video('a', 202, PENDING, 0), video('b', 503, '', 5_000)].map((exchange) => rowOf(exchange, []));
    expect(jobsOf(rows).get('b')).toMatchObject({ state: 'pending', progress: 40 });
  });
});

describe('the polls of a job in the list', () => {
  const rowFor = (exchange: Exchange): Row => rowOf(exchange, []);
  const polls = [rowFor(video('a', 202, PENDING, 0)), rowFor(video('b', 202, PENDING, 2_000)), rowFor(video('c', 202, PENDING, 4_000))] as const;
  const other = rowFor(exchangeOf('other', { startedAt: T0 + 1_000 }));
  const navigation: Row = { kind: 'navigation', id: 'n', startedAt: T0 + 3_000, url: 'http://localhost/' };
  const linesFor = (rows: readonly Row[], isOpen = false, order = ARRIVAL): Line[] => linesOf(rows, order, () => isOpen);
  const drawn = (lines: readonly Line[]): string[] => lines.map((line) => (line.kind === 'member' ? `${line.row.id}${line.turn}` : line.row.id));

  it('are one line in the place of the first, told by the latest, with the others under it', () => {
    const rows = [polls[0], other, polls[1], polls[2]];
    expect(drawn(linesFor(rows))).toEqual(['c', 'other']);
    expect(drawn(linesFor(rows, true))).toEqual(['c', 'a1', 'b2', 'other']);
  });

  it('are the same line when the next one comes, even where the first one is gone', () => {
    const ids = [[polls[0]], [polls[0], polls[1]], [...polls], [polls[1], polls[2]]].map((rows) => linesFor(rows)[0]?.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('stand under the page that asked last', () => {
    expect(drawn(linesFor([polls[0], other, navigation, polls[1]]))).toEqual(['other', 'n', 'b']);
  });

  it('are sorted by the latest', () => {
    const slow = rowFor({ ...video('d', 202, PENDING, 6_000), durationMs: 9_000 });
    expect(drawn(linesFor([polls[0], other, slow], false, { column: 'time', isDescending: false }))).toEqual(['other', 'd']);
  });

  it('are a job also where they fail alike, and no repeats beside it', () => {
    const failing = ['x', 'y', 'z'].map((id, at) => rowOf(video(id, 404, '{"error":"No deferred video"}', at * 1_000), [diagnosisOf({ id: 'resource-not-found' })]));
    const [line, ...more] = linesFor(failing);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ kind: 'request', repeats: [], job: { state: 'failed', earlier: [{ id: 'x' }, { id: 'y' }] } });
  });

  it('are found by any of their requests', () => {
    const lines = linesFor([other, ...polls]);
    expect([lineAt(lines, 'other'), lineAt(lines, 'a'), lineAt(lines, 'c'), lineAt(lines, 'nobody'), lineAt(lines, null)]).toEqual([0, 1, 1, -1, -1]);
  });

  it('that pass the filter are one line of their own', () => {
    const limited = rowFor(video('l', 429, '', 3_000));
    const shown = shownRows([...polls, limited], { kind: 'all', filter: ({ status }) => status === 202, context: { retries: new Set() }, range: null });
    expect(linesFor(shown)[0]).toMatchObject({ row: { id: 'c' }, job: { earlier: [{ id: 'a' }, { id: 'b' }] } });
  });
});
