import type { JSX } from 'preact';

/** Prose with code in backticks, as elements. Everything else stays text, whatever it looks like. */
export function Prose({ text }: { text: string }): JSX.Element {
  const parts = text.split('`');
  // An odd backtick at the end opens nothing: it belongs to the text.
  const codes = parts.length % 2 === 0 ? parts.length - 2 : parts.length - 1;
  return <>{parts.map((part, at) => (at % 2 === 1 && at < codes ? <code key={at}>{part}</code> : at > codes ? `\`${part}` : part))}</>;
}

/** The same prose for places that take text alone, such as accessible names. */
export function plainProse(text: string): string {
  return text.replaceAll('`', '');
}
