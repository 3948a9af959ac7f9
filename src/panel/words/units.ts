import { perLanguage } from './language';

const NO_BREAK = '\u00a0';
/** The last moment that a `Date` can hold (ECMA-262), in milliseconds since the epoch. */
const LAST_MOMENT = 8.64e15;
const CLOCK = 'hh:mm:ss';
const TIME = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
const grouped = perLanguage((tag) => new Intl.NumberFormat(tag));
const whole = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
const tenths = perLanguage((tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false }));
const hundredths = perLanguage((tag) => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
const exact = perLanguage((tag) => new Intl.DateTimeFormat(tag, { ...TIME, fractionalSecondDigits: 3 }));

/** A whole number with its thousands grouped. What has none is written at once: a page waits 10 ms for the browser's first formatter. */
export function count(value: number): string {
  return value >= 0 && value < 1000 && Number.isInteger(value) ? String(value) : grouped().format(value);
}

/** A duration of milliseconds as a reader wants it: "141 ms", "3.42 s", "60.2 s", "2.5 min"; "" where it is not known. */
export function duration(ms: number | null): string {
  if (ms === null) return '';
  if (ms < 999.5) return `${whole().format(ms)}${NO_BREAK}ms`;
  const seconds = ms / 1000;
  if (seconds < 120) return `${(seconds < 10 ? hundredths() : tenths()).format(seconds)}${NO_BREAK}s`;
  return `${tenths().format(seconds / 60)}${NO_BREAK}min`;
}

/** A number of bytes: "103 B", "18.4 kB"; "" where it is not known. */
export function bytes(size: number | null): string {
  if (size === null) return '';
  if (size < 1000) return `${size}${NO_BREAK}B`;
  if (size < 999_950) return `${tenths().format(size / 1000)}${NO_BREAK}kB`;
  return `${tenths().format(size / 1_000_000)}${NO_BREAK}MB`;
}

/** A moment as a clock shows it ("10:41:54"); "" for pasted text, which has none, and for what is no moment. */
export function timeOfDay(at: number): string {
  return isMoment(at) ? new Date(at).toTimeString().slice(0, CLOCK.length) : '';
}

/** A moment with its milliseconds ("10:41:54.204"); "" for pasted text, and for what is no moment. */
export function exactTimeOfDay(at: number): string {
  return isMoment(at) ? exact().format(at) : '';
}

/** Beyond the last moment of a calendar a browser throws instead of writing it. */
function isMoment(at: number): boolean {
  return at > 0 && at <= LAST_MOMENT;
}

/** Whole seconds that are left: "30 s", "2 min 5 s". */
export function wait(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  if (left < 100) return `${left}${NO_BREAK}s`;
  const minutes = Math.floor(left / 60);
  return left % 60 === 0 ? `${minutes}${NO_BREAK}min` : `${minutes}${NO_BREAK}min ${left % 60}${NO_BREAK}s`;
}
