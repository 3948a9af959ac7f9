import type { CorrectedRequest } from '../../model/corrected-request';
import { parseJson } from '../../model/json';
import { asciiJson } from '../json/tokens';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered, unsendable } from './check';
import { curlBody, curlOptions } from './curl-options';

/** The longest command that cmd.exe takes (Microsoft, "Command prompt line string limitation"). */
const LONGEST_COMMAND = 8191;

/**
 * Quotes a text of printable ASCII for the prompt of cmd.exe and the argument rules of the C runtime behind it.
 * - The runtime: within double quotes `\"` is a quote; backslashes count only in front of a quote, where they are doubled.
 * - cmd.exe: every quote is escaped by ^, so it never enters its own quoted state, in which ^ would stand for itself;
 *   outside of it ^ takes the meaning from any character. A % is followed by ^, so that `%NAME%` names no variable.
 */
export function cmdQuote(text: string): string {
  const argument = `"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
  return argument.replace(/[^A-Za-z0-9 _\-:=+~/.,?;*\\%]/g, '^$&').replace(/%(?=[^%^]|$)/g, '%^').replace(/%(?=%)/g, '%^');
}

/** `Authorization: Bearer %XAI_API_KEY%`, with the variable alone left to cmd.exe. */
const KEY_HEADER = `^"Authorization: Bearer %${KEY_NAME}%^"`;

const isPlain = (text: string) => /^[ -~]*$/.test(text);

/**
 * The request as a cURL command for the prompt of cmd.exe.
 * A JSON body is written on one line and in ASCII (other characters as \u escapes), since cmd.exe carries neither
 * line breaks nor, in most code pages, other characters; its values are the same.
 */
export function renderCurlCmd(request: CorrectedRequest): Rendered {
  const why = unsendable(request);
  if (why !== null) return refused(why);
  if (request.headers.some((header) => !isPlain(header.value))) return refused('A header has characters that cmd.exe cannot pass on.');
  const sent = curlBody(request);
  const body = sent === null || isPlain(sent) || parseJson(sent) === undefined ? sent : asciiJson(sent);
  if (body !== null && !isPlain(body)) return refused('cmd.exe cannot pass on line breaks or characters outside ASCII; use PowerShell.');
  const parts = [cmdQuote(request.url)];
  if (request.sendsKey) parts.push(`-H ${KEY_HEADER}`);
  for (const [name, value] of curlOptions(request)) parts.push(value === null ? `--${name}` : `--${name} ${cmdQuote(value)}`);
  if (body !== null) parts.push(`--data-raw ${cmdQuote(body)}`);
  const text = `curl ${parts.join(' ^\n  ')}`;
  if (text.length > LONGEST_COMMAND) return refused('The command is longer than the 8,191 characters that cmd.exe takes; use PowerShell.');
  return rendered(text);
}
