import { describe, expect, it } from 'vitest';
import { createSession, type Limits, type Session } from '../../src/session/session';
import { diagnosisOf, exchangeOf, failedExchangeOf } from './exchanges';

/** A session whose notifications wait until `turn` is called. */
function sessionWithTurns(limits: Partial<Limits> = {}): { session: Session; turn: () => void } {
  const waiting: (() => void)[] = [];
  const session = createSession(limits, (run) => void waiting.push(run));
  return { session, turn: () => waiting.splice(0).forEach((run) => run()) };
}

const ids = (session: Session): string[] => session.rows().map((row) => row.id);

describe('a session', () => {
  it('lists exchanges and navigations in order of arrival', () => {
    const { session } = sessionWithTurns();
    session.record(exchangeOf('a'), []);
    session.navigated('http://localhost:5173/chat', 1_700_000_000_500);
    session.record(failedExchangeOf('b'), [diagnosisOf()]);
    expect(session.rows().map((row) => row.kind)).toEqual(['request', 'navigation', 'request']);
    expect(session.rows()[1]).toMatchObject({ url: 'http://localhost:5173/chat', startedAt: 1_700_000_000_500 });
  });

  it('puts an exchange that comes again in its old place', () => {
    const { session } = sessionWithTurns();
    session.record(exchangeOf('a'), []);
    session.record(exchangeOf('b'), []);
    session.record(failedExchangeOf('a'), [diagnosisOf()]);
    expect(ids(session)).toEqual(['a', 'b']);
    expect(session.counts()).toMatchObject({ requests: 2, failed: 1 });
    expect(session.get('a')?.diagnoses).toHaveLength(1);
  });

  it('gives back what was recorded, and null for what was not', () => {
    const { session } = sessionWithTurns();
    const exchange = exchangeOf('a');
    session.record(exchange, []);
    expect(session.get('a')?.exchange).toBe(exchange);
    expect(session.get('b')).toBeNull();
  });

  it('gives the same rows until something changes', () => {
    const { session } = sessionWithTurns();
    session.record(exchangeOf('a'), []);
    const before = session.rows();
    session.elsewhere();
    expect(session.rows()).toBe(before);
    session.record(exchangeOf('b'), []);
    expect(session.rows()).not.toBe(before);
    expect(before).toHaveLength(1);
  });

  it('counts failures, warnings, streams and requests to other hosts', () => {
    const { session } = sessionWithTurns();
    session.record(failedExchangeOf('a'), [diagnosisOf()]);
    session.record(exchangeOf('b'), [diagnosisOf({ severity: 'warning' })]);
    session.record(exchangeOf('c', { response: { stream: { transport: 'sse', events: [], end: 'complete' } } }), []);
    session.elsewhere();
    expect(session.counts()).toEqual({ requests: 3, failed: 1, warnings: 1, streams: 1, elsewhere: 1, dropped: 0 });
  });

  it('is empty after it was cleared', () => {
    const { session } = sessionWithTurns();
    session.record(failedExchangeOf('a'), [diagnosisOf()]);
    session.navigated('http://localhost/', 0);
    session.elsewhere();
    session.clear();
    expect(session.rows()).toEqual([]);
    expect(session.get('a')).toBeNull();
    expect(session.counts()).toEqual({ requests: 0, failed: 0, warnings: 0, streams: 0, elsewhere: 0, dropped: 0 });
  });
});

describe('the last success', () => {
  it('is the latest one before, with the same method and endpoint', () => {
    const { session } = sessionWithTurns();
    session.record(exchangeOf('old', { startedAt: 1 }), []);
    session.record(exchangeOf('last', { startedAt: 2 }), []);
    session.record(exchangeOf('models', { startedAt: 3, request: { method: 'GET', endpoint: '/v1/models' } }), []);
    session.record(exchangeOf('refused', { startedAt: 4, response: { status: 400 } }), []);
    session.record(failedExchangeOf('failed', { startedAt: 5 }), [diagnosisOf()]);
    session.record(exchangeOf('later', { startedAt: 6 }), []);
    expect(session.lastSuccess('failed')?.id).toBe('last');
    expect(session.lastSuccess('old')).toBeNull();
    expect(session.lastSuccess('gone')).toBeNull();
  });
});

