import { describe, expect, it } from 'vitest';
import { groupsOf, retriesOf } from '../../src/session/groups';
import { linesOf } from '../../src/session/lines';
import type { RequestRow, Row } from '../../src/session/row';
import { rowOf } from '../../src/session/row-of';
import { hiddenErrors, shownRows } from '../../src/session/shown-rows';
import { ARRIVAL } from '../../src/session/sort-rows';
import { diagnosisOf, exchangeOf, failedExchangeOf } from './exchanges';

const START = 1_700_000_000_000;
const limit = diagnosisOf({ id: 'rate-limit-requests', title: 'Send fewer requests' });
const failed = (id: string, seconds: number, diagnosis = limit): RequestRow => rowOf(failedExchangeOf(id, { startedAt: START + seconds * 1000 }), [diagnosis]);
const works = (id: string, seconds: number): RequestRow => rowOf(exchangeOf(id, { startedAt: START + seconds * 1000 }), []);
const navigation = (id: string): Row => ({ kind: 'navigation', id, startedAt: START, url: 'http://localhost/' });
const ids = (rows: readonly Row[], isOpen = false): string[] => linesOf(rows, ARRIVAL, () => isOpen).map(({ id }) => id);

describe('repeated failures', () => {
  it('are told once when each begins within five seconds of the one before', () => {
    const rows = [failed('a', 0), works('b', 1), failed('c', 4), failed('d', 9), failed('e', 15)];
    expect(ids(rows)).toEqual(['a', 'b', 'e']);
    expect([...retriesOf(groupsOf(rows))]).toEqual(['c', 'd']);
  });

  it('are drawn under the first where that is open', () => {
    const rows = [failed('a', 0), works('b', 1), failed('c', 2), failed('d', 3)];
    expect(ids(rows, true)).toEqual(['a', 'c', 'd', 'b']);
    expect(linesOf(rows, ARRIVAL, () => true)[2]).toMatchObject({ kind: 'member', turn: 2, before: { id: 'c' }, lead: { id: 'a' } });
  });

  it('are different ones where cause, model or path differ', () => {
    const other = rowOf(failedExchangeOf('c', { startedAt: START, request: { model: 'grok-4.3' } }), [limit]);
    expect(ids([failed('a', 0), failed('b', 0, diagnosisOf()), other])).toEqual(['a', 'b', 'c']);
  });

  it('do not reach over a navigation, and successes never repeat', () => {
    expect(ids([failed('a', 0), navigation('n'), failed('b', 1)])).toEqual(['a', 'n', 'b']);
    expect(ids([works('a', 0), works('b', 0)])).toEqual(['a', 'b']);
  });
});

describe('the lines of the list', () => {
  it('tell the same advice on successes once', () => {
    const advice = diagnosisOf({ severity: 'warning', id: 'key-exposed', title: 'Move the key to a server' });
    const rows = ['a', 'b', 'c'].map((id) => rowOf(exchangeOf(id), [advice]));
    expect(linesOf(rows, ARRIVAL, () => false).map((line) => line.kind === 'request' && line.isTold)).toEqual([false, true, true]);
  });

  it('are sorted by a column, without navigations, values that are missing last', () => {
    const slow = rowOf(exchangeOf('slow', { durationMs: 900 }), []);
    const unknown = rowOf({ ...exchangeOf('unknown'), durationMs: null }, []);
    const rows: Row[] = [unknown, slow, navigation('n'), works('quick', 0)];
    const sorted = (isDescending: boolean): string[] => linesOf(rows, { column: 'time', isDescending }, () => false).map(({ id }) => id);
    expect(sorted(false)).toEqual(['quick', 'slow', 'unknown']);
    expect(sorted(true)).toEqual(['slow', 'quick', 'unknown']);
  });
});

describe('the shown rows', () => {
  const all = { kind: 'all', filter: null, context: { retries: new Set<string>() }, range: null } as const;
  const shown = (rows: readonly Row[], more: object = {}): string[] => shownRows(rows, { ...all, ...more }).map(({ id }) => id);

  it('keep one navigation between requests, and the newest at the end', () => {
    expect(shown([navigation('1'), works('a', 0), navigation('2'), navigation('3'), works('b', 1), navigation('4')])).toEqual(['1', 'a', '3', 'b', '4']);
  });

  it('have no navigation without a request', () => {
    expect(shown([navigation('1')])).toEqual([]);
    expect(shown([works('a', 0), navigation('1'), works('b', 0)], { kind: 'errors' })).toEqual([]);
  });

  it('are those that overlap the range of time', () => {
    const long = rowOf(exchangeOf('long', { startedAt: START, durationMs: 60_000 }), []);
    expect(shown([long, works('early', 1), works('late', 40)], { range: { from: START + 10_000, to: START + 20_000 } })).toEqual(['long']);
  });
});

describe('errors that are hidden', () => {
  const rows = [failed('a', 0), works('b', 1), failed('c', 60)];
  const base = { kind: 'all', filter: null, context: { retries: new Set<string>() }, range: null } as const;
  const onlyA = { from: START, to: START + 10_000 };
  const hidden = (changes: Partial<Parameters<typeof hiddenErrors>[1]>) => {
    const found = hiddenErrors(rows, { ...base, ...changes });
    return found && [found.by, ...found.rows.map(({ id }) => id)];
  };

  it('are hidden by the filter, by its kinds, by the range of time or by some of each', () => {
    expect(hidden({})).toBeNull();
    expect(hidden({ range: onlyA })).toEqual(['range', 'c']);
    expect(hidden({ kind: 'warnings' })).toEqual(['filter', 'a', 'c']);
    expect(hidden({ filter: ({ id }) => id === 'c' })).toEqual(['filter', 'a']);
    expect(hidden({ filter: ({ id }) => id === 'c', range: onlyA })).toEqual(['both', 'a', 'c']);
    expect(hidden({ filter: () => false, range: onlyA })).toEqual(['both', 'a', 'c']);
  });
});
