import type { Retry } from '../../model/diagnosis';
import type { Told } from '../entry';
import { after, backoff, never } from '../words';

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** The window that a limit counts over ("Requests per Minute" → `minute`), or null. */
export function windowOf(unit: string | undefined): string | null {
  return /per (second|minute|hour|day)/i.exec(unit ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Whether the answer says how long to wait. */
export function isTimeNamed({ reading }: Told): boolean {
  return (reading.error?.retryAfterSeconds ?? null) !== null;
}

/**
 * Whether a limit counts per day, so that waits of minutes do not help; where the answer names a time, the days roll, and that time counts.
 * What a message offers after its first sentence may be another limit.
 */
export function isDaily(told: Told): boolean {
  if (isTimeNamed(told)) return false;
  const { reading, values } = told;
  const [first = ''] = (reading.error?.message ?? '').split(/\.\s/, 1);
  return /\bper[- ]day\b|\bdaily\b/i.test(`${values['unit'] ?? ''} ${first}`);
}

/** The title and the first step where a limit counts per day. */
export const NEXT_DAY = { title: 'Wait until the next day', step: 'Send again when the next day of the limit begins.' };

/** When to send again after a rate limit: what the answer says, else the window of the limit, else waits that grow. */
export function waitFor(told: Told): Retry {
  if (isDaily(told)) return never('The limit counts per day: the same request is refused until the next one begins.');
  const named = told.reading.error?.retryAfterSeconds ?? null;
  if (named !== null) return after(named, `The answer asks to wait ${named} s.`);
  const window = windowOf(told.values['unit']);
  const seconds = SECONDS[window ?? ''];
  if (seconds !== undefined) return after(seconds, `The limit counts per ${window}; wait that long, then longer each time.`);
  return backoff('Wait a second, then twice as long after every further refusal.');
}

/** The limit in words: "2 of 2 requests per second", or null where the message gives no numbers. */
export function limitOf({ values }: Told, grouped: (digits: string) => string): string | null {
  const { actual, limit, unit } = values;
  if (!limit) return null;
  const what = (unit ?? '').toLowerCase();
  return `${actual ? `${grouped(actual)} of ` : ''}${grouped(limit)}${what ? ` ${what}` : ''}`;
}
