import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis';
import { diagnose } from '../../../src/diagnose/diagnose';
import { exchangeOf, HI } from '../../diagnose/lint/request';

const URL = 'https://openrouter.ai/api/v1/chat/completions';

function refused(message: string): Diagnosis | undefined {
  return diagnose(exchangeOf({ url: URL, body: { model: 'x-ai/grok-4.1-fast:free', messages: HI }, status: 429, answer: JSON.stringify({ error: { message, code: 429 } }) }))[0];
}

describe('a limit that counts per day', () => {
  it('is not waited for with waits of minutes', () => {
    const main = refused('Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day');
    expect(main).toMatchObject({ id: 'rate-limit-requests', title: 'Wait until the next day', retry: { advice: 'never' } });
    expect(main?.cause).toBe('OpenRouter counted more requests to `x-ai/grok-4.1-fast:free` than the account there may send in a day.');
    expect(main?.steps[0]).toBe('Send again when the next day of the limit begins.');
  });

  it('rolls where the answer names a time, and is waited for that long', () => {
    const main = refused('Rate limit reached for requests per day (RPD): Limit 200, Used 200. Please try again in 7m12s.');
    expect(main).toMatchObject({ id: 'rate-limit-requests', title: 'Slow down', retry: { advice: 'after', afterSeconds: 432 } });
  });

  it('is not taken for the one that was reached where it is only offered', () => {
    const main = refused('Rate limit exceeded: free-models-per-min. Add 10 credits to unlock 1000 free model requests per day');
    expect(main).toMatchObject({ id: 'rate-limit-requests', title: 'Slow down', retry: { advice: 'backoff' } });
  });

  it('is none of a subscription where nothing but the day is named', () => {
    const main = refused('You exceeded your daily limit.');
    expect(main?.id).not.toBe('subscription-exhausted');
    expect(main?.retry.advice).toBe('never');
  });
});
