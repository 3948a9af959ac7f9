import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../src/capture/har/entry';
import { diagnose } from '../../src/diagnose/diagnose';
import { createLearner } from '../../src/diagnose/learn';
import type { Exchange } from '../../src/model/exchange';

interface Call {
  readonly id?: string;
  readonly method?: string;
  readonly path?: string;
  readonly at?: number;
  readonly status?: number;
  readonly answer?: string;
  readonly origin?: string;
}

function call({ id = 'a', method = 'POST', path = '/v1/chat/completions', at = 0, status = 400, answer = '{"error":"x"}', origin }: Call): Exchange {
  const exchange = exchangeFromHar({
    startedDateTime: new Date(Date.parse('2026-11-22T10:00:00Z') + at).toISOString(),
    request: {
      method, url: `https://api.x.ai${path}`,
      headers: [{ name: 'authorization', value: `Bearer xai-${'a1'.repeat(40)}` }, { name: 'content-type', value: 'application/json' }, ...(origin === undefined ? [] : [{ name: 'origin', value: origin }])],
      ...(method === 'POST' ? { postData: { text: '{"model":"grok-4.7","messages":[{"role":"user","content":"Hi"}]}' } } : {}),
    },
    response: { status, headers: [{ name: 'content-type', value: 'application/json' }, { name: 'access-control-allow-origin', value: '*' }], content: { text: answer, mimeType: 'application/json' } },
  }, null, { id, source: 'har' });
  if (!exchange) throw new Error('no request');
  return exchange;
}

describe('what a session learns', () => {
  it('are the models of a list in its traffic, with their efforts', () => {
    const learner = createLearner();
    const list = '{"object":"list","data":[{"id":"grok-9","aliases":["grok-next"],"capabilities":{"reasoning_effort":["low"]}}]}';
    expect(learner.see(call({ method: 'GET', path: '/v1/models', status: 200, answer: list })).models.get('grok-9')).toEqual({ id: 'grok-9', aliases: ['grok-next'], reasoningEfforts: ['low'] });
  });

  it('is nothing from a list that failed', () => {
    expect(createLearner().see(call({ method: 'GET', path: '/v1/models', status: 401, answer: '{"data":[{"id":"grok-9"}]}' })).models.size).toBe(0);
  });
});

describe('a storm of repetitions', () => {
  const storm = (times: readonly number[], status = 429) => {
    const learner = createLearner();
    return times.map((at, index) => learner.see(call({ id: String(index), at, status })).repeats);
  };

  it('is the same failing request four times without growing waits', () => {
    expect(storm([0, 100, 200, 300])).toEqual([undefined, undefined, undefined, { times: 4, withinMs: 300 }]);
  });

  it('is none with growing waits, with long pauses, or when it succeeds', () => {
    expect(storm([0, 1000, 3000, 7000, 15_000]).filter(Boolean)).toEqual([]);
    expect(storm([0, 50_000, 100_000, 150_000, 200_000]).filter(Boolean)).toEqual([]);
    expect(storm([0, 100, 200, 300, 400], 200).filter(Boolean)).toEqual([]);
  });

  it('does not count an exchange twice that is seen again with its body', () => {
    const learner = createLearner();
    const first = call({ id: 'a', at: 0 });
    expect([first, first, first, first, first].map((exchange) => learner.see(exchange).repeats)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('is told beside the error it repeats', () => {
    const learner = createLearner();
    const found = [0, 100, 200, 300].map((at, index) => {
      const exchange = call({ id: String(index), at, status: 400, answer: '{"code":"invalid-argument","error":"Model not found: grok-9"}' });
      return diagnose(exchange, learner.see(exchange));
    });
    expect(found.at(-1)?.map(({ id }) => id)).toEqual(['model-not-found', 'retry-storm']);
    expect(found.at(-1)?.[1]?.title).toContain('Stop repeating');
  });
});

describe('an exposed key', () => {
  it('is said once for each page, also when the exchange is seen again', () => {
    const learner = createLearner();
    const told = (exchange: Exchange): boolean => {
      const isTold = diagnose(exchange, learner.see(exchange)).some(({ id }) => id === 'key-exposed');
      if (isTold) learner.toldOfKey(exchange);
      return isTold;
    };
    const ok = { status: 200, answer: '{"id":"c","choices":[]}', origin: 'http://localhost:5173' };
    expect([told(call({ ...ok, id: '1' })), told(call({ ...ok, id: '1' })), told(call({ ...ok, id: '2' })), told(call({ ...ok, id: '3', origin: 'https://app.example' }))]).toEqual([true, true, false, true]);
  });

  it('is no matter of requests that carry no page\'s origin', () => {
    expect(diagnose(call({ status: 200, answer: '{"id":"c","choices":[]}' }))).toEqual([]);
  });
});

describe('polls of one job', () => {
  const poll = (id: string, startedAt: number, status = 202) => exchangeFromHar({
    startedDateTime: new Date(startedAt).toISOString(), time: 0,
    request: { method: 'GET', url: 'https://api.x.ai/v1/videos/9b1deb4d', headers: [] }, response: { status, headers: [], content: {} },
  }, null, { id, source: 'live' });

  it('are counted, each once, with the time that they span', () => {
    const learner = createLearner();
    const told = ([['a', 1000], ['b', 11_000], ['b', 11_000], ['c', 41_000]] as const).map(([id, at]) => {
      const exchange = poll(id, at);
      return exchange && diagnose(exchange, learner.see(exchange))[0]?.cause;
    });
    expect(told[0]).toContain('not ready yet');
    expect(told[2]).toContain('still pending after 10 s, 2 polls');
    expect(told[3]).toContain('still pending after 40 s, 3 polls');
  });
});
