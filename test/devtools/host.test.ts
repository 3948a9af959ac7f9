import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/devtools/host';
import { openSettings } from '../../src/devtools/settings';
import { createSession } from '../../src/session/session';
import { fakeStorage } from '../background/fake-storage';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';

const BODY = '{"model":"grok-4.6","messages":[{"role":"user","content":"Hi"}],"presence_penalty":0}';
const sent = { request: { body: { kind: 'text', text: BODY, mimeType: 'application/json', size: BODY.length, isCut: false } } } as const;

function hostOf() {
  const session = createSession({}, (run) => run());
  session.record(exchangeOf('works', { startedAt: 1 }), []);
  session.record(failedExchangeOf('fails', { ...sent, startedAt: 2 }), [diagnosisOf()]);
  const theme = { current: () => 'light' as const, subscribe: () => () => undefined };
  return createHost({ session, settings: openSettings(fakeStorage()), theme });
}

describe('what the panel may ask', () => {
  it('holds a corrected request against the one that was sent, in the same format', () => {
    const host = hostOf();
    const [original, corrected] = [host.original?.('fails', 'curl') ?? '', host.snippet('fails', 'curl') ?? ''];
    expect(original).toContain('presence_penalty');
    expect(corrected).not.toContain('presence_penalty');
    expect(original.replace(',"presence_penalty":0', '')).toBe(corrected);
  });

  it('reports on several requests at once, failures and advice', () => {
    const host = hostOf();
    const report = host.reportOf?.(['works', 'fails', 'gone']) ?? '';
    expect(report).toContain('2 requests, 1 failed');
    expect(report).toContain('## Remove `presence_penalty`');
    expect(report).not.toContain('"content":"Hi"');
  });

  it('finds the last call of the same kind that succeeded', () => {
    expect(hostOf().lastSuccess?.('fails')?.id).toBe('works');
  });

  it('offers nothing that the browser cannot do', () => {
    const host = hostOf();
    expect([host.reload, host.reveal, host.openSource]).toEqual([undefined, undefined, undefined]);
  });

  it('gives nothing for a request that is gone', () => {
    const host = hostOf();
    expect([host.detail('x'), host.snippet('x', 'curl'), host.original?.('x', 'curl'), host.lastSuccess?.('x')]).toEqual([null, null, null, null]);
  });
});
