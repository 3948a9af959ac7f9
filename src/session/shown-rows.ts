import { isOfKind, type Kind } from './filter/filter';
import type { FilterContext, RowTest } from './filter/keys';
import type { RequestRow, Row } from './row';

/** What decides which rows are shown. */
export interface Selection {
  readonly kind: Kind;
  /** null: no filter. */
  readonly filter: RowTest | null;
  readonly context: FilterContext;
  /** The first and the last moment of the range of time that was chosen, in milliseconds since the epoch. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

/**
 * The rows that pass, in their order. Of navigations with no shown request between them only the last is shown, and none
 * after which nothing is shown, unless it is the newest row of all.
 */
export function shownRows(rows: readonly Row[], selection: Selection): readonly Row[] {
  const shown: Row[] = [];
  let navigation: Row | null = null;
  for (const row of rows) {
    if (row.kind === 'navigation') {
      navigation = row;
    } else if (isShown(row, selection)) {
      if (navigation) shown.push(navigation);
      navigation = null;
      shown.push(row);
    }
  }
  if (navigation && navigation === rows.at(-1) && shown.length > 0) shown.push(navigation);
  return shown;
}

function isShown(row: RequestRow, { kind, filter, context, range }: Selection): boolean {
  if (!isOfKind(row, kind) || (filter !== null && !filter(row, context))) return false;
  return range === null || (row.startedAt <= range.to && row.startedAt + (row.durationMs ?? 0) >= range.from);
}
