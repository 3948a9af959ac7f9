import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose';
import { HI, exchangeOf } from '../../diagnose/lint/request';

function timedOut(code: string): string {
  const [main] = diagnose(exchangeOf({ body: { model: 'grok-4.7', messages: HI }, status: 0, transportError: { kind: 'timeout', code } }));
  return `${main?.severity} ${main?.id}: ${main?.steps[0]}`;
}

describe('a request that timed out', () => {
  it('is a failed connection where nobody took the connection', () => {
    expect(timedOut('net::ERR_CONNECTION_TIMED_OUT')).toBe('error connection-failed: Check the firewall, the VPN or the company proxy in between.');
  });

  it('is a matter of patience where the answer took long', () => {
    expect(timedOut('net::ERR_TIMED_OUT')).toBe('warning request-aborted: Set `stream: true`: the first words arrive early, and the connection stays alive.');
  });
});
