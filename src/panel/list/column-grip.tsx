import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePanel } from '../store/context';
import { COLUMNS, type ColumnId } from './columns';

/** The left edge of a column's heading: dragged, the column gets wider or narrower; a double click gives it its own width again. */
export function ColumnGrip({ id }: { id: ColumnId }): JSX.Element {
  const { columns } = usePanel();
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);

  function onPointer(event: PointerEvent): void {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    if (event.type === 'pointerdown' && event.button === 0) {
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.clientX, width: columns.widthOf(id) };
    } else if (from.current && event.currentTarget.hasPointerCapture(event.pointerId)) {
      columns.resize(id, from.current.width + from.current.x - event.clientX);
    }
    event.preventDefault();
  }

  return (
    <i
      class="grip"
      aria-hidden="true"
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onLostPointerCapture={() => {
        from.current = null;
      }}
      onDblClick={() => columns.resize(id, COLUMNS[id].width)}
    />
  );
}
