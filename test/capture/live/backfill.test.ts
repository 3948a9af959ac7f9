import { describe, expect, it } from 'vitest';
import { createBackfill } from '../../../src/capture/live/backfill';

function entry(second: number, status = 200, url = 'https://api.x.ai/v1/models', error: string | null = null): object {
  return { startedDateTime: `2026-11-22T10:00:0${second}.000Z`, request: { method: 'GET', url }, response: { status, _error: error } };
}

/** Gives ids in order: a, b, c … */
function ids(): () => string {
  let next = 'a'.charCodeAt(0);
  return () => String.fromCharCode(next++);
}

describe('createBackfill', () => {
  it('finds what is in the log and did not come as an event', () => {
    const backfill = createBackfill();
    expect(backfill.arrives(entry(2))).toBeNull();
    const missed = entry(1);
    expect(backfill.missed({ entries: [missed, entry(2)] }, ids())).toEqual([{ id: 'a', entry: missed }]);
  });

  it('knows the event of what the log has told, once', () => {
    const backfill = createBackfill();
    backfill.missed({ entries: [entry(1)] }, ids());
    expect(backfill.arrives(entry(1))).toBe('a');
    expect(backfill.arrives(entry(1))).toBeNull();
  });

  it('tells of nothing twice when the log is read again', () => {
    const backfill = createBackfill();
    const nextId = ids();
    backfill.missed({ entries: [entry(1), entry(2)] }, nextId);
    backfill.arrives(entry(2));
    backfill.arrives(entry(3));
    expect(backfill.missed({ entries: [entry(1), entry(2), entry(3), entry(4)] }, nextId)).toEqual([{ id: 'c', entry: entry(4) }]);
  });

  it('counts equal requests of the same millisecond', () => {
    const backfill = createBackfill();
    backfill.arrives(entry(1));
    expect(backfill.missed({ entries: [entry(1), entry(1)] }, ids())).toHaveLength(1);
  });

  it('compares moments, however they are written', () => {
    const backfill = createBackfill();
    backfill.arrives(entry(1));
    expect(backfill.missed({ entries: [{ ...entry(1), startedDateTime: '2026-11-22T11:00:01.000+01:00' }] }, ids())).toEqual([]);
  });

  it('leaves out other hosts and requests under way, and keeps failed ones', () => {
    const refused = entry(3, 0, undefined, 'net::ERR_CONNECTION_REFUSED');
    const log = { entries: [entry(1, 200, 'https://app.example/'), entry(2, 0), refused, null] };
    expect(createBackfill().missed(log, ids())).toEqual([{ id: 'a', entry: refused }]);
  });

  it('reads no log as an empty one, and none after its end', () => {
    const backfill = createBackfill();
    expect(backfill.missed(null, ids())).toEqual([]);
    expect(backfill.missed({ entries: 'none' }, ids())).toEqual([]);
    backfill.end();
    expect(backfill.missed({ entries: [entry(1)] }, ids())).toEqual([]);
  });
});
