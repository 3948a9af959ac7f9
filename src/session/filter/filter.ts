import type { RequestRow } from '../row';
import { RULES, type RowTest } from './keys';
import { termsOf, type Term } from './term';

/** Which of four kinds of requests are shown. */
export type Kind = 'all' | 'errors' | 'warnings' | 'streams';

/** Why a term means nothing. */
export type Fault = 'unknown-value' | 'invalid-pattern';

/** Whether a row is of a kind. */
export function isOfKind(row: RequestRow, kind: Kind): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'errors':
      return row.isFailed;
    case 'warnings':
      return row.problem?.severity === 'warning';
    case 'streams':
      return row.isStream;
  }
}

/** Reads a query: a row passes when all its terms do. null for an empty query, which hides nothing. */
export function filterOf(query: string): RowTest | null {
  const tests = termsOf(query).flatMap((term) => {
    const test = testOf(term);
    // A key whose value is still to come hides nothing.
    return test === 'incomplete' ? [] : [negated(term, typeof test === 'function' ? test : () => false)];
  });
  return tests.length === 0 ? null : (row, context) => tests.every((test) => test(row, context));
}

/** Why a term can match nothing, or null where it can. */
export function faultOf(term: Term): Fault | null {
  const test = testOf(term);
  return test === 'unknown-value' || test === 'invalid-pattern' ? test : null;
}

function testOf(term: Term): RowTest | Fault | 'incomplete' {
  const { key, value } = term;
  if (key !== null) {
    if (value === '') return 'incomplete';
    return term.isPattern ? patternTest(term, (row, context) => RULES[key].valuesOf(row, context)) : (RULES[key].test(value) ?? 'unknown-value');
  }
  if (term.isPattern) return patternTest(term, (row) => [textOf(row)]);
  return value === '' ? 'incomplete' : (row) => textOf(row).includes(value.toLowerCase());
}

function patternTest({ value }: Term, of: (...given: Parameters<RowTest>) => readonly string[]): RowTest | Fault {
  try {
    const pattern = new RegExp(value, 'i');
    return (row, context) => of(row, context).some((text) => pattern.test(text));
  } catch {
    return 'invalid-pattern';
  }
}

function negated({ isNegated }: Term, test: RowTest): RowTest {
  return isNegated ? (row, context) => !test(row, context) : test;
}

const texts = new WeakMap<RequestRow, string>();

/** What a person sees or knows of a request, in lower case, to look words up in. */
function textOf(row: RequestRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { method, host, path, status, model, problem } = row;
  const text = [method, host, path, status, model, problem?.title.replaceAll('`', ''), problem?.id].join('\n').toLowerCase();
  texts.set(row, text);
  return text;
}
