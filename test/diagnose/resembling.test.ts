import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose';
import { exchangeOf, HI } from './lint/request';

function nearestTo(error: string, status = 400): readonly string[] | undefined {
  return diagnose(exchangeOf({ body: { model: 'grok-4.5', messages: HI }, status, answer: JSON.stringify({ code: 'invalid-argument', error }) }))[0]?.nearest?.map(({ id }) => id);
}

describe('what an answer reads most like', () => {
  it('is named where nothing was recognised', () => {
    expect(nearestTo('Country code ZZ is not a valid ISO 3166 code')).toEqual(['region-unavailable']);
  });

  it('is not named beside a judgement, nor for words like no others', () => {
    expect(nearestTo('Argument not supported: presence_penalty')).toBeUndefined();
    expect(nearestTo('The flux capacitor drifts')).toBeUndefined();
    expect(nearestTo('')).toBeUndefined();
  });
});
