import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../../src/capture/har/entry';
import { diagnose } from '../../../src/diagnose/diagnose';
import { NO_KNOWLEDGE } from '../../../src/model/knowledge';

/** What Chromium hands over of a request that it blocks without naming a reason. */
function blocked(url: string, referer: string, script: string | null = null): string {
  const entry = {
    startedDateTime: new Date(1000).toISOString(), time: 0, _resourceType: 'fetch',
    ...(script !== null && { _initiator: { type: 'script', stack: { callFrames: [{ url: script, lineNumber: 1, columnNumber: 1, functionName: '' }] } } }),
    request: { method: 'POST', url, headers: [{ name: 'Referer', value: referer }] },
    response: { status: 0, headers: [], content: { size: 0 }, _error: '' },
  };
  const exchange = exchangeFromHar(entry, { text: '', isBase64: false }, { id: 'a', source: 'live' });
  if (!exchange) throw new Error('The entry was not read');
  const [main] = diagnose(exchange, NO_KNOWLEDGE);
  return `${main?.id}: ${main?.title}`;
}

describe('a request that Chromium blocks without a reason', () => {
  it('is mixed content where it goes from https to http', () => {
    expect(blocked('http://api.x.ai/v1/models', '')).toBe('blocked-by-client: Use https');
    expect(blocked('http://api.x.ai/v1/models', '', 'https://app.example/a.js')).toBe('blocked-by-client: Use https');
  });

  it.each([
    ['the address is on https', 'https://api.x.ai/v1/models', '', null],
    ['the address is on this machine, which needs no https', 'http://localhost:4000/v1/models', '', null],
    ['the page is on http, as its referrer tells', 'http://api.x.ai/v1/models', 'http://app.example/', null],
    ['the page is on http, as its script tells', 'http://api.x.ai/v1/models', '', 'http://app.example/a.js'],
  ])('is blocked by something unknown where %s', (_, url, referer, script) => {
    expect(blocked(url, referer, script)).toBe('blocked-by-client: Find what blocks the request');
  });
});
