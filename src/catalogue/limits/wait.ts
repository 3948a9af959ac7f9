import type { Retry } from '../../model/diagnosis';
import type { Told } from '../entry';
import { after, backoff } from '../words';

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60 };

/** The length of the window that a limit counts over ("Requests per Minute" → 60), or null. */
function windowOf(unit: string | undefined): number | null {
  const name = /per (second|minute)/i.exec(unit ?? '')?.[1]?.toLowerCase();
  return name === undefined ? null : (SECONDS[name] ?? null);
}

/**
 * Whether a limit counts per day, so that waits of minutes do not help; where the answer names a time, the days roll, and that time counts.
 * What a message offers after its first sentence may be another limit.
 */
export function isDaily({ reading, values }: Told): boolean {
  if (typeof reading.error?.retryAfterSeconds === 'number') return false;
  const [first = ''] = (reading.error?.message ?? '').split(/\.\s/, 1);
  return /\bper[- ]day\b|\bdaily\b/i.test(`${values['unit'] ?? ''} ${first}`);
}

/** When to send again after a rate limit: what the answer says, else the window of the limit, else waits that grow. */
export function waitFor(told: Told): Retry {
  const named = told.reading.error?.retryAfterSeconds ?? null;
  if (named !== null) return after(named, `The answer asks to wait ${named} s.`);
  const window = windowOf(told.values['unit']);
  if (window !== null) return after(window, `The limit counts per ${window === 1 ? 'second' : 'minute'}; wait that long, then longer each time.`);
  return backoff('Wait a second, then twice as long after every further refusal.');
}

/** The limit in words: "2 of 2 requests per second", or null where the message gives no numbers. */
export function limitOf({ values }: Told, grouped: (digits: string) => string): string | null {
  const { actual, limit, unit } = values;
  if (!limit) return null;
  const what = (unit ?? '').toLowerCase();
  return `${actual ? `${grouped(actual)} of ` : ''}${grouped(limit)}${what ? ` ${what}` : ''}`;
}
