import type { Retry } from '../model/diagnosis';
import { stringMember } from '../model/json';
import type { Told } from './entry';

const LONGEST_IN_PROSE = 40;

/** Shortens a long value in the middle, so that both of its ends stay readable. */
export function shorten(value: string, longest = LONGEST_IN_PROSE): string {
  if (value.length <= longest) return value;
  const head = Math.ceil((longest - 1) / 2);
  return `${value.slice(0, head)}…${value.slice(value.length - (longest - 1 - head))}`;
}

/** Sets a value in code style: in backticks, shortened, on one line, without backticks of its own. */
export function code(value: string, longest = LONGEST_IN_PROSE): string {
  return `\`${shorten(value.replaceAll('`', "'").replace(/\s+/g, ' ').trim(), longest)}\``;
}

/** Joins words as prose does: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** A whole number with its thousands grouped: 131072 → "131,072". Anything else comes back as it is. */
export function grouped(digits: string): string {
  return /^\d{4,}$/.test(digits) ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits;
}

/** The model the judgement is about: named by the server, else the one in the request; null where neither tells. */
export function modelOf(told: Told): string | null {
  return told.values['model'] ?? stringMember(told.reading.request, 'model') ?? told.reading.exchange.request.model;
}

/** The endpoint in code style, or "this endpoint" where it is not known. */
export function endpointOf(told: Told): string {
  const { endpoint, path } = told.reading.exchange.request;
  const known = endpoint ?? path;
  return known === '' ? 'this endpoint' : code(known, 60);
}

/** The same request fails again. `why` is one sentence. */
export function never(why: string): Retry {
  return { advice: 'never', afterSeconds: null, why };
}

/** The same request may pass after a number of seconds. */
export function after(seconds: number, why: string): Retry {
  return { advice: 'after', afterSeconds: seconds, why };
}

/** The same request may pass, after waits that double each time. */
export function backoff(why: string): Retry {
  return { advice: 'backoff', afterSeconds: null, why };
}

/** The work is still going on: ask again after a while. */
export function poll(seconds: number, why: string): Retry {
  return { advice: 'poll', afterSeconds: seconds, why };
}
