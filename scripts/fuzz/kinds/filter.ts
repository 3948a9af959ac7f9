import { faultOf, filterOf } from '../../../src/session/filter/filter';
import { suggestionsAt } from '../../../src/session/filter/suggest';
import { termsOf } from '../../../src/session/filter/term';
import type { RequestRow } from '../../../src/session/row';
import { rowOf } from '../../../src/session/row-of';
import { hostileText } from '../hostile';
import { madeDiagnoses, madeExchange } from '../made-exchange';
import { entriesToStartFrom } from '../material';
import { workEntry } from '../outputs';
import type { Random } from '../random';
import { slowness } from '../time';

const WORDS = ['status:4xx', 'model:grok*', '-is:error', 'path:"/v1', '/grok-\\d/', 'error:key', 'is:', 'status:', '"', '/', '-', ':', 'method:po*t', '/(/', 'host:*.*.*'] as const;
const CONTEXT = { retries: new Set<string>() };

let known: readonly RequestRow[] | null = null;

/** Rows of real entries, and some whose texts are hostile. */
function rowsOf(random: Random): readonly RequestRow[] {
  known ??= entriesToStartFrom().flatMap((made) => {
    const worked = workEntry(made);
    return worked ? [rowOf(worked.exchange, worked.diagnoses)] : [];
  });
  const hostile = Array.from({ length: 5 }, (_, at): RequestRow => {
    const row = rowOf(madeExchange(random, `odd-${at}`, 1), madeDiagnoses(random));
    return { ...row, path: `/v1/${hostileText(random).slice(0, 100)}`, host: hostileText(random).slice(0, 60), method: random.pick(['GET', hostileText(random).slice(0, 20)] as const) };
  });
  return [...known, ...hostile];
}

/** Whatever is typed into the filter: read without fault, in time, and meaning what it says. */
export function filter(random: Random): string | null {
  const rows = rowsOf(random);
  const query = Array.from({ length: random.below(6) }, () => (random.once(3) ? hostileText(random).slice(0, random.once(20) ? 1e5 : 300) : random.pick(WORDS))).join(random.pick([' ', '', '\t'] as const));
  const slow = slowness(() => passing(query, rows.slice(-50)), () => query.length);
  return slow ?? termFault(query) ?? negationFault(query, rows) ?? suggestionFault(random, query, rows);
}

function passing(query: string, rows: readonly RequestRow[]): number {
  const test = filterOf(query);
  return test === null ? rows.length : rows.filter((row) => test(row, CONTEXT)).length;
}

/** The terms follow each other, and between them is nothing but blanks. */
function termFault(query: string): string | null {
  let at = 0;
  for (const term of termsOf(query)) {
    if (term.start < at || term.end <= term.start || term.end > query.length || query.slice(at, term.start).trim() !== '') return `the terms of ${JSON.stringify(query)} do not follow each other`;
    if (term.valueStart < term.start || term.valueStart > Math.max(term.end, query.length)) return `a value of ${JSON.stringify(query)} stands outside of its term`;
    faultOf(term);
    at = term.end;
  }
  return query.slice(at).trim() === '' ? null : `the end of ${JSON.stringify(query)} is not read`;
}

/** What one term hides, the same with a minus shows. */
function negationFault(query: string, rows: readonly RequestRow[]): string | null {
  const [term, another] = termsOf(query);
  if (!term || another || term.isNegated || filterOf(query) === null) return null;
  const negative = `-${query.trimStart()}`;
  return passing(query, rows) + passing(negative, rows) === rows.length ? null : `${JSON.stringify(negative)} is not the opposite`;
}

/** A value that is suggested finds at least the rows that it is said to have. */
function suggestionFault(random: Random, query: string, rows: readonly RequestRow[]): string | null {
  const caret = random.below(query.length + 1);
  const all = suggestionsAt(query, caret, rows, CONTEXT);
  if (all.some((one) => one.caret < 0 || one.caret > one.query.length)) return `the caret leaves the query ${JSON.stringify(query)}`;
  const key = random.pick(['model', 'path', 'host', 'method', 'status', 'error', 'is'] as const);
  const one = random.pick(suggestionsAt(`${key}:`, key.length + 1, rows, CONTEXT));
  if (!one || one.count === null) return null;
  const found = passing(one.query, rows);
  return found >= one.count ? null : `${JSON.stringify(one.query)} finds ${found} rows of ${one.count}`;
}
