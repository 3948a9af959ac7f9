import type { JSX } from 'preact';
import type { NavigationRow } from '../../session/row';
import { usePanel } from '../store/context';
import { timeOfDay } from '../words/units';
import { shorten } from '../words/shorten';
import { t } from '../words/t';
import type { LineProps } from './line-props';

/** The line between requests of one page and the next. */
export function NavigationEntry({ row, position, isTabStop }: LineProps & { row: NavigationRow }): JSX.Element {
  const panel = usePanel();
  return (
    <div class="entry navigation" role="presentation">
      <div
        class="nav-row"
        role="row"
        aria-level={1}
        aria-rowindex={position}
        tabIndex={isTabStop ? 0 : -1}
        data-row={row.id}
        data-navigation
        onFocus={() => {
          panel.focused.value = row.id;
        }}
      >
        <span class="nav-text" role="gridcell" title={shorten(row.url)}>{t('navigatedTo', shorten(row.url))}</span>
        <span class="num c-at" role="gridcell">{timeOfDay(row.startedAt)}</span>
      </div>
    </div>
  );
}
