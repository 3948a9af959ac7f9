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

/** Failed requests that are not shown, and what hides them: the filter with its kinds, the range of time, or some the one and some the other. */
export interface HiddenErrors {
  readonly rows: readonly RequestRow[];
  readonly by: 'filter' | 'range' | 'both';
}

/** The failed requests that a selection hides, in their order; null where it hides none. */
export function hiddenErrors(all: readonly Row[], selection: Selection): HiddenErrors | null {
  const rows: RequestRow[] = [];
  let byFilter = false;
  let byRange = false;
  for (const row of all) {
    if (row.kind === 'navigation' || !row.isFailed) continue;
    const passes = passesFilter(row, selection);
    const isWithin = isInRange(row, selection);
    if (passes && isWithin) continue;
    rows.push(row);
    byFilter ||= !passes;
    byRange ||= !isWithin;
  }
  return rows.length === 0 ? null : { rows, by: byFilter && byRange ? 'both' : byRange ? 'range' : 'filter' };
}

function isShown(row: RequestRow, selection: Selection): boolean {
  return passesFilter(row, selection) && isInRange(row, selection);
}

function passesFilter(row: RequestRow, { kind, filter, context }: Selection): boolean {
  return isOfKind(row, kind) && (filter === null || filter(row, context));
}

function isInRange({ startedAt, durationMs }: RequestRow, { range }: Selection): boolean {
  return range === null || (startedAt <= range.to && startedAt + (durationMs ?? 0) >= range.from);
}
