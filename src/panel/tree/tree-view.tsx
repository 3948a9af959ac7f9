import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Found } from '../body/hits';
import { revealHit } from '../body/reveal-hit';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import type { JsonIndex } from './json-index';
import { keyOf } from './node-places';
import { NodeMenu, type NodePlace } from './node-menu';
import { treeAction } from './tree-keys';
import { TreeRowText, Twisty } from './tree-row';
import { nodeId, openedAtFirst, rowAt, rowsOf, withClosed, withPlace, withShown, type Opened, type TreeRow } from './tree-rows';
import { useTreeVirtual } from './use-tree-virtual';

/** Deeper rows are indented no further. */
const DEEPEST = 24;

/** The tree of a JSON text: what is closed has no rows, and what is out of view is not drawn. */
export function TreeView({ index, label, name, found }: { index: JsonIndex; label: string; name: string; found: Found }): JSX.Element {
  const panel = usePanel();
  const box = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(() => openedAtFirst(index));
  const [active, setActive] = useState(nodeId(0));
  const [menu, setMenu] = useState<NodePlace | null>(null);
  const takesFocus = useRef(false);
  const showsHit = useRef(false);
  const place = found.hits.starts[found.current];
  const open = useMemo(() => (place === undefined ? opened : withPlace(index, opened, place)), [index, opened, place]);
  const rows = useMemo(() => rowsOf(index, open), [index, open]);
  const activeAt = Math.max(0, rows.findIndex(({ id }) => id === active));
  const virtual = useTreeVirtual(box, rows, activeAt);

  // At once: later it would undo what was opened meanwhile.
  useLayoutEffect(() => setOpened(open), [open]);
  // The row of the hit that is looked at becomes the one with the focus, when the search is closed.
  useLayoutEffect(() => {
    if (place === undefined) return;
    showsHit.current = true;
    setActive(rowAt(index, place));
  }, [index, place, found.hits]);
  useLayoutEffect(() => {
    if (!showsHit.current || place === undefined || rows[activeAt]?.id !== rowAt(index, place)) return;
    showsHit.current = false;
    if (!revealHit(box.current)) virtual.reveal(activeAt);
  });
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    virtual.reveal(activeAt);
  });

  function go(id: string, next: Opened = open): void {
    takesFocus.current = true;
    setActive(id);
    setOpened(next);
  }

  function toggle(row: TreeRow): void {
    if (row.kind === 'more') go(rowsOf(index, withShown(open, row.node, row.position))[rows.indexOf(row)]?.id ?? row.id, withShown(open, row.node, row.position));
    else if (row.kind === 'node' && row.isOpen !== null) go(row.id, row.isOpen ? withClosed(open, row.node) : withShown(open, row.node));
    else go(row.id);
  }

  function openAll(row: TreeRow): Opened {
    const level = rows.filter((other) => other.level === row.level && other.kind === 'node' && other.isOpen === false && index.parent(other.node) === index.parent(row.node));
    return level.reduce((next, { node }) => (index.size(node) > 0 ? withShown(next, node) : next), open);
  }

  function openMenu(node: number, x: number, y: number): void {
    setActive(nodeId(node));
    setMenu({ node, x, y });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || menu) return;
    const row = rows[activeAt];
    const action = treeAction(event, rows, activeAt);
    if (!row || !action) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.kind === 'go') go(rows[action.to]?.id ?? row.id);
    else if (action.kind === 'open-all') go(row.id, openAll(row));
    else if (action.kind === 'menu') {
      const at = box.current?.querySelector('[tabindex="0"]')?.getBoundingClientRect();
      if (at) openMenu(row.node, at.left + 24, at.bottom);
    } else toggle(row);
  }

  return (
    <>
      <div class="code tree" role="tree" aria-label={label} ref={box} onKeyDown={onKey}>
        <div role="presentation" class="tree-all" style={{ height: `${virtual.height}px` }}>
          {virtual.indexes.map((at) => {
            const row = rows[at];
            if (!row) return null;
            const button = `${name}-${row.node}`;
            return (
              <div
                key={row.id}
                data-id={row.id}
                class={`tree-row is-${row.kind}`}
                role="treeitem"
                aria-level={row.level}
                aria-posinset={row.position + 1}
                aria-setsize={row.total}
                aria-expanded={row.kind === 'node' ? (row.isOpen ?? undefined) : undefined}
                tabIndex={at === activeAt ? 0 : -1}
                style={{ transform: `translateY(${virtual.topOf(at)}px)`, '--level': String(Math.min(row.level, DEEPEST) - 1) }}
                onClick={() => {
                  if (getSelection()?.isCollapsed !== false) toggle(row);
                }}
                onContextMenu={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  openMenu(row.node, event.clientX, event.clientY);
                }}
              >
                <Twisty isOpen={row.kind === 'node' ? row.isOpen : null} />
                <TreeRowText index={index} row={row} found={found} />
                {row.kind === 'node' && (
                  <button
                    type="button"
                    class="tool tree-copy"
                    tabIndex={-1}
                    aria-haspopup="menu"
                    aria-label={t('treeCopyOf', keyOf(index, row.node) ?? String(row.position))}
                    onClick={(event) => {
                      event.stopPropagation();
                      const { left, bottom } = event.currentTarget.getBoundingClientRect();
                      openMenu(row.node, left, bottom);
                    }}
                  >
                    <Icon name={panel.copying.result.value?.buttons.includes(button) && panel.copying.result.value.isDone ? 'check' : 'copy'} />
                  </button>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {menu && (
        <NodeMenu
          index={index}
          place={menu}
          button={`${name}-${menu.node}`}
          onClose={(isDone) => {
            setMenu(null);
            if (isDone) go(nodeId(menu.node));
          }}
        />
      )}
    </>
  );
}
