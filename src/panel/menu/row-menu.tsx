import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { rowName } from '../list/row-words';
import { usePanel } from '../store/context';
import { tn } from '../words/t';
import { Menu } from './menu';
import { menuItems } from './menu-items';
import { severalItems } from './several-items';

/** The menu of a line, where it was asked for; where that line is one of several that are selected, of them all. */
export function RowMenu(): JSX.Element | null {
  const panel = usePanel();
  const host = panel.feed.host.value;
  const place = panel.menu.value;
  // As it was when the menu was asked for: what arrives meanwhile does not move its entries.
  const rows = useMemo(() => (place && panel.picks.ids.peek().has(place.id) ? panel.picks.rows.peek() : []), [panel, place]);
  const isAboutSeveral = rows.length > 1;
  const items = useMemo(() => {
    if (!host || !place) return [];
    return isAboutSeveral ? severalItems(panel, host, rows) : menuItems(panel, host, place.row);
  }, [panel, host, place, rows, isAboutSeveral]);
  if (!place) return null;
  return (
    <Menu
      label={isAboutSeveral ? tn('menuSelected', rows.length) : rowName(place.row)}
      place={place}
      items={items}
      onClose={(isDone) => {
        panel.menu.value = null;
        if (isDone) panel.focusRow(place.id);
      }}
    />
  );
}
