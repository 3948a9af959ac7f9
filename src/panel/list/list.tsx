import type { JSX } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { lineAt, type Line } from '../../session/lines';
import { later } from '../later';
import { usePanel } from '../store/context';
import { isExplained } from '../store/view';
import { t } from '../words/t';
import { ListHead } from './list-head';
import { onListKey } from './list-keys';
import { useDrawn } from './use-drawn';
import { useFocusFollow } from './use-focus-follow';
import { useListWidth } from './use-list-width';
import { useVirtual, type Virtual } from './use-virtual';

const ColumnMenu = later(async () => (await import('../parts')).ColumnMenu);

/** The requests: quiet lines for what worked, an explanation under what failed. */
export function List(): JSX.Element {
  const panel = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useListWidth(list, panel.columns);
  const lines = panel.view.lines.value;
  const toggled = panel.view.toggled.value;
  const focused = panel.focused.value;
  const stop = useTabStop(lines, useMemo(() => lineAt(lines, focused), [lines, focused]));
  // The same function while it says the same: another has all lines laid out anew.
  const lookOf = useCallback((line: Line) => (isExplained(line, toggled.has(line.id)) ? 'explained' : 'line'), [toggled]);
  const virtual = useVirtual({ scroller, lines, lookOf, selected: panel.selected.value });
  useFocusFollow(scroller, panel, { at: stop, id: lines[stop]?.id ?? null }, virtual.reveal);

  const { layout, from, to } = virtual;
  const drawn = useDrawn(indexesOf(virtual, stop, lines.length).flatMap((index) => {
    const line = lines[index];
    const isAway = index < from || index >= to;
    return line ? { line, index, look: lookOf(line), top: isAway ? layout.startOf(index) : null, isTabStop: index === stop } : [];
  }));

  return (
    <>
      <div class={panel.columns.isTight.value ? 'list is-tight' : 'list'} role="treegrid" aria-label={t('list')} aria-rowcount={lines.length + 1} aria-multiselectable="true" ref={list} style={{ '--columns': panel.columns.grid.value }}>
        <ListHead />
        <div
          class="list-scroll"
          role="rowgroup"
          ref={scroller}
          onScroll={virtual.onScroll}
          onPointerDown={drawn.onTouch}
          onFocusIn={drawn.onTouch}
          data-region="list"
          onKeyDown={(event) => onListKey(event, panel, virtual.page)}
        >
          <div class="list-all" role="presentation" style={{ height: `${layout.height}px`, paddingTop: `${layout.startOf(from)}px` }}>
            {drawn.elements}
          </div>
        </div>
      </div>
      <ColumnMenu />
    </>
  );
}

/** The line at which the Tab key stops: the focused one; where that is gone, the one that stands where it stood. */
function useTabStop(lines: readonly Line[], focusedAt: number): number {
  const last = useRef(0);
  if (focusedAt >= 0) last.current = focusedAt;
  return Math.min(last.current, lines.length - 1);
}

/** The lines that exist: those in view, and the one with the Tab stop, with which the focus would be lost. */
function indexesOf({ from, to }: Virtual, stop: number, count: number): readonly number[] {
  const indexes = Array.from({ length: to - from }, (_, at) => from + at);
  if (stop < 0 || stop >= count) return indexes;
  if (stop < from) return [stop, ...indexes];
  return stop >= to ? [...indexes, stop] : indexes;
}
