import type { Recognition } from '../entry';
import type { Reading } from '../../model/reading';

/**
 * The status that an exchange failed with: that of the answer, or where a pasted text has none, the one it names.
 * Null for an answer that did not fail.
 */
export function failedStatus({ exchange, error }: Reading): number | null {
  const status = exchange.response.status ?? error?.status ?? null;
  return status !== null && status >= 400 ? status : null;
}

/** Recognises nothing but a status. */
export function byStatus(status: number): (reading: Reading) => Recognition | null {
  return (reading) => {
    if (failedStatus(reading) !== status) return null;
    return { confidence: 'status-only', evidence: [{ source: 'status', text: `${status}` }, ...saidOf(reading)] };
  };
}

/** What the answer says beside its status, as evidence that it was read and not understood. */
export function saidOf({ error }: Reading): Recognition['evidence'] {
  return error && error.message !== '' ? [{ source: 'message', text: `“${error.quote}”` }] : [];
}

/** How a cause ends: with what the answer said, or with its silence. */
export function unexplained({ error }: Reading): string {
  return error && error.message !== '' ? 'the message matches no known error' : 'the answer gives no reason';
}
