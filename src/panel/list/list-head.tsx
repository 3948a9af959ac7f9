import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Column } from '../../session/sort-rows';
import { Icon } from '../icons/icon';
import { usePanel } from '../store/context';
import { useRoving } from '../toolbar/use-roving';
import { t, type MessageKey } from '../words/t';
import { ColumnGrip } from './column-grip';
import { COLUMN_IDS, COLUMNS, type ColumnId } from './columns';

const STEP_PX = 10;

/** The names of the columns: a click sorts, a right click (or the menu key) chooses columns, Shift with an arrow resizes. */
export function ListHead(): JSX.Element {
  const panel = usePanel();
  const bar = useRef<HTMLDivElement>(null);
  const onRove = useRoving(bar);

  function onKey(event: KeyboardEvent): void {
    const id = columnAt(event.target);
    const by = { ArrowLeft: STEP_PX, ArrowRight: -STEP_PX }[event.key];
    if (!event.shiftKey || by === undefined) {
      onRove(event);
      return;
    }
    if (id) panel.columns.resize(id, panel.columns.widthOf(id) + by);
    event.preventDefault();
  }

  function onMenu(event: MouseEvent): void {
    event.preventDefault();
    const box = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
    // The menu key has no place of its own in every browser.
    panel.columns.menu.value = event.clientX > 0 || !box ? { x: event.clientX, y: event.clientY } : { x: box.left, y: box.bottom };
  }

  return (
    <div class="list-head" role="row" aria-rowindex={1} ref={bar} onKeyDown={onKey} onContextMenu={onMenu}>
      <Heading column="status" label="colStatus" />
      <Heading column="request" label="colRequest" />
      {panel.columns.visible.value.map((id) => (
        <Heading key={id} id={id} column={COLUMNS[id].sorts} label={COLUMNS[id].label} />
      ))}
    </div>
  );
}

function Heading({ id, column, label }: { id?: ColumnId; column: Column | null; label: MessageKey }): JSX.Element {
  const { view } = usePanel();
  const order = view.order.value;
  const isSorted = column !== null && order.column === column;
  const direction = order.isDescending ? 'descending' : 'ascending';
  return (
    <span class={id && COLUMNS[id].isRight ? 'r' : undefined} role="columnheader" aria-sort={isSorted ? direction : column === null ? undefined : 'none'} data-column={id}>
      {id && <ColumnGrip id={id} />}
      <button
        type="button"
        class="sort"
        tabIndex={-1}
        onClick={() => {
          if (column) view.sortBy(column);
        }}
      >
        {t(label)}
        {isSorted && <Icon name="up" class={direction} />}
      </button>
    </span>
  );
}

function columnAt(target: EventTarget | null): ColumnId | null {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-column]')?.dataset['column'] : undefined;
  return COLUMN_IDS.find((id) => id === name) ?? null;
}
