import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose';
import { HI, exchangeOf } from '../../diagnose/lint/request';

function told(status: number, number: number): string {
  const [main] = diagnose(exchangeOf({ body: { model: 'grok-4.7', messages: HI }, status, answer: `error code: ${number}` }));
  return `${main?.id}, ${main?.retry.advice}: ${main?.title}`;
}

describe("Cloudflare's numbers", () => {
  it.each([
    [429, 1015, 'cloudflare-challenge, backoff: Slow down'],
    [403, 1009, 'cloudflare-challenge, never: Call the API from another country'],
    [403, 1020, 'cloudflare-challenge, never: Call the API from a server, as a plain client'],
    [530, 1016, 'gateway-timeout, backoff: Try again after a pause'],
    [530, 1033, 'gateway-timeout, backoff: Try again after a pause'],
    [503, 1102, 'bad-gateway, backoff: Try again after a pause'],
  ])('%i with error %i: %s', (status, number, expected) => {
    expect(told(status, number)).toBe(expected);
  });
});
