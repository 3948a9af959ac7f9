import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { rowName } from '../list/row-words';
import { usePanel } from '../store/context';
import { menuItems } from './menu-items';

/** The menu of a row, where it was asked for. It closes with Escape, with a choice, and when the focus leaves it. */
export function RowMenu(): JSX.Element | null {
  const panel = usePanel();
  const host = panel.feed.host.value;
  const place = panel.menu.value;
  const box = useRef<HTMLDivElement>(null);
  const items = useMemo(() => (host && place ? menuItems(panel, host, place.row) : []), [panel, host, place]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!place || !element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(place.x, innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(0, Math.min(place.y, innerHeight - height - 4))}px`;
  }, [place, items]);
  useEffect(() => {
    if (place) box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [place]);
  if (!place) return null;

  function close(): void {
    panel.menu.value = null;
  }

  function onKey(event: KeyboardEvent): void {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      panel.focusRow(place?.row.id ?? null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      class="pop menu"
      role="menu"
      aria-label={rowName(place.row)}
      ref={box}
      onKeyDown={onKey}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget)) close();
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map((item, at) =>
        item === 'separator' ? (
          <div key={at} role="separator" />
        ) : (
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            key={at}
            onClick={() => {
              close();
              panel.focusRow(place.row.id);
              item.run();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}
