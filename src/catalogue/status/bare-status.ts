import type { Recognition } from '../entry';
import type { ApiError } from '../../model/api-error';
import type { Reading } from '../../model/reading';
import { code } from '../words';

/**
 * The status that an exchange failed with: that of the answer, or where a pasted text has none, the one it names.
 * Null for an answer that did not fail.
 */
export function failedStatus({ exchange, error }: Reading): number | null {
  const status = exchange.response.status ?? error?.status ?? (error === null ? null : statusOfWords(error));
  return status !== null && status >= 400 ? status : null;
}

/** The statuses that the codes of the API stand for, and the phrases that say no more than their status. */
const STATUS_OF_WORDS: readonly (readonly [words: RegExp, status: number])[] = [
  [/^(?:invalid[-_ ]argument|client specified an invalid argument|invalid_request_error|bad[-_ ]request)$/i, 400],
  [/^(?:unauthenticated|unauthorized|the request does not have valid authentication credentials|authentication_error)$/i, 401],
  [/^payment[-_ ]required$/i, 402],
  [/^(?:permission[-_ ]denied|forbidden|access denied|permission_error|the caller does not have permission(?: to execute the specified operation)?)$/i, 403],
  [/^(?:not[-_ ]found|not_found_error|some requested entity was not found)$/i, 404],
  [/^method not allowed$/i, 405],
  [/^unsupported media type$/i, 415],
  [/^unprocessable(?:[-_ ](?:entity|content))?$/i, 422],
  [/^(?:too many requests|resource[-_ ]exhausted|some resource has been exhausted)$/i, 429],
];

/** The status that a code or a message stands for which says nothing more, or null. */
function statusOfWords({ code, type, message }: ApiError): number | null {
  for (const said of [message, code ?? '', type ?? '']) {
    const found = STATUS_OF_WORDS.find(([words]) => words.test(said.trim().replace(/[.!]$/, '')));
    if (found) return found[1];
  }
  return null;
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

/** So much of what an answer said is quoted in a cause. */
const LONGEST_QUOTE = 120;

/** How a cause ends: with what the answer said, or with its silence. */
export function unexplained({ error }: Reading): string {
  return error && error.message !== '' ? `its words match no known error: ${code(error.quote.replace(/\.$/, ''), LONGEST_QUOTE)}` : 'the answer gives no reason';
}
