import { describe, expect, it } from 'vitest';
import { createBackfill } from '../../../src/capture/live/backfill';

function entry(startedDateTime: string, status = 200, url = 'https://api.x.ai/v1/models', error: string | null = null): object {
  return { startedDateTime, request: { method: 'GET', url }, response: { status, _error: error } };
}

describe('createBackfill', () => {
  it('finds what is in the log and did not come as an event', () => {
    const backfill = createBackfill();
    expect(backfill.isNew(entry('10:00:02'))).toBe(true);
    const missed = entry('10:00:01');
    expect(backfill.missed({ entries: [missed, entry('10:00:02')] })).toEqual([missed]);
  });

  it('refuses the event of what the log held already, once', () => {
    const backfill = createBackfill();
    backfill.missed({ entries: [entry('10:00:01')] });
    expect(backfill.isNew(entry('10:00:01'))).toBe(false);
    expect(backfill.isNew(entry('10:00:01'))).toBe(true);
  });

  it('counts equal requests of the same millisecond', () => {
    const backfill = createBackfill();
    backfill.isNew(entry('10:00:01'));
    expect(backfill.missed({ entries: [entry('10:00:01'), entry('10:00:01')] })).toHaveLength(1);
  });

  it('leaves out other hosts and requests under way, and keeps failed ones', () => {
    const refused = entry('10:00:03', 0, undefined, 'net::ERR_CONNECTION_REFUSED');
    const log = { entries: [entry('10:00:01', 200, 'https://app.example/'), entry('10:00:02', 0), refused, null] };
    expect(createBackfill().missed(log)).toEqual([refused]);
  });

  it('reads no log as an empty one', () => {
    expect(createBackfill().missed(null)).toEqual([]);
    expect(createBackfill().missed({ entries: 'none' })).toEqual([]);
  });
});
