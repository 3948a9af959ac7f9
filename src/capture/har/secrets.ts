import type { Header } from '../../model/exchange';
import { readCredential, type FoundCredential } from '../../redact/credential';
import { secretsOf } from '../../redact/redact';

/** In lower case a shorter one may be a word. */
const LONG_ENOUGH = 12;

/**
 * Reads the credential of an entry, and all that is to be masked wherever it appears in it, in the answer too: key, sessions, tokens.
 * `isComplete` is false where the browser shows only some of the headers that were sent.
 */
export function readSecrets(url: string, sent: readonly Header[], received: readonly Header[], isComplete: boolean): FoundCredential {
  const { credential, secrets } = readCredential(sent, url, isComplete);
  const all = [...secrets, ...secretsOf(sent), ...secretsOf(received)];
  // Hosts, media types and names of headers are told in lower case, and what was written into them too.
  const lowered = all.filter(({ length }) => length >= LONG_ENOUGH).map((secret) => secret.toLowerCase());
  return { credential, secrets: [...new Set([...all, ...lowered])] };
}
