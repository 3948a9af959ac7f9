import type { RequestRow } from '../row';

/** What a filter may know beyond a row. */
export interface FilterContext {
  /** Ids of requests that repeat a failed one. */
  readonly retries: ReadonlySet<string>;
}

/** Tells whether a row passes. */
export type RowTest = (row: RequestRow, context: FilterContext) => boolean;

/** The keys of the filter. */
export const KEYS = ['status', 'model', 'path', 'host', 'method', 'error', 'is'] as const;

/** A key of the filter. */
export type FilterKey = (typeof KEYS)[number];

/** One key: how its value is read, and which values the rows have. */
export interface KeyRule {
  /** The test of a value, or null where the value cannot mean anything. */
  test(value: string): RowTest | null;
  /** The values of a row, as they are suggested. */
  valuesOf(row: RequestRow, context: FilterContext): readonly string[];
}

/** What `is:` takes. */
const STATES: Readonly<Record<string, RowTest>> = {
  error: (row) => row.isFailed,
  warning: (row) => row.problem?.severity === 'warning',
  info: (row) => row.problem?.severity === 'info',
  stream: (row) => row.isStream,
  retry: (row, { retries }) => retries.has(row.id),
};

/** The rules of all keys. */
export const RULES: Readonly<Record<FilterKey, KeyRule>> = {
  status: { test: statusTest, valuesOf: ({ status }) => (status === null ? [] : [status === 0 ? 'failed' : String(status)]) },
  model: whole((row) => row.model),
  path: part((row) => row.path),
  host: part((row) => row.host),
  method: whole((row) => row.method),
  error: {
    test: (value) => {
      const holds = includes(value);
      return ({ problem }) => problem !== null && (holds(problem.id) || holds(problem.id.replaceAll('-', ' ')) || holds(problem.title.replaceAll('`', '')));
    },
    valuesOf: ({ problem }) => (problem ? [problem.id] : []),
  },
  is: {
    test: (value) => (Object.hasOwn(STATES, value.toLowerCase()) ? (STATES[value.toLowerCase()] ?? null) : null),
    valuesOf: (row, context) => Object.keys(STATES).filter((state) => STATES[state]?.(row, context)),
  },
};

/** The key that a word is, in any case of its letters; null where it is none. */
export function keyOf(word: string): FilterKey | null {
  const lower = word.toLowerCase();
  return KEYS.find((key) => key === lower) ?? null;
}

/** `429`, `4xx`, `failed` (no answer came), or several with commas between. */
function statusTest(value: string): RowTest | null {
  const wanted = value.toLowerCase().split(',');
  if (!wanted.every((one) => /^(?:[1-5]xx|[1-5]\d\d|failed)$/.test(one))) return null;
  return ({ status }) =>
    status !== null && wanted.some((one) => (one === 'failed' ? status === 0 : one.endsWith('xx') ? String(status).startsWith(one.charAt(0)) && status >= 100 : String(status) === one));
}

/** A key whose value is the whole of a property; `*` stands for anything. */
function whole(of: (row: RequestRow) => string | null): KeyRule {
  return { test: (value) => matching(glob(value, true), of), valuesOf: (row) => valuesOf(of(row)) };
}

/** A key whose value is a part of a property; `*` stands for anything. */
function part(of: (row: RequestRow) => string | null): KeyRule {
  return { test: (value) => matching(glob(value, false), of), valuesOf: (row) => valuesOf(of(row)) };
}

function valuesOf(value: string | null): string[] {
  return value === null || value === '' ? [] : [value];
}

function matching(matches: (text: string) => boolean, of: (row: RequestRow) => string | null): RowTest {
  return (row) => {
    const value = of(row);
    return value !== null && matches(value);
  };
}

/** Matches `*` without backtracking: the pieces between stars are looked for one after the other. */
function glob(pattern: string, isWhole: boolean): (text: string) => boolean {
  const pieces = pattern.toLowerCase().split('*');
  return (source) => {
    const text = source.toLowerCase();
    if (pieces.length === 1) return isWhole ? text === pieces[0] : text.includes(pieces[0] ?? '');
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
      const isLast = index === pieces.length - 1;
      const found = isLast && isWhole ? Math.max(at, text.length - piece.length) : text.indexOf(piece, at);
      if (found < 0 || (index === 0 && isWhole && found !== 0) || !text.startsWith(piece, found)) return false;
      at = found + piece.length;
    }
    return true;
  };
}

function includes(value: string): (text: string) => boolean {
  const word = value.toLowerCase();
  return (text) => text.toLowerCase().includes(word);
}
