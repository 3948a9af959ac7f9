import { perLanguage } from './language';

const NO_BREAK = '\u00a0';
const grouped = perLanguage((tag) => new Intl.NumberFormat(tag));
const compact = perLanguage((tag) => new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 2 }));
/** Parts of a cent count; whole dollars need no more than cents. */
const small = perLanguage((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'USD', minimumFractionDigits: 4 }));
const large = perLanguage((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'USD' }));

/** An amount of US dollars, with as many digits as a call needs: "$0.0125", "$1.50"; "" where it is not known. */
export function dollars(amount: number | null): string {
  if (amount === null) return '';
  if (amount > 0 && amount < 0.0001) return `<${small().format(0.0001)}`;
  return (amount < 1 ? small() : large()).format(amount);
}

/** A number, in short from a hundred thousand on: "8,999", "1.62M". */
export function short(value: number): string {
  return (value < 100_000 ? grouped() : compact()).format(value);
}

/** How long ago something was: "2 s", "3 min", "2 h"; never less than nothing. */
export function ago(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds}${NO_BREAK}s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)}${NO_BREAK}min`;
  return `${Math.round(seconds / 3_600)}${NO_BREAK}h`;
}
