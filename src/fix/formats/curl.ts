import type { CorrectedRequest } from '../../model/corrected-request';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered, unsendable } from './check';
import { curlBody, curlOptions } from './curl-options';

/** Linux takes arguments of at most 128 KiB each; a longer body goes through a pipe. */
const LONGEST_ARGUMENT = 100_000;

/** Characters that a terminal would act upon when the command is pasted, or that turn the text around on screen: all controls but line breaks. */
const TERMINAL_CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const EACH_CONTROL = new RegExp(TERMINAL_CONTROL, 'g');

/** Quotes a text for sh: within single quotes everything stands for itself except the single quote. */
export function shQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * The format of a `printf` that writes the text; control characters as octal bytes, so that pasting it is harmless.
 * A dash in front would be taken for an option, so it is written in octal too.
 */
function printfFormat(text: string): string {
  const bytes = new TextEncoder();
  const octal = (char: string) => [...bytes.encode(char)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  return text.replaceAll('\\', '\\\\').replaceAll('%', '%%').replaceAll(EACH_CONTROL, octal).replaceAll('\n', '\\n').replace(/^-/, '\\055');
}

const LETTER: Readonly<Record<string, string>> = { header: '-H', request: '-X' };

/**
 * The request as a cURL command for sh (dash, bash, zsh). The key comes from the environment: the one place in double quotes.
 * The body arrives byte for byte, whatever is in it.
 */
export function renderCurl(request: CorrectedRequest): Rendered {
  const why = unsendable(request);
  if (why !== null) return refused(why);
  if (request.headers.some((header) => TERMINAL_CONTROL.test(header.value))) {
    return refused('A header has a character that a terminal would act upon, such as a tab.');
  }
  const parts = [shQuote(request.url)];
  if (request.sendsKey) parts.push(`-H "Authorization: Bearer $${KEY_NAME}"`);
  for (const [name, value] of curlOptions(request)) {
    const option = LETTER[name] ?? `--${name}`;
    parts.push(value === null ? option : `${option} ${shQuote(value)}`);
  }
  const body = curlBody(request);
  let pipe = '';
  if (body !== null) {
    const isControlled = TERMINAL_CONTROL.test(body);
    if (isControlled) pipe = `printf ${shQuote(printfFormat(body))} | `;
    else if (body.length > LONGEST_ARGUMENT) pipe = `printf '%s' ${shQuote(body)} | `;
    parts.push(pipe === '' ? `--data-raw ${shQuote(body)}` : '--data-binary @-');
  }
  return rendered(`${pipe}curl ${parts.join(' \\\n  ')}`);
}
