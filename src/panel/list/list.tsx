import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Row } from '../../session/row';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import { ListHead } from './list-head';
import { onListKey } from './list-keys';
import { NavigationEntry } from './navigation-entry';
import { RequestEntry } from './request-entry';
import { useFocusFollow } from './use-focus-follow';
import { useVirtual } from './use-virtual';

const LINE_PX = 25;
const EXPLAINED_PX = 98;

/** The requests: quiet lines for what worked, an explanation under what failed. */
export function List(): JSX.Element {
  const panel = usePanel();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = panel.shown.value;
  const collapsed = panel.collapsed.value;
  const focusedAt = indexOf(rows, panel.focused.value);
  const virtual = useVirtual({
    scroller,
    count: rows.length,
    keyOf: (index) => rows[index]?.id ?? String(index),
    estimate: (index) => estimate(rows[index], collapsed),
    kept: focusedAt,
  });
  useFocusFollow(scroller, panel, focusedAt, virtual.reveal);

  return (
    <div class="list" role="treegrid" aria-label={t('list')} aria-rowcount={rows.length + 1} data-region="list">
      <ListHead />
      <div class="list-scroll" role="rowgroup" ref={scroller} onKeyDown={(event) => onListKey(event, panel, virtual.page)}>
        <div class="list-all" role="presentation" style={{ height: `${virtual.height}px` }}>
          {virtual.items.map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={key}
                class="list-at"
                role="presentation"
                data-index={index}
                ref={virtual.measure}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'navigation' ? (
                  <NavigationEntry row={row} position={index + 2} isTabStop={isTabStop(index, focusedAt)} />
                ) : (
                  <RequestEntry row={row} position={index + 2} isTabStop={isTabStop(index, focusedAt)} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** One row takes the Tab key: the focused one, else the first. */
function isTabStop(index: number, focusedAt: number): boolean {
  return index === Math.max(focusedAt, 0);
}

function indexOf(rows: readonly Row[], id: string | null): number {
  return id === null ? -1 : rows.findIndex((row) => row.id === id);
}

function estimate(row: Row | undefined, collapsed: ReadonlySet<string>): number {
  return row?.kind === 'request' && row.problem && !collapsed.has(row.id) ? EXPLAINED_PX : LINE_PX;
}
