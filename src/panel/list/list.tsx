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
import { useVirtual } from './use-virtual';

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
  // The same functions while the lines are the same: new ones would have all lines measured anew.
  const keyOf = useCallback((index: number) => lines[index]?.id ?? String(index), [lines]);
  const estimateAt = useCallback((index: number) => estimate(lines[index], toggled), [lines, toggled]);
  const virtual = useVirtual({ scroller, count: lines.length, keyOf, estimate: estimateAt, kept: focusedAt });
  useFocusFollow(scroller, panel, focusedAt, virtual.reveal);

  return (
    <>
      <div class="list" role="treegrid" aria-label={t('list')} aria-rowcount={lines.length + 1} ref={list} style={{ '--columns': panel.columns.grid.value }}>
        <ListHead />
        <div
          class="list-scroll"
          role="rowgroup"
          ref={scroller}
          data-region="list"
          onKeyDown={(event) => onListKey(event, panel, virtual.page)}
        >
          <div class="list-all" role="presentation" style={{ height: `${virtual.height}px` }}>
            {virtual.items.map(({ index, key, start }) => {
              const line = lines[index];
              if (!line) return null;
              return (
                <div
                  key={key}
                  class="list-at"
                  role="presentation"
                  data-index={index}
                  ref={virtual.measure}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <ListLine line={line} position={index + 2} isTabStop={index === Math.max(focusedAt, 0)} />
                </div>
              );
            })}
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

function estimate(line: Line | undefined, toggled: ReadonlySet<string>): number {
  return line && isExplained(line, toggled) ? EXPLAINED_PX : LINE_PX;
}
