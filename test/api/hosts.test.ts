import { describe, expect, it } from 'vitest';
import { findHost, HOSTS, isXaiHost } from '../../src/api/hosts';

describe('isXaiHost', () => {
  it.each(['api.x.ai', 'us.api.x.ai', 'us-east-1.api.x.ai', 'eu-west-1.api.x.ai', 'mtls.api.x.ai', 'api.x.ai:443', 'us.api.x.ai:8443'])(
    'knows %s as a host of the API',
    (host) => {
      expect(isXaiHost(host)).toBe(true);
    },
  );

  it.each(['', 'x.ai', 'management-api.x.ai', 'console.x.ai', 'api.x.ai.evil.example', 'evilapi.x.ai', 'api.openai.com', 'cli-chat-proxy.grok.com'])(
    'does not take %s for one',
    (host) => {
      expect(isXaiHost(host)).toBe(false);
    },
  );

  it('agrees with the list of hosts', () => {
    for (const { host, role } of HOSTS) expect(isXaiHost(host)).toBe(role === 'api');
    expect(findHost('mtls.api.x.ai')?.about).toContain('certificate');
    expect(findHost('example.org')).toBeNull();
  });
});
