import type { CorrectedRequest } from '../../model/corrected-request';
import { parseJson } from '../../model/json';
import { asciiJson } from '../json/tokens';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered, unsendable } from './check';
import { curlBody, curlOptions } from './curl-options';

/** Lines of a config file were limited to 100 KB before curl 8; a longer body goes through a file. */
const LONGEST_LINE = 90_000;

/** A value in a config file of curl: between double quotes, with backslash escapes (curl manual, `--config`). */
function configValue(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\t', '\\t').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}

/**
 * The request for PowerShell, 5.1 and 7 alike, as a config file of curl in a here-string.
 * The two versions pass double quotes in arguments differently (7.3 changed it), and pipe text in different encodings.
 * So nothing with a quote is an argument, and what is piped is ASCII. Within @' … '@ only a line that starts with '@ would
 * mean something, and every line here starts with the name of an option. A line break at the end is added by the pipe
 * and ends the last line of the file. The key is an argument of its own, in which PowerShell fills in the variable.
 */
export function renderCurlPowershell(request: CorrectedRequest): Rendered {
  const why = unsendable(request);
  if (why !== null) return refused(why);
  if (request.headers.some((header) => !/^[\t -~]*$/.test(header.value))) {
    return refused('A header has characters outside ASCII, which Windows PowerShell does not pass on.');
  }
  const sent = curlBody(request);
  const isLong = (sent?.length ?? 0) > LONGEST_LINE;
  const isPlain = sent === null || (/^[\t\r\n -~]*$/.test(sent) && !isLong);
  if (!isPlain && parseJson(sent) === undefined) {
    return refused(isLong ? 'The body is long and no JSON; use fetch.' : 'The body has characters that Windows PowerShell does not pass on.');
  }
  // As \u escapes, other characters survive every encoding; the values are the same.
  const body = isPlain ? sent : asciiJson(sent);
  const goesByFile = body !== null && body.length > LONGEST_LINE;
  const lines = [`url = ${configValue(request.url)}`];
  for (const [name, value] of curlOptions(request)) lines.push(value === null ? name : `${name} = ${configValue(value)}`);
  if (body !== null && !goesByFile) lines.push(`data-raw = ${configValue(body)}`);
  const key = request.sendsKey ? ` --header "Authorization: Bearer $env:${KEY_NAME}"` : '';
  const command = (more: string) => `@'\n${lines.join('\n')}\n'@ | curl.exe --config -${key}${more}`;
  if (!goesByFile) return rendered(command(''));
  return rendered(
    [
      '$bodyFile = [IO.Path]::GetTempFileName()',
      `[IO.File]::WriteAllText($bodyFile, @'\n${body}\n'@)`,
      command(' --data-binary "@$bodyFile"'),
      'Remove-Item $bodyFile',
    ].join('\n'),
  );
}
