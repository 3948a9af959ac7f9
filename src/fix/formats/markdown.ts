/** A fenced block that the text cannot end: the fence is longer than any run of backticks in it. */
export function fenced(text: string, language = ''): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Prose on one line for Markdown: code spans stay, everything that would be markup outside of them is escaped. */
export function prose(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`<>[\]*#|]/g, '\\$&').replace(/(^|\W)@(?=\w)/g, '$1@\u200b')))
    .join('');
}
