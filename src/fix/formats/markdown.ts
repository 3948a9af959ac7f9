import { withEscapes } from '../../model/hidden';

/** A fenced block that the text cannot end: the fence is longer than any run of backticks in it. */
export function fenced(text: string, language = ''): string {
  const plain = withEscapes(text);
  const longest = (plain.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${plain}\n${fence}`;
}

/** Prose on one line for Markdown: code spans stay, everything that would be markup outside of them is escaped. */
export function prose(text: string): string {
  return withEscapes(text.replace(/\s+/g, ' '))
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`<>[\]*#|]/g, '\\$&').replace(/(^|\W)@(?=\w)/g, '$1@\u200b')))
    .join('');
}
