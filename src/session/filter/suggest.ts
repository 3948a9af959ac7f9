import type { RequestRow } from '../row';
import { KEYS, RULES, type FilterContext, type FilterKey } from './keys';
import { termsOf } from './term';

/** A way to go on with the term at the caret. */
export interface Suggestion {
  /** The term as it would read. */
  readonly text: string;
  /** The key that is suggested, to be described; null for a value. */
  readonly key: FilterKey | null;
  readonly isNegated: boolean;
  /** How many rows have the value; null for a key. */
  readonly count: number | null;
  /** The query and the caret after it was taken. */
  readonly query: string;
  readonly caret: number;
}

const MOST = 8;

/** Ways to go on at the caret: keys while a word is written, values that the rows have after a key. The commonest value first. */
export function suggestionsAt(query: string, caret: number, rows: readonly RequestRow[], context: FilterContext): Suggestion[] {
  const term = termsOf(query).find(({ start, end }) => start <= caret && caret <= end);
  const start = term?.start ?? caret;
  const end = term?.end ?? caret;
  const take = (text: string, space: string): Pick<Suggestion, 'text' | 'query' | 'caret'> => ({
    text, query: query.slice(0, start) + text + space + query.slice(end).trimStart(), caret: start + text.length + space.length,
  });
  const minus = term?.isNegated ? '-' : '';
  if (term && term.key !== null) {
    const { key, value } = term;
    return valuesOf(key, value, rows, context).map(({ found, count }) => ({ ...take(`${minus}${key}:${written(found)}`, ' '), key: null, isNegated: minus !== '', count }));
  }
  if (term?.isPattern) return [];
  const begun = (term?.value ?? '').toLowerCase();
  return KEYS.filter((key) => key.startsWith(begun)).map((key) => ({ ...take(`${minus}${key}:`, ''), key, isNegated: minus !== '', count: null }));
}

/** A value as it is to be written to mean itself: in quotes where a blank would end it, or where it would begin a phrase or a pattern. */
function written(value: string): string {
  return /\s|^"|^\/.*\/$/.test(value) ? `"${value.replaceAll('"', '\\"')}"` : value;
}

/** Whether a value can be written: what the last backslash of a phrase stands before is not told from an escape. */
function isWritable(value: string): boolean {
  return value === written(value) || !value.includes('\\');
}

function valuesOf(key: FilterKey, begun: string, rows: readonly RequestRow[], context: FilterContext): { found: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of RULES[key].valuesOf(row, context)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const word = begun.toLowerCase();
  return [...counts]
    .filter(([value]) => value.toLowerCase().includes(word) && value !== begun && isWritable(value))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([found, count]) => ({ found, count }));
}
