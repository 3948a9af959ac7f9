import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { isObject, parseJson } from '../../model/json';
import { COLUMN_IDS, COLUMNS, DEFAULT_COLUMNS, fitting, gridOf, WIDTHS, type ColumnId } from '../list/columns';
import type { Point } from './point';
import { read, store } from './kept';

/** Which columns the list has, and how wide they are; kept over panels. */
export interface Columns {
  readonly chosen: ReadonlySignal<ReadonlySet<ColumnId>>;
  /** Where the menu of columns stands; null: nowhere. */
  readonly menu: Signal<Point | null>;
  /** The width of the list in pixels, told by the list. */
  readonly listWidth: Signal<number>;
  /** The chosen columns that fit. */
  readonly visible: ReadonlySignal<readonly ColumnId[]>;
  /** The grid of the list, as CSS says it. */
  readonly grid: ReadonlySignal<string>;
  /** Whether a column is narrower than what stands in it may need. */
  readonly isTight: ReadonlySignal<boolean>;
  widthOf(id: ColumnId): number;
  toggle(id: ColumnId): void;
  resize(id: ColumnId, width: number): void;
  /** Columns and widths as they were at first. */
  reset(): void;
}

type Widths = Readonly<Partial<Record<ColumnId, number>>>;

/** Makes the columns as they were left. */
export function createColumns(): Columns {
  const kept = parseKept(read('columns'));
  const chosen = signal<ReadonlySet<ColumnId>>(new Set(kept.chosen));
  const widths = signal<Widths>(kept.widths);
  const listWidth = signal(0);
  const widthOf = (id: ColumnId): number => widths.value[id] ?? COLUMNS[id].width;
  const visible = computed(() => fitting(chosen.value, listWidth.value, widthOf));

  function keep(): void {
    store('columns', JSON.stringify({ chosen: [...chosen.value], widths: widths.value }));
  }

  return {
    chosen,
    menu: signal<Point | null>(null),
    listWidth,
    visible,
    grid: computed(() => gridOf(visible.value, widthOf)),
    isTight: computed(() => visible.value.some((id) => widthOf(id) < COLUMNS[id].width)),
    widthOf,
    toggle(id) {
      const next = new Set(chosen.value);
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
      keep();
    },
    resize(id, width) {
      widths.value = { ...widths.value, [id]: Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width))) };
      keep();
    },
    reset() {
      chosen.value = new Set(DEFAULT_COLUMNS);
      widths.value = {};
      keep();
    },
  };
}

function parseKept(text: string | null): { readonly chosen: readonly ColumnId[]; readonly widths: Widths } {
  const kept = text === null ? undefined : parseJson(text);
  const chosen = isObject(kept) ? kept['chosen'] : undefined;
  const widths = isObject(kept) ? kept['widths'] : undefined;
  return {
    chosen: Array.isArray(chosen) ? COLUMN_IDS.filter((id) => chosen.includes(id)) : DEFAULT_COLUMNS,
    widths: Object.fromEntries(COLUMN_IDS.flatMap((id) => {
      const width = isObject(widths) ? widths[id] : undefined;
      return typeof width === 'number' && width >= WIDTHS.least && width <= WIDTHS.most ? [[id, width]] : [];
    })),
  };
}
