import type { JSX } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { Line } from '../../session/lines';
import { later } from '../later';
import { usePanel } from '../store/context';
import { isExplained } from '../store/view';
import { t } from '../words/t';
import { ListHead } from './list-head';
import { onListKey } from './list-keys';
import { ListLine } from './list-line';
import { useFocusFollow } from './use-focus-follow';
import { useListWidth } from './use-list-width';
import { useVirtual, type Virtual } from './use-virtual';

const ColumnMenu = later(async () => (await import('./column-menu')).ColumnMenu);

const LINE_PX = 25;
const EXPLAINED_PX = 98;

/** The requests: quiet lines for what worked, an explanation under what failed. */
export function List(): JSX.Element {
  const panel = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useListWidth(list, panel.columns);
  const lines = panel.view.lines.value;
  const toggled = panel.view.toggled.value;
  const focusedAt = indexOf(lines, panel.focused.value);
  // The same function while it says the same: another has all lines laid out anew.
  const estimateOf = useCallback((line: Line) => (isExplained(line, toggled.has(line.id)) ? EXPLAINED_PX : LINE_PX), [toggled]);
  const virtual = useVirtual({ scroller, lines, estimate: estimateOf });
  useFocusFollow(scroller, panel, focusedAt, virtual.reveal);

  const offset = virtual.layout.startOf(virtual.from);
  const indexes = indexesOf(virtual, focusedAt, lines.length);

  return (
    <>
      <div class="list" role="treegrid" aria-label={t('list')} aria-rowcount={lines.length + 1} ref={list} style={{ '--columns': panel.columns.grid.value }}>
        <ListHead />
        <div
          class="list-scroll"
          role="rowgroup"
          ref={scroller}
          onScroll={virtual.onScroll}
          data-region="list"
          onKeyDown={(event) => onListKey(event, panel, virtual.page)}
        >
          <div class="list-all" role="presentation" style={{ height: `${virtual.layout.height}px` }}>
            <div class="list-part" role="presentation" style={{ transform: `translateY(${offset}px)` }}>
              {indexes.map((index) => {
                const line = lines[index];
                if (!line) return null;
                const isAway = index < virtual.from || index >= virtual.to;
                return (
                  <div
                    key={line.id}
                    class={isAway ? 'list-at is-away' : 'list-at'}
                    role="presentation"
                    data-index={index}
                    style={{ top: isAway ? `${virtual.layout.startOf(index) - offset}px` : '' }}
                  >
                    <ListLine line={line} position={index + 2} isTabStop={index === Math.max(focusedAt, 0)} />
                  </div>
                );
              })}
            </div>
          </div>
        </div>
      </div>
      <ColumnMenu />
    </>
  );
}

function indexOf(lines: readonly Line[], id: string | null): number {
  return id === null ? -1 : lines.findIndex((line) => line.id === id);
}

/** The lines that exist: those in view, and the one with the focus, which would be lost with it. */
function indexesOf({ from, to }: Virtual, focusedAt: number, count: number): readonly number[] {
  const indexes = Array.from({ length: to - from }, (_, at) => from + at);
  if (focusedAt < 0 || focusedAt >= count) return indexes;
  if (focusedAt < from) return [focusedAt, ...indexes];
  return focusedAt >= to ? [...indexes, focusedAt] : indexes;
}
