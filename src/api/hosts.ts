import type { SourceId } from './sources';

/** What is known of one host of xAI. */
export interface HostFacts {
  readonly host: string;
  readonly role: 'api' | 'management' | 'subscription' | 'login' | 'assets' | 'console' | 'status';
  readonly status: 'current' | 'stale';
  readonly about: string;
  readonly sources: readonly SourceId[];
}

/** The hosts of xAI, as of 2026-10. */
export const HOSTS: readonly HostFacts[] = [
  { host: 'api.x.ai', role: 'api', status: 'current', about: 'The API for all regions; takes keys that start with xai-.', sources: ['spec', 'sdk-py'] },
  {
    host: 'us.api.x.ai',
    role: 'api',
    status: 'current',
    about: 'The API within the United States: a few current chat models, no images, videos or voice. Every other model gets a 404.',
    sources: ['docs-regions', 'docs-4.7'],
  },
  {
    host: 'us-east-1.api.x.ai',
    role: 'api',
    status: 'stale',
    about: 'Older regional host, gone from the newest page about regions.',
    sources: ['docs-regions-old'],
  },
  {
    host: 'eu-west-1.api.x.ai',
    role: 'api',
    status: 'stale',
    about: 'Older regional host, gone from the newest page about regions.',
    sources: ['docs-regions-old'],
  },
  {
    host: 'mtls.api.x.ai',
    role: 'api',
    status: 'current',
    about: 'The API for teams with client certificates: 403 without a certificate, 401 without a key.',
    sources: ['docs-mtls'],
  },
  {
    host: 'management-api.x.ai',
    role: 'management',
    status: 'current',
    about: 'Keys, billing and collections; takes a management key, not an API key.',
    sources: ['docs'],
  },
  {
    host: 'cli-chat-proxy.grok.com',
    role: 'subscription',
    status: 'current',
    about: 'Serves Grok CLI and subscriptions by OAuth; takes no API key, and answers 426 to an old client.',
    sources: ['cli', 'reports'],
  },
  { host: 'auth.x.ai', role: 'login', status: 'current', about: 'OAuth tokens.', sources: ['cli'] },
  { host: 'vidgen.x.ai', role: 'assets', status: 'current', about: 'Generated videos; cross-origin fetch is refused.', sources: ['spec', 'reports'] },
  { host: 'imgen.x.ai', role: 'assets', status: 'current', about: 'Generated images; the addresses expire.', sources: ['spec'] },
  { host: 'files-cdn.x.ai', role: 'assets', status: 'current', about: 'Public files; the addresses expire.', sources: ['spec'] },
  { host: 'cdn.x.ai', role: 'assets', status: 'current', about: 'Assets; cross-origin fetch is refused.', sources: ['reports'] },
  { host: 'console.x.ai', role: 'console', status: 'current', about: 'Keys, billing and limits in the browser.', sources: ['docs-errors'] },
  { host: 'status.x.ai', role: 'status', status: 'current', about: 'State of the service.', sources: ['docs-errors'] },
];

/**
 * Tells whether a host serves the API: `api.x.ai` and every host below it (regions, mutual TLS).
 * Takes a lower-case host, with or without a port.
 */
export function isXaiHost(host: string): boolean {
  if (host === 'api.x.ai') return true;
  const colon = host.indexOf(':');
  const name = colon < 0 ? host : host.slice(0, colon);
  return name === 'api.x.ai' || name.endsWith('.api.x.ai');
}

/** What is known of a host, or null. */
export function findHost(host: string): HostFacts | null {
  return HOSTS.find((facts) => facts.host === host) ?? null;
}
