import type { CorrectedRequest } from '../../model/corrected-request';
import type { Credential } from '../../model/credential';
import type { Exchange, Header } from '../../model/exchange';
import { bodyText } from '../../model/exchange';
import { withEscapes } from '../../model/hidden';
import { parseJson } from '../../model/json';
import { keptHeaders, withoutKeys } from '../headers';
import { prettyJson } from '../json/tokens';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered } from './check';
import type { DiffLine } from './line-diff';
import { diffLines } from './line-diff';

const CONTEXT = 3;

const RIGHT_KEY = `authorization: Bearer $${KEY_NAME}`;

/** The line that stands for the credential as it was sent; the key itself is never known here. */
function credentialLine({ via, scheme, kind, literal, vendor, problems }: Credential): string | null {
  if (via === 'none') return null;
  if (via === 'unknown' || (via === 'authorization' && kind === 'key' && vendor === 'xai' && problems.length === 0)) return RIGHT_KEY;
  const value = literal ?? (kind === 'key' ? '<the key as sent>' : `<${kind}>`);
  const name = via === 'query' || via === 'subprotocol' ? `<credential in the ${via}>` : via;
  return `${name}: ${via === 'authorization' && scheme !== null ? `${scheme} ` : ''}${value}`.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** A request as lines: what it asks for, its headers, its body. */
function linesOf(method: string, url: string, headers: readonly Header[], credential: string | null, body: string | null): string[] {
  return [
    `${method} ${url}`,
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...(credential === null ? [] : [credential]),
    '',
    ...(body === null ? [] : body.split('\n')),
  ];
}

/** A stretch of lines that changed, with the unchanged lines around it. */
function hunks(lines: readonly DiffLine[]): string[] {
  const isNear = (index: number) => lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== ' ');
  const near = lines.map((_, index) => isNear(index));
  const text: string[] = [];
  let [before, after] = [1, 1];
  for (let index = 0; index < lines.length; ) {
    let end = index;
    while (end < lines.length && near[end] === near[index]) end += 1;
    const stretch = lines.slice(index, end);
    const count = (other: '+' | '-') => stretch.filter(({ kind }) => kind !== other).length;
    if (near[index]) {
      const range = (start: number, length: number) => `${length === 0 ? start - 1 : start}${length === 1 ? '' : `,${length}`}`;
      text.push(`@@ -${range(before, count('+'))} +${range(after, count('-'))} @@`);
      for (const line of stretch) text.push(line.kind + line.text);
    }
    before += count('+');
    after += count('-');
    index = end;
  }
  return text;
}

/**
 * What changes between the request as sent and the corrected one, as a unified diff of method, URL, headers and body.
 * Headers that clients add by themselves are left out of both. A body on one line is compared formatted, with a note.
 */
export function renderDiff(request: CorrectedRequest, original: Exchange): Rendered {
  const sent = original.request;
  const oldBody = bodyText(sent.body);
  const isOneLine = oldBody !== null && !oldBody.trim().includes('\n') && oldBody.length > 1;
  const laidOut = (body: string | null) => (isOneLine && body !== null && parseJson(body) !== undefined ? prettyJson(body) : body);
  const before = linesOf(sent.method, withoutKeys(sent.url), keptHeaders(sent.headers), credentialLine(original.credential), laidOut(oldBody));
  const after = linesOf(request.method, request.url, request.headers, request.sendsKey ? RIGHT_KEY : null, laidOut(request.body));
  const lines = diffLines(before, after);
  if (lines.every(({ kind }) => kind === ' ')) return refused('The corrected request is the same as the one that was sent.');
  const note = isOneLine && parseJson(oldBody) !== undefined ? ['The body was sent on one line; it is formatted here.'] : [];
  return rendered(withEscapes([...note, '--- request as sent', '+++ corrected request', ...hunks(lines)].join('\n')));
}
