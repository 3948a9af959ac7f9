import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/session/session';
import { exchangeOf } from './exchanges';

interface Answer {
  readonly model?: string;
  readonly at?: number;
  readonly status?: number;
  readonly requests?: readonly [string, string];
  readonly tokens?: readonly [string, string];
}

function answer(id: string, { model = 'grok-4.6', at = 1_000, status = 200, requests, tokens }: Answer) {
  const headers = [
    ...(requests ? [{ name: 'x-ratelimit-remaining-requests', value: requests[0] }, { name: 'x-ratelimit-limit-requests', value: requests[1] }] : []),
    ...(tokens ? [{ name: 'x-ratelimit-remaining-tokens', value: tokens[0] }, { name: 'x-ratelimit-limit-tokens', value: tokens[1] }] : []),
  ];
  return exchangeOf(id, { startedAt: at, durationMs: 0, request: { model }, response: { status, headers } });
}

function ratesOf(...answers: readonly Answer[]) {
  const session = createSession({}, (run) => run());
  answers.forEach((one, at) => session.record(answer(`${at}`, one), []));
  return { session, rates: session.rates?.() ?? [] };
}

describe('the limits of the models', () => {
  it('are what the newest answer of each says, the lowest first', () => {
    const { rates } = ratesOf(
      { requests: ['480', '480'], tokens: ['900', '1000'] },
      { model: 'grok-4.3', requests: ['400', '480'], tokens: ['10', '1000'] },
      { requests: ['412', '480'], tokens: ['800', '1000'], at: 3_000 },
      { requests: ['470', '480'], at: 2_000 },
    );
    expect(rates.map(({ model }) => model)).toEqual(['grok-4.3', 'grok-4.6']);
    expect(rates[1]).toMatchObject({ requests: { remaining: 412, limit: 480 }, tokens: { remaining: 800, limit: 1000 }, seenAt: 3_000 });
  });

  it('count refusals, which tell no figures, once each', () => {
    const { session } = ratesOf({ requests: ['3', '480'] }, { status: 429, at: 2_000 }, { status: 429, at: 3_000 });
    session.record(answer('2', { status: 429, at: 3_000 }), []);
    expect(session.rates?.()).toMatchObject([{ requests: { remaining: 3 }, isRefused: true, refusals: 2 }]);
    session.record(answer('4', { requests: ['2', '480'], at: 4_000 }), []);
    expect(session.rates?.()).toMatchObject([{ isRefused: false, refusals: 2 }]);
  });

  it('are not known from answers without figures, or with half of them', () => {
    expect(ratesOf({}, { status: 429 }, { model: 'a', requests: ['', '480'] }, { model: 'b', requests: ['many', '480'] }).rates).toEqual([]);
  });

  it('are forgotten with the list', () => {
    const { session } = ratesOf({ requests: ['1', '2'] });
    session.clear();
    expect(session.rates?.()).toEqual([]);
  });
});