describe('the bounds of a session', () => {
  it('drop the oldest success first and say how many went', () => {
    const { session } = sessionWithTurns({ exchanges: 3 });
    session.record(failedExchangeOf('failed'), [diagnosisOf()]);
    for (const id of ['a', 'b', 'c', 'd']) session.record(exchangeOf(id), []);
    expect(ids(session)).toEqual(['failed', 'c', 'd']);
    expect(session.counts()).toMatchObject({ requests: 5, dropped: 2 });
    expect(session.get('a')).toBeNull();
  });

  it('drop the oldest failure where no success is left', () => {
    const { session } = sessionWithTurns({ exchanges: 2 });
    for (const id of ['a', 'b', 'c']) session.record(failedExchangeOf(id), [diagnosisOf()]);
    expect(ids(session)).toEqual(['b', 'c']);
  });

  it('never drop the exchange that came last, not even a success among failures', () => {
    const { session } = sessionWithTurns({ exchanges: 2 });
    session.record(failedExchangeOf('a'), [diagnosisOf()]);
    session.record(failedExchangeOf('b'), [diagnosisOf()]);
    session.record(exchangeOf('c'), []);
    expect(ids(session)).toEqual(['b', 'c']);
  });

  it('keep a tenth of the rows for the newest successes, however many failures there are', () => {
    const { session } = sessionWithTurns({ exchanges: 20 });
    for (let n = 0; n < 20; n += 1) session.record(failedExchangeOf(`failed ${n}`), [diagnosisOf()]);
    for (const id of ['a', 'b', 'c']) session.record(exchangeOf(id), []);
    for (let n = 20; n < 40; n += 1) session.record(failedExchangeOf(`failed ${n}`), [diagnosisOf()]);
    expect(session.rows()).toHaveLength(20);
    expect(ids(session).slice(0, 3)).toEqual(['b', 'c', 'failed 22']);
  });

  it('keep a tenth of the text for the newest successes', () => {
    const { session } = sessionWithTurns({ bodyText: 1_000 });
    const long = { response: { body: { kind: 'text' as const, text: 'x'.repeat(200), mimeType: '', size: 200, isCut: false } } };
    for (let n = 0; n < 4; n += 1) session.record(failedExchangeOf(`failed ${n}`, long), [diagnosisOf()]);
    for (const id of ['a', 'b']) session.record(exchangeOf(id), []);
    session.record(failedExchangeOf('failed 4', long), [diagnosisOf()]);
    expect(ids(session)).toEqual(['failed 1', 'failed 2', 'failed 3', 'a', 'b', 'failed 4']);
  });

  it('hold the text of all bodies, and keep one exchange that alone is larger', () => {
    const { session } = sessionWithTurns({ bodyText: 1_000 });
    const body = (length: number) => ({ kind: 'text' as const, text: 'x'.repeat(length), mimeType: '', size: length, isCut: false });
    session.record(exchangeOf('a', { response: { body: body(600) } }), []);
    session.record(exchangeOf('b', { response: { body: body(600) } }), []);
    expect(ids(session)).toEqual(['b']);
    session.record(exchangeOf('c', { response: { body: body(5_000) } }), []);
    expect(ids(session)).toEqual(['c']);
    session.record(exchangeOf('d'), []);
    expect(ids(session)).toEqual(['d']);
  });

  it('count the data of streams as text', () => {
    const { session } = sessionWithTurns({ bodyText: 1_000 });
    const event = { atMs: 1, name: 'message', data: 'x'.repeat(900), direction: 'received' as const };
    session.record(exchangeOf('a', { response: { stream: { transport: 'sse', events: [event], end: 'complete' } } }), []);
    session.record(exchangeOf('b', { response: { stream: { transport: 'sse', events: [event], end: 'complete' } } }), []);
    expect(ids(session)).toEqual(['b']);
  });

  it('forget the text of an exchange that was replaced', () => {
    const { session } = sessionWithTurns({ bodyText: 1_000 });
    const body = { kind: 'text' as const, text: 'x'.repeat(600), mimeType: '', size: 600, isCut: false };
    session.record(exchangeOf('a'), []);
    for (let times = 0; times < 5; times += 1) session.record(exchangeOf('b', { response: { body } }), []);
    expect(ids(session)).toEqual(['a', 'b']);
  });

  it('keep the newest navigations only', () => {
    const { session } = sessionWithTurns({ navigations: 2 });
    for (const page of ['1', '2', '3']) session.navigated(`http://localhost/${page}`, 0);
    expect(session.rows().map((row) => row.kind === 'navigation' && row.url)).toEqual(['http://localhost/2', 'http://localhost/3']);
  });

  it('hold with 12 000 exchanges, read after each thousandth', () => {
    const { session } = sessionWithTurns();
    for (let n = 0; n < 12_000; n += 1) {
      const id = String(n);
      if (n % 10 === 0) session.record(failedExchangeOf(id), [diagnosisOf()]);
      else session.record(exchangeOf(id), []);
      if (n % 1_000 === 0) session.rows();
    }
    expect(session.rows()).toHaveLength(10_000);
    expect(session.counts()).toMatchObject({ requests: 12_000, failed: 1_200, dropped: 2_000 });
    expect(session.get('0')).not.toBeNull();
    expect(session.get('1')).toBeNull();
  });
});

describe('the notifications of a session', () => {
  it('come once for all changes of a turn', () => {
    const { session, turn } = sessionWithTurns();
    let calls = 0;
    session.subscribe(() => { calls += 1; });
    for (let n = 0; n < 100; n += 1) session.record(exchangeOf(String(n)), []);
    expect(calls).toBe(0);
    turn();
    expect(calls).toBe(1);
    session.elsewhere();
    turn();
    expect(calls).toBe(2);
  });

  it('end for a listener that left', () => {
    const { session, turn } = sessionWithTurns();
    let calls = 0;
    const leave = session.subscribe(() => { calls += 1; });
    session.clear();
    leave();
    turn();
    expect(calls).toBe(0);
  });

  it('reach the others when one listener throws', () => {
    const { session, turn } = sessionWithTurns();
    let calls = 0;
    session.subscribe(() => { throw new Error('gone'); });
    session.subscribe(() => { calls += 1; });
    session.elsewhere();
    expect(turn).toThrow('A listener of the session failed');
    expect(calls).toBe(1);
  });

  it('come by themselves within a few frames', async () => {
    const session = createSession();
    const told = new Promise<void>((resolve) => { session.subscribe(resolve); });
    session.record(exchangeOf('a'), []);
    await expect(told).resolves.toBeUndefined();
  });
});
