import { describe, expect, it } from 'vitest';
import { attemptsOf, backedOff } from '../../src/session/attempts';
import { rowOf } from '../../src/session/row-of';
import { diagnosisOf, failedExchangeOf } from './exchanges';

const row = (id: string, startedAt: number) => rowOf(failedExchangeOf(id, { startedAt }), [diagnosisOf()]);

describe('attemptsOf', () => {
  it('tells when each attempt was sent, whichever of them is asked for', () => {
    const rows = [row('a', 1_000), row('b', 1_300), row('c', 2_000)];
    expect(attemptsOf(rows, 'c')).toEqual({ sentAt: [0, 300, 1_000], spanMs: 1_000 });
    expect(attemptsOf(rows, 'a')).toEqual(attemptsOf(rows, 'c'));
  });

  it('is null for a request that was made once', () => {
    expect(attemptsOf([row('a', 1_000), row('b', 60_000)], 'a')).toBeNull();
  });
});

describe('backedOff', () => {
  it('doubles the wait after each refusal', () => {
    expect(backedOff(12, 1_000)).toEqual([0, 1_000, 3_000, 7_000]);
    expect(backedOff(2, 5_000)).toEqual([0, 5_000]);
  });
});
