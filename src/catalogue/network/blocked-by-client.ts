import type { CatalogueEntry, Recognition, Told } from '../entry';
import type { Reading } from '../../model/reading';
import { headerValue } from '../../model/exchange';
import { DOCS } from '../docs';
import { never } from '../words';
import { hostOf, transportEvidence, transportOf } from './transport';

function recognise(reading: Reading): Recognition | null {
  const failure = transportOf(reading, ['blocked']);
  // Without a word of the browser, what blocked it is inferred.
  return failure && { confidence: failure.code === null ? 'likely' : 'exact', evidence: transportEvidence(reading, failure) };
}

/** Hosts that a browser trusts without https (Secure Contexts standard). */
const TRUSTED = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;

/**
 * Whether the rule against mixed content stopped the request. Chromium names no reason for it, but sends no `Referer` from https to http,
 * and a page on https runs no script from http.
 */
function isMixed({ exchange: { request, transportError, initiator } }: Reading): boolean {
  if (transportError?.kind !== 'blocked' || !request.url.startsWith('http://')) return false;
  if (transportError.code !== null) return /mixed/i.test(transportError.code);
  const isFromHttp = [initiator?.url, headerValue(request.headers, 'referer')].some((from) => from?.startsWith('http://'));
  return !TRUSTED.test(request.host) && !isFromHttp;
}

/** What stopped the request, as far as the browser's word tells. */
function blockerOf({ reading }: Told): 'extension' | 'csp' | 'mixed' | 'unknown' {
  const said = `${reading.exchange.transportError?.code ?? ''} ${reading.error?.message ?? ''}`.toLowerCase();
  if (/csp|content security policy|connect-src/.test(said)) return 'csp';
  if (isMixed(reading) || /mixed/.test(said)) return 'mixed';
  return /client|administrator/.test(said) ? 'extension' : 'unknown';
}

export const blockedByClient: CatalogueEntry = {
  id: 'blocked-by-client',
  topic: 'network',
  name: 'Blocked in the browser',
  summary: 'An extension, the Content Security Policy of the page or the rule against mixed content stopped the request.',
  severity: 'error',
  patterns: [
    { says: /\berr_blocked_by_(?:client|csp|administrator|response|orb)\b|\bns_error_(?:content_blocked|dom_bad_uri|blocked_by_policy)\b/, seen: '2026-11' },
    { says: /violates the (?:following )?(?:documents )?content security policy|violates the following directive: (?:connect|default)-src|content[- ]security[- ]policy: the pages settings blocked/, seen: '2026-11' },
    { says: /\bmixed content:|blocked loading mixed active content/, seen: '2026-11' },
  ],
  recognise,
  title: (told) => ({ csp: 'Allow the host in the CSP', mixed: 'Use https', extension: 'Turn off the blocking extension', unknown: 'Find what blocks the request' })[blockerOf(told)],
  cause: (told) => {
    const host = hostOf(told);
    return {
      csp: `The Content Security Policy of the page does not allow connections to ${host}.`,
      mixed: 'The page is served by `https:` and the request goes to `http:`, which the browser does not allow.',
      extension: `An extension or a rule of the browser stopped the request to ${host} before it was sent.`,
      unknown: `The browser stopped the request to ${host} before it was sent.`,
    }[blockerOf(told)];
  },
  steps: (told) => ({
    csp: ["Add the host to `connect-src` of the page's Content Security Policy.", 'Send the request through a route of your own server, which needs no exception.'],
    mixed: ['Change the URL to `https`.'],
    extension: ['Try the page in a private window without extensions.', 'Allow the site in the ad blocker or privacy extension.', 'Send the request through a route of your own server.'],
    unknown: ['Read the console: it names the policy or the extension.', 'Try the page in a private window without extensions.'],
  })[blockerOf(told)],
  edits: ({ reading }) => {
    const { url } = reading.exchange.request;
    return isMixed(reading) ? [{ kind: 'set-url', url: url.replace(/^http:/, 'https:') }] : [];
  },
  retry: () => never('The browser blocks the same request again.'),
  docs: [DOCS.csp, DOCS.mixedContent],
  examples: [
    { provenance: 'built', source: 'what Chromium gives when an ad blocker steps in', status: 0, method: 'POST', url: 'https://api.x.ai/v1/chat/completions', body: '', transportCode: 'net::ERR_BLOCKED_BY_CLIENT' },
    {
      provenance: 'built', source: 'what Chromium writes to the console', status: null,
      body: "Refused to connect to 'https://api.x.ai/v1/chat/completions' because it violates the following Content Security Policy directive: \"connect-src 'self'\".",
    },
  ],
};
