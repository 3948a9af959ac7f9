import type { JSX } from 'preact';
import type { Column } from '../../session/sort-rows';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t, type MessageKey } from '../words/t';

const COLUMNS: readonly { readonly column: Column; readonly label: MessageKey; readonly look: string }[] = [
  { column: 'status', label: 'colStatus', look: '' },
  { column: 'request', label: 'colRequest', look: '' },
  { column: 'model', label: 'colModel', look: 'c-model' },
  { column: 'time', label: 'colTime', look: 'r' },
  { column: 'started', label: 'colStarted', look: 'r c-at' },
  { column: 'size', label: 'colSize', look: 'r wide-only' },
];

/** The names of the columns; a click sorts. */
export function ListHead(): JSX.Element {
  const { view } = usePanel();
  const order = view.order.value;
  return (
    <div class="list-head" role="row" aria-rowindex={1}>
      {COLUMNS.map(({ column, label, look }) => {
        const isSorted = order.column === column;
        const direction = order.isDescending ? 'descending' : 'ascending';
        return (
          <span key={column} class={look} role="columnheader" aria-sort={isSorted ? direction : 'none'}>
            <button type="button" class="sort" tabIndex={-1} onClick={() => view.sortBy(column)}>
              {t(label)}
              {isSorted && <Icon name="up" class={direction} />}
            </button>
          </span>
        );
      })}
      <span role="columnheader" class="wide-only">{t('colWaterfall')}</span>
    </div>
  );
}
