import { expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/model/diagnosis';
import { diagnose } from '../../../src/diagnose/diagnose';
import { exchangeOf, HI } from '../../diagnose/lint/request';

function refused(limit: string): Diagnosis | undefined {
  const message = `Too many tokens for team 3f2b8c14-7a1d-4e0b-9c55-d81e6a2f4b07 and model grok-4.7. Your team's rate limit is — Tokens per ${limit}.`;
  return diagnose(exchangeOf({ body: { model: 'grok-4.7', messages: HI }, status: 429, answer: JSON.stringify({ code: 'resource-exhausted', error: message }) }))[0];
}

it.each([
  ['Minute (actual/limit): 65605/60000', 'Send fewer tokens per minute', 'Wait one minute, then send again.', { advice: 'after', afterSeconds: 60 }],
  ['Hour (actual/limit): 65605/60000', 'Send fewer tokens per hour', 'Wait one hour, then send again.', { advice: 'after', afterSeconds: 3600 }],
  ['Day (actual/limit): 65605/60000', 'Wait until the next day', 'Send again when the next day of the limit begins.', { advice: 'never' }],
  ['Day (actual/limit): 165605/60000', 'Wait until the next day', 'Send again when the next day of the limit begins.', { advice: 'never' }],
  ['Day (actual/limit): 65605/60000. Please try again in 7m12s', 'Send fewer tokens per day', 'Wait as long as the answer asks, then send again.', { advice: 'after', afterSeconds: 432 }],
  ['Minute (actual/limit): 165605/60000', 'Send fewer tokens at once', 'Shorten the conversation: this request or its neighbours exceed the limit by far.', { advice: 'backoff' }],
])('tells what to do about a limit for tokens per %s', (limit, title, first, retry) => {
  const main = refused(limit);
  expect(main).toMatchObject({ id: 'rate-limit-tokens', title, retry });
  expect(main?.steps[0]).toBe(first);
});
