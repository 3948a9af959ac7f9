import type { CorrectedRequest } from '../../model/corrected-request';
import { hasHidden, withEscapes } from '../../model/hidden';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered, unsendable } from './check';
import { curlBody, curlOptions } from './curl-options';

/** Linux takes arguments of at most 128 KiB each; a longer body goes through a pipe. */
const LONGEST_ARGUMENT = 100_000;

/** What a terminal acts upon beside the controls that cannot be seen. */
const ACTED_UPON = /[\t\r]/g;

/** Tells whether a text would not arrive as it looks when it is pasted into a terminal. */
function needsEscapes(text: string): boolean {
  return hasHidden(text) || text.search(ACTED_UPON) >= 0;
}

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
  const doubled = text.replaceAll('\\', '\\\\').replaceAll('%', '%%');
  return withEscapes(doubled, octal).replace(ACTED_UPON, octal).replaceAll('\n', '\\n').replace(/^-/, '\\055');
}

const LETTER: Readonly<Record<string, string>> = { header: '-H', request: '-X' };

/**
 * The request as a cURL command for sh (dash, bash, zsh). The key comes from the environment: the one place in double quotes.
 * The body arrives byte for byte, whatever is in it.
 */
export function renderCurl(request: CorrectedRequest): Rendered {
  const why = unsendable(request);
  if (why !== null) return refused(why);
  if (request.headers.some((header) => needsEscapes(header.value))) {
    return refused('A header has a character that cannot be seen, or that a terminal would act upon, such as a tab.');
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
    if (needsEscapes(body)) pipe = `printf ${shQuote(printfFormat(body))} | `;
    else if (body.length > LONGEST_ARGUMENT) pipe = `printf '%s' ${shQuote(body)} | `;
    parts.push(pipe === '' ? `--data-raw ${shQuote(body)}` : '--data-binary @-');
  }
  return rendered(`${pipe}curl ${parts.join(' \\\n  ')}`);
}
