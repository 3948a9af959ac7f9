import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { rowName } from '../list/row-words';
import { usePanel } from '../store/context';
import { Menu } from './menu';
import { menuItems } from './menu-items';

/** The menu of a row, where it was asked for. */
export function RowMenu(): JSX.Element | null {
  const panel = usePanel();
  const host = panel.feed.host.value;
  const place = panel.menu.value;
  const items = useMemo(() => (host && place ? menuItems(panel, host, place.row) : []), [panel, host, place]);
  if (!place) return null;
  return (
    <Menu
      label={rowName(place.row)}
      place={place}
      items={items}
      onClose={(isDone) => {
        panel.menu.value = null;
        if (isDone) panel.focusRow(place.row.id);
      }}
    />
  );
}
