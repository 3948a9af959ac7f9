import type { Output } from './outputs';

/** What of a secret came out, and by which way; null where none did. */
export function leakIn(outputs: readonly Output[], forbidden: readonly string[]): string | null {
  if (forbidden.length === 0) return null;
  for (const [way, text] of outputs) {
    const plain = text.replace(/\\+/g, '\\');
    const found = forbidden.find((part) => plain.includes(part));
    if (found !== undefined) {
      const at = plain.indexOf(found);
      return `a secret in ${way}: …${plain.slice(Math.max(0, at - 80), at + found.length + 20)}…`;
    }
  }
  return null;
}

/** Tells where a Markdown text leaves a fence open, or lets what was fenced out; null where all is closed. */
export function fenceFault(markdown: string): string | null {
  let open: number | null = null;
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const [, run = ''] = /^ {0,3}(`{3,})/.exec(line) ?? [];
    if (open === null && run !== '') open = run.length;
    else if (open !== null && run.length >= open && /^ {0,3}`+[ \t]*$/.test(line)) open = null;
    else if (open === null && /<(?:script|img|svg)|\]\(javascript:/i.test(line.replace(/`[^`]*`/g, '').replace(/\\[<>[\]]/g, ''))) return `markup outside of a fence: ${line.slice(0, 200)}`;
  }
  return open === null ? null : 'a fence stays open';
}

/** Controls and signs that turn the direction of a terminal's text; line breaks aside. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** What is wrong with any output, whatever went in: a format that is not what it claims to be. Null where nothing is. */
export function formFault(outputs: readonly Output[]): string | null {
  for (const [way, text] of outputs) {
    if (way === 'report' || way === 'export report') {
      const fault = fenceFault(text);
      if (fault !== null) return `${way}: ${fault}`;
    }
    if (way === 'json' && /^\s*[{["]/.test(text) && !isJson(text)) return 'the JSON body does not parse';
    if ((way === 'explain --json' || way === 'export har' || way === 'export json') && !isJson(text)) return `${way} does not parse`;
    const control = way === 'terminal' ? CONTROL.exec(text) : null;
    if (control) return `terminal: U+${control[0].charCodeAt(0).toString(16)} in ${JSON.stringify(text.slice(Math.max(0, control.index - 60), control.index + 20))}`;
  }
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
