import type { RequestRow } from './row';

/** The columns that rows are sorted by. */
export const COLUMNS = ['status', 'request', 'model', 'time', 'started', 'size', 'prompt', 'completion', 'total', 'cost'] as const;

/** A column of the list. */
export type Column = (typeof COLUMNS)[number];

/** An order of rows. */
export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The order in which requests arrive. */
export const ARRIVAL: Order = { column: 'started', isDescending: false };

/** The rows in an order; those without a value come last, equal ones stay as they were. */
export function sortRows(rows: readonly RequestRow[], { column, isDescending }: Order): RequestRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const x = valueOf(a, column);
    const y = valueOf(b, column);
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * String(x).localeCompare(String(y), 'en', { numeric: true });
  });
}

function valueOf(row: RequestRow, column: Column): number | string | null {
  switch (column) {
    case 'status':
      return row.status;
    case 'request':
      return `${row.path} ${row.method}`;
    case 'model':
      return row.model;
    case 'time':
      return row.durationMs;
    case 'started':
      return row.startedAt;
    case 'size':
      return row.size;
    case 'prompt':
      return row.usage?.promptTokens ?? null;
    case 'completion':
      return row.usage?.completionTokens ?? null;
    case 'total':
      return row.usage?.totalTokens ?? null;
    case 'cost':
      return row.usage?.cost ?? null;
  }
}
