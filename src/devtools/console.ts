import type { Diagnosis } from '../model/diagnosis';
import type { Exchange } from '../model/exchange';
import { withEscapes } from '../model/hidden';

/** The line that an error leaves in the page's console. Holds no secret: it is made of a diagnosis of a redacted exchange. */
export function consoleLine({ request, response }: Exchange, { title, cause, steps }: Diagnosis): string {
  const what = [response.status || null, request.method, request.path].filter((part) => part !== null && part !== '').join(' ');
  return withEscapes(`Grok: ${what}\n${title}\n${cause}${steps[0] === undefined ? '' : `\n→ ${steps[0]}`}`.replaceAll('`', ''));
}

/** The expression that prints a line as a warning, whatever the line holds. */
export function printing(line: string): string {
  return `console.warn('%s', ${JSON.stringify(line)})`;
}
