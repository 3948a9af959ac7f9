import type { Reading } from '../../model/reading';

/** Statuses that come from behind all checks: the model was asked and did not answer. */
const BEHIND_THE_CHECKS = new Set([503, 504, 524, 529]);
/** Words of an error within a 200 that is about the request after all. */
const ABOUT_THE_REQUEST = /invalid|not support|unsupported|argument|schema|must |missing|unknown/i;

/** Tells whether the answer proves that the API took the request as it was. */
export function isTaken({ exchange, error }: Reading): boolean {
  const { status } = exchange.response;
  if (status === null) return false;
  if (BEHIND_THE_CHECKS.has(status)) return true;
  if (status < 100 || status >= 300) return false;
  return error === null || !ABOUT_THE_REQUEST.test(`${error.code ?? ''} ${error.message}`);
}
