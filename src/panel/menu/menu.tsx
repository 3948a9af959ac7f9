import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Point } from '../store/point';

/** An entry of a menu, or the line between two parts of it. One that can be checked leaves the menu open. */
export type MenuItem = { readonly label: string; readonly run: () => void; readonly isChecked?: boolean } | 'separator';

/** A menu where it was asked for. It closes with Escape, with a choice, and when the focus leaves it. */
export function Menu(props: {
  readonly label: string;
  readonly place: Point;
  readonly items: readonly MenuItem[];
  /** `isDone` is false where the focus went elsewhere by itself. */
  readonly onClose: (isDone: boolean) => void;
}): JSX.Element {
  const { label, place, items, onClose } = props;
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(place.x, innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(0, Math.min(place.y, innerHeight - height - 4))}px`;
  }, [place, items]);
  // At once: a key that is pressed now is meant for the menu.
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), [place]);

  function onKey(event: KeyboardEvent): void {
    const all = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      onClose(true);
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
      aria-label={label}
      ref={box}
      onKeyDown={onKey}
      onFocusOut={(event) => {
        // When another window takes the focus, the entry stays the active element of this one, and the menu stays open.
        const to = event.relatedTarget ?? document.activeElement;
        if (!(to instanceof Node) || !box.current?.contains(to)) onClose(false);
      }}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map((item, at) => (item === 'separator' ? <div key={at} role="separator" /> : <Item key={at} item={item} onClose={onClose} />))}
    </div>
  );
}

function Item({ item, onClose }: { item: Exclude<MenuItem, 'separator'>; onClose: (isDone: boolean) => void }): JSX.Element {
  const isCheck = item.isChecked !== undefined;
  return (
    <button
      type="button"
      role={isCheck ? 'menuitemcheckbox' : 'menuitem'}
      aria-checked={isCheck ? item.isChecked : undefined}
      tabIndex={-1}
      onClick={() => {
        if (!isCheck) onClose(true);
        item.run();
      }}
    >
      {item.label}
    </button>
  );
}
