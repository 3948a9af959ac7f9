import { bodyText, headerValue } from '../../model/exchange';
import type { CatalogueEntry, Told } from '../entry';
import { DOCS } from '../docs';
import { waitFor } from '../limits/wait';
import { code, never } from '../words';

/** What Cloudflare numbers (its page on 1xxx errors, 2026-01): a country that is shut out, and an address that came too often. */
const COUNTRY = '1009';
const TOO_MANY = '1015';

function numberOf(told: Told): string | null {
  return told.values['value'] ?? null;
}

export const cloudflareChallenge: CatalogueEntry = {
  id: 'cloudflare-challenge',
  topic: 'server',
  name: 'Refused by the edge',
  summary: 'Cloudflare in front of xAI refused the client or wants a browser check; the API itself never saw the request.',
  severity: 'error',
  patterns: [
    { says: /just a moment\.{0,3}/, seen: '2025-03' },
    { says: /error code:? ?(?<value>100[5-9]|101[0-3579]|102[0-25-9])\b/, seen: '2026-01' },
    { says: /error (?<value>100[5-9]|101[0-3579]|102[0-25-9])\b.{0,80}(?:ray id|access denied|cloudflare|banned|rate limited)/, seen: '2026-01' },
    { says: /attention required! ?\| ?cloudflare|sorry, you have been blocked|you are unable to access|performance & security by cloudflare/, seen: '2026-01' },
    { says: /enable javascript and cookies to continue|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you are (?:a )?human|needs to review the security of your connection/, seen: '2026-01' },
    { says: /cloudflare.{0,80}(?:challenge|blocked|banned|captcha)|(?:owner of this website|website owner) .{0,60}has banned/, seen: '2026-01' },
    { says: /browser_signature_banned|cf[-_]mitigated|managed challenge/, seen: '2026-01' },
    { says: /\b(?:blocked|rejected|denied|refused|flagged|stopped)[^.]{0,30}\b(?:anti-?bot|bot (?:detection|protection|management|fight))\b|\b(?:request|access) (?:was |is |has been )?(?:blocked|rejected|denied) by (?:the |our )?(?:waf|firewall|web application firewall|security (?:rules?|polic(?:y|ies)))\b/, seen: '2026-10', certainty: 'likely' },
    { says: /\bused? cloudflare to restrict access\b/, seen: '2026-10' },
  ],
  statuses: [403, 429, 503],
  recognise: ({ exchange, error }) => {
    const { headers } = exchange.response;
    const status = exchange.response.status ?? error?.status ?? null;
    if (status === null || status < 400) return null;
    const mitigated = headerValue(headers, 'cf-mitigated');
    if (mitigated) return { confidence: 'exact', evidence: [{ source: 'header', text: `cf-mitigated: ${mitigated}` }] };
    // A page in place of an answer of the API, with the script by which the edge judges the client.
    const isJudged = status === 403 && /cdn-cgi\/challenge-platform|__CF\$cv\$params/.test(bodyText(exchange.response.body)?.slice(0, 20_000) ?? '');
    return isJudged ? { confidence: 'likely', evidence: [{ source: 'body', text: 'cdn-cgi/challenge-platform' }] } : null;
  },
  title: (told) => {
    if (numberOf(told) === COUNTRY) return 'Call the API from another country';
    return numberOf(told) === TOO_MANY ? 'Slow down' : 'Call the API from a server, as a plain client';
  },
  cause: (told) => {
    const { host } = told.reading.exchange.request;
    const number = numberOf(told);
    const edge = `Cloudflare in front of ${host === '' ? 'xAI' : code(host)}`;
    if (number === COUNTRY) return `${edge} lets nobody in from the country of this network (error ${number}). The API never saw the request.`;
    if (number === TOO_MANY) return `${edge} counted too many requests from this address and refuses it for a while (error ${number}). The API never saw the request.`;
    return `${edge} refused the client${number ? ` with error ${number}` : ''}: by its network, its address or the look of its headers. The API never saw the request.`;
  },
  steps: (told) => numberOf(told) === COUNTRY ? ['Send the request from a server in a country that the service allows.', 'Leave the VPN or the proxy that ends in another country.'] : numberOf(told) === TOO_MANY ? ['Wait, then send again; wait twice as long after every further refusal.', 'Send fewer requests at the same time, and queue the rest.', 'Report the Ray ID of the page to support@x.ai, where it lasts.'] : [
    ...(/grok\.com$|(?:^|\.)x\.com$/.test(told.reading.exchange.request.host) ? ['Use `https://api.x.ai/v1` with a key: the web pages of Grok are no API.'] : []),
    'Leave the VPN, the proxy or the data centre that others have abused, or use another network.',
    'Send an ordinary `user-agent`, and none that an old library leaves empty.',
    'Report the Ray ID of the page to support@x.ai, where it lasts.',
  ],
  retry: (told) => numberOf(told) === TOO_MANY ? waitFor(told) : never('The edge keeps refusing the same client from the same network.'),
  docs: [DOCS.errors, DOCS.status],
  examples: [
    {
      provenance: 'reported',
      source: 'orzogc/grok3_api#6, 2025-03',
      status: 403,
      body: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; chars',
      contentType: 'text/html',
    },
    {
      provenance: 'built',
      source: "Cloudflare's plain answer to a client whose signature is banned, 2026",
      status: 403,
      body: 'error code: 1010',
      contentType: 'text/plain; charset=UTF-8',
      method: 'POST',
      url: 'https://api.x.ai/v1/chat/completions',
    },
  ],
};
