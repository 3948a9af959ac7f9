import { bodyText } from '../../../model/exchange';
import { isObject, parseJson } from '../../../model/json';
import type { LintContext } from '../context';
import type { Fault } from '../fault';
import { fault } from '../found';
import { jsonProblem } from './json-problem';
import { repairJson } from './repair';
import { mendSurrogates } from './surrogates';

const FORM = /^(?:multipart\/|application\/x-www-form-urlencoded)/;

/** What became of reading the body as JSON. */
export interface JsonReading {
  readonly faults: readonly Fault[];
  /** The repaired body, where it had to be repaired and can be linted further. */
  readonly repaired: string | null;
}

const FINE: JsonReading = { faults: [], repaired: null };

/** Finds a body that is no JSON, or JSON around something else, and repairs it where there is only one way to. */
export function readBody({ reading, method, endpoint }: LintContext): JsonReading {
  const { body } = reading.exchange.request;
  const text = bodyText(body);
  if (text === null || body.kind !== 'text' || body.isCut || text.trim() === '' || FORM.test(body.mimeType)) return FINE;
  if (method === 'GET' || endpoint?.contentType === 'multipart/form-data') return FINE;
  const value = reading.request;
  if (value === undefined) return malformed(text);
  if (isObject(value)) return loneSurrogate(text);
  if (typeof value === 'string') return doubled(value);
  if (endpoint === null) return FINE;
  return { faults: [notAnObject(value === null ? 'null' : Array.isArray(value) ? 'sequence' : typeof value)], repaired: null };
}

function malformed(text: string): JsonReading {
  const problem = jsonProblem(text);
  // Empty values are all that jsonc-parser takes and JSON does not; then nothing is known to be wrong.
  if (!problem) return FINE;
  const repaired = repairJson(text);
  const { line, column, reason, remedy } = problem;
  const found = fault('malformed-json', {
    pointer: '',
    values: { line: String(line), column: String(column), reason, detail: reason, ...(remedy !== null && { remedy }) },
    seen: `line ${line}, column ${column}: ${reason}`,
    edits: repaired === null ? [] : [{ kind: 'replace-body', text: repaired }],
  });
  return { faults: [found], repaired };
}

function loneSurrogate(text: string): JsonReading {
  const mended = mendSurrogates(text);
  if (mended === null) return FINE;
  const reason = 'an escape such as `\\ud83d` stands without its other half';
  const found = fault('malformed-json', {
    pointer: '',
    values: { reason },
    seen: reason,
    fact: 'the API refuses half a character as broken JSON',
    factSource: 'reports',
    certainty: 'likely',
    edits: [{ kind: 'replace-body', text: mended }],
  });
  return { faults: [found], repaired: mended };
}

/** JSON within a JSON string: the body was turned into JSON twice. */
function doubled(inner: string): JsonReading {
  if (!isObject(parseJson(inner))) return { faults: [notAnObject('string')], repaired: null };
  const found = notAnObject('string');
  return { faults: [{ ...found, values: { ...found.values, twice: 'yes' }, edits: [{ kind: 'replace-body', text: inner }] }], repaired: inner };
}

function notAnObject(found: string): Fault {
  return fault('wrong-field-type', {
    pointer: '',
    values: { field: 'body', type: 'an object', found },
    seen: `the body is JSON, but ${found === 'null' ? 'null' : `a ${found}`}, not an object`,
  });
}
