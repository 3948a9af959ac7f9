import { expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose';
import { exchangeOf, HI } from '../../diagnose/lint/request';

const URL = 'https://openrouter.ai/api/v1/chat/completions';

it('names the choice of providers where the request makes one', () => {
  const steps = (more: object): string => diagnose(exchangeOf({ url: URL, body: { model: 'x-ai/grok-4.3', messages: HI, ...more }, status: 404, answer: '{"error":{"message":"No endpoints found for x-ai/grok-4.3.","code":404}}' }))[0]?.steps.join(' ') ?? '';
  expect(steps({ provider: { only: ['azure'] } })).toContain('Leave out `provider`');
  expect(steps({})).not.toContain('`provider`');
});

it('names the model that a gateway has no endpoint for, and leaves other lacks of endpoints to the gateway', () => {
  const answered = (message: string) => diagnose(exchangeOf({ url: URL, body: { model: 'x-ai/grok-3', messages: HI }, status: 404, answer: JSON.stringify({ error: { message, code: 404 } }) }))[0];
  const main = answered('No endpoints found for x-ai/grok-3.');
  expect(main).toMatchObject({ id: 'model-not-found', cause: 'OpenRouter serves no model `x-ai/grok-3`, or not with this key.' });
  expect(answered('No endpoints found matching your data policy.')?.id).toBe('gateway-error');
});
