import { isOfKind, type Kind, type RowFilter } from './filter';
import type { Row } from './row';

/**
 * The rows that pass, in their order. Of navigations with no shown request between them only the last is shown, and none
 * after which nothing is shown, unless it is the newest row of all.
 */
export function shownRows(rows: readonly Row[], kind: Kind, filter: RowFilter | null): readonly Row[] {
  const shown: Row[] = [];
  let navigation: Row | null = null;
  for (const row of rows) {
    if (row.kind === 'navigation') {
      navigation = row;
    } else if (isOfKind(row, kind) && (filter === null || filter(row))) {
      if (navigation) shown.push(navigation);
      navigation = null;
      shown.push(row);
    }
  }
  if (navigation && navigation === rows.at(-1) && shown.length > 0) shown.push(navigation);
  return shown;
}
