import type { ApiError } from '../../model/api-error';
import type { Json } from '../../model/json';

const LONGEST_QUOTE = 600;

/** Takes the `[WKE=…]` suffix of older messages off and tells it apart. */
export function cleanMessage(raw: string): { message: string; wke: string | null } {
  const found = /\[WKE=([^\]]{1,120})\]/.exec(raw);
  return found ? { message: `${raw.slice(0, found.index).trimEnd()}${raw.slice(found.index + found[0].length)}`.trim(), wke: found[1] ?? null } : { message: raw.trim(), wke: null };
}

/** Shortens a piece of an answer to what can be shown as evidence. */
export function quoteOf(text: string): string {
  const flat = text.trim();
  return flat.length <= LONGEST_QUOTE ? flat : `${flat.slice(0, LONGEST_QUOTE)}…`;
}

const UNITS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };

/** A time in several units: "7m12s". */
const IN_PARTS = /(?:resets? in|(?:try|retry)(?: again)? (?:in|after)|wait|available in)\s+(?:about |at least )?(?:(\d+)h)?(?:(\d+)m)?(\d+(?:\.\d+)?)s\b/i;

/** The seconds to wait that a message names ("resets in 12s", "try again in 2 minutes", "in 7m12s", "retry after 30"), or null. */
export function secondsNamed(message: string): number | null {
  const parts = IN_PARTS.exec(message);
  if (parts) return Math.ceil(Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3]));
  const found = /(?:resets? in|(?:try|retry)(?: again)? (?:in|after)|wait|available in)\s+(?:about |at least )?(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s|sec|seconds?|m|min|minutes?|h|hours?)?\b/i
    .exec(message);
  if (!found) return null;
  const unit = (found[2] ?? 's').toLowerCase();
  const factor = UNITS[unit.startsWith('mil') ? 'ms' : unit === 'ms' ? 'ms' : unit.charAt(0)] ?? 1;
  return Math.ceil(Number(found[1]) * factor);
}

/** A value as text for evidence; '' where it is nested too deep to be written. */
export function quoteOfJson(value: Json): string {
  try {
    return quoteOf(JSON.stringify(value));
  } catch {
    return '';
  }
}

/** An error that consists of words alone. */
export function bareError(raw: string): ApiError {
  const { message, wke } = cleanMessage(raw);
  return {
    message, code: null, wke, type: null, param: null, shape: 'text', wrappedBy: null, status: null,
    retryAfterSeconds: secondsNamed(message), quote: quoteOf(raw),
  };
}

/** Text out of which one level of escaping is taken: JSON that a log wrote into a string. */
export function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}
