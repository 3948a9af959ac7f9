import { describe, expect, it } from 'vitest';
import { readHar } from '../../../src/capture/har/log';

interface Sent {
  readonly url: string;
  readonly at: number;
  readonly status: number;
  readonly to?: string;
  readonly method?: string;
}

function har(...sent: readonly Sent[]): string {
  const entries = sent.map(({ url, at, status, to = '', method = 'POST' }) => ({
    startedDateTime: new Date(at).toISOString(), time: 20, request: { method, url, headers: [] }, response: { status, redirectURL: to, headers: [], content: {} },
  }));
  return JSON.stringify({ log: { entries } });
}

function rows(text: string): string[] {
  return readHar(text, () => true).exchanges.map(({ index, exchange: { response, hops = [] } }) => (
    [index, ...hops.map((hop) => `${hop.status} ${hop.method} ${hop.url}`), response.status].join(' > ')
  ));
}

const A = 'https://api.x.ai/a';
const B = 'https://api.x.ai/b';
const C = 'https://api.x.ai/c';

describe('a chain of redirects', () => {
  it('is one exchange, told with its hops', () => {
    expect(rows(har({ url: A, at: 1000, status: 307, to: '/b' }, { url: B, at: 1020, status: 308, to: C }, { url: C, at: 1040, status: 404 })))
      .toEqual([`2 > 307 POST ${A} > 308 POST ${B} > 404`]);
  });

  it('knows a POST that became a GET', () => {
    expect(rows(har({ url: A, at: 1000, status: 302, to: B }, { url: B, at: 1030, status: 405, method: 'GET' }))).toEqual([`1 > 302 POST ${A} > 405`]);
  });

  it('keeps chains under way at the same time apart, and other requests out', () => {
    const text = har(
      { url: A, at: 1000, status: 307, to: C }, { url: A, at: 1001, status: 307, to: C },
      { url: C, at: 1020, status: 200 }, { url: C, at: 1021, status: 500 }, { url: C, at: 1022, status: 200 },
    );
    expect(rows(text)).toEqual([`2 > 307 POST ${A} > 200`, `3 > 307 POST ${A} > 500`, '4 > 200']);
  });

  it('leaves alone what begins before the redirect, long after it, or with another method', () => {
    const redirect = { url: A, at: 10_000, status: 307, to: B };
    expect(rows(har(redirect, { url: B, at: 9_000, status: 200 }))).toHaveLength(2);
    expect(rows(har(redirect, { url: B, at: 60_000, status: 200 }))).toHaveLength(2);
    expect(rows(har(redirect, { url: B, at: 10_020, status: 200, method: 'DELETE' }))).toHaveLength(2);
  });
});
