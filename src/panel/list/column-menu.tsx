import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Menu, type MenuItem } from '../menu/menu';
import { usePanel } from '../store/context';
import type { Columns } from '../store/columns';
import { t } from '../words/t';
import { COLUMN_IDS, COLUMNS } from './columns';

/** Which columns the list has, to be chosen where the heading was clicked. */
export function ColumnMenu(): JSX.Element | null {
  const { columns } = usePanel();
  const place = columns.menu.value;
  const from = useRef<Element | null>(null);
  if (!place) {
    from.current = null;
    return null;
  }
  from.current ??= document.activeElement;
  return (
    <Menu
      label={t('columns')}
      place={place}
      items={itemsOf(columns)}
      onClose={(isDone) => {
        columns.menu.value = null;
        if (isDone && from.current instanceof HTMLElement) from.current.focus();
      }}
    />
  );
}

function itemsOf(columns: Columns): MenuItem[] {
  const checks = COLUMN_IDS.map((id) => ({ label: t(COLUMNS[id].label), isChecked: columns.chosen.value.has(id), run: () => columns.toggle(id) }));
  return [...checks, 'separator', { label: t('columnsReset'), run: columns.reset }];
}
