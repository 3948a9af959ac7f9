import { describe, expect, it } from 'vitest';
import { correct, type Forecast } from '../../src/fix/index';
import { diagnosisOf, exchangeOf } from './exchange';

const FLATTEN = diagnosisOf({ edits: [{ kind: 'set-value', pointer: '/tool', value: { name: 'a', required: null } }] });
const at = (pointer: string): ReturnType<typeof diagnosisOf> => diagnosisOf({
  locations: [{ part: 'body', pointer, note: '' }],
  edits: [{ kind: 'remove-value', pointer }],
});

describe('what a correction brings to light', () => {
  const exchange = exchangeOf({ body: '{"model":"grok-9","tool":{"function":{"name":"a","required":null}}}' });

  it('is corrected too', () => {
    const forecast: Forecast = ({ request }) => (request.body.kind === 'text' && request.body.text.includes('null') ? [at('/tool/required')] : []);
    expect(correct(exchange, [FLATTEN])?.body).toContain('"required":null');
    expect(correct(exchange, [FLATTEN], undefined, forecast)?.body).toBe('{"model":"grok-9","tool":{"name":"a"}}');
  });

  it('is nothing that stood there before: that was judged with all that was known', () => {
    expect(correct(exchange, [FLATTEN], undefined, () => [at('/model')])?.body).toContain('"model":"grok-9"');
  });

  it('is looked for in the request that would be sent, with the status that the first one got', () => {
    const seen: unknown[] = [];
    correct(exchange, [FLATTEN], undefined, ({ request, response, credential }) => {
      seen.push([request.url, response.status, response.body.kind, credential.vendor, request.body.kind === 'text' && request.body.mimeType]);
      return [];
    });
    expect(seen).toEqual([[exchange.request.url, 400, 'none', 'xai', 'application/json']]);
  });

  it('is no reason to go on for ever', () => {
    let rounds = 0;
    correct(exchange, [FLATTEN], undefined, () => {
      rounds += 1;
      return [diagnosisOf({ locations: [{ part: 'body', pointer: '/n', note: '' }], edits: [{ kind: 'set-value', pointer: '/n', value: rounds }] })];
    });
    expect(rounds).toBeLessThanOrEqual(2);
  });
});
