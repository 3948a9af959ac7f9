import type { EntryId } from '../../../model/entry-id';
import type { Reading } from '../../../model/reading';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault } from '../found';

/** What a plain `http:` address ends in: a browser stops it, a server follows the redirect and loses the key. */
function entryFor({ exchange: { transportError } }: Reading): EntryId {
  switch (transportError?.kind) {
    case 'cors':
    case 'preflight':
      return 'cors-blocked';
    case 'blocked':
      return 'blocked-by-client';
    default:
      return 'missing-credentials';
  }
}

/** Finds a plain `http:` address of the API. */
export function schemeFaults({ reading, isDirect }: LintContext): Fault[] {
  const { url, host } = reading.exchange.request;
  if (!isDirect || !/^(?:http|ws):\/\//i.test(url)) return [];
  const secure = url.replace(/^(http|ws):/i, '$1s:');
  return [
    fault(entryFor(reading), {
      location: { part: 'url', note: 'Starts with http:, not https:' },
      values: { url: secure, host },
      source: 'url',
      seen: url.slice(0, url.indexOf(host) + host.length),
      fact: 'the API answers plain http with a redirect, and clients drop the key on the way',
      factSource: 'reports',
      certainty: 'likely',
      edits: [{ kind: 'set-url', url: secure }],
    }),
  ];
}
