import type { Header } from '../../model/exchange';
import { readCredential, type FoundCredential } from '../../redact/credential';
import { secretsOf } from '../../redact/redact';

/**
 * Reads the credential of an entry, and all that is to be masked wherever it appears in it, in the answer too: key, sessions, tokens.
 * `isComplete` is false where the browser shows only some of the headers that were sent.
 */
export function readSecrets(url: string, sent: readonly Header[], received: readonly Header[], isComplete: boolean): FoundCredential {
  const { credential, secrets } = readCredential(sent, url, isComplete);
  return { credential, secrets: [...new Set([...secrets, ...secretsOf(sent), ...secretsOf(received)])] };
}
