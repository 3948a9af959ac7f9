import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { filterOf, type Kind } from '../../session/filter/filter';
import type { FilterContext } from '../../session/filter/keys';
import { groupsOf, retriesOf } from '../../session/groups';
import { linesOf, type Line } from '../../session/lines';
import type { Row } from '../../session/row';
import { hiddenErrors, shownRows, type HiddenErrors } from '../../session/shown-rows';
import { ARRIVAL, type Column, type Order } from '../../session/sort-rows';

/** A range of time, in milliseconds since the epoch. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Which rows are shown, and how. */
export interface View {
  readonly query: Signal<string>;
  readonly kind: Signal<Kind>;
  readonly range: Signal<TimeRange | null>;
  readonly order: ReadonlySignal<Order>;
  readonly context: ReadonlySignal<FilterContext>;
  /** What passes but for the range of time: the timeline shows it. */
  readonly passing: ReadonlySignal<readonly Row[]>;
  readonly shown: ReadonlySignal<readonly Row[]>;
  readonly lines: ReadonlySignal<readonly Line[]>;
  /** Whether anything may be left out: by the filter, its kinds or the range of time. */
  readonly isNarrowed: ReadonlySignal<boolean>;
  /** The errors that are left out, and by what. */
  readonly hiddenErrors: ReadonlySignal<HiddenErrors | null>;
  /** Ids of lines whose explanation the reader has opened or closed, other than it was at first. */
  readonly toggled: ReadonlySignal<ReadonlySet<string>>;
  /** Ids of lines under which the requests are drawn that they stand for. */
  readonly opened: ReadonlySignal<ReadonlySet<string>>;
  /** Opens what is closed and closes what is open. */
  toggle(id: string): void;
  setOpened(id: string, isOpened: boolean): void;
  /** Shows what the filter and its kinds, the range of time or both hide. */
  clear(what: HiddenErrors['by']): void;
  /** Sorts by a column; by the same column again the other way round. */
  sortBy(column: Column): void;
  /** Forgets what belongs to rows that are gone. */
  reset(): void;
}

/** Makes the view of rows. */
export function createView(rows: ReadonlySignal<readonly Row[]>): View {
  const query = signal('');
  const kind = signal<Kind>('all');
  const range = signal<TimeRange | null>(null);
  const order = signal(ARRIVAL);
  const toggled = signal<ReadonlySet<string>>(new Set());
  const opened = signal<ReadonlySet<string>>(new Set());
  const filter = computed(() => filterOf(query.value));
  const context = computed(() => ({ retries: retriesOf(groupsOf(rows.value)) }));
  const isNarrowed = computed(() => query.value.trim() !== '' || kind.value !== 'all' || range.value !== null);
  // Whether a request is a retry is worked out only for a filter.
  const filtered = computed(() => ({ kind: kind.value, filter: filter.value, context: filter.value ? context.value : { retries: new Set<string>() } }));
  const passing = computed(() => shownRows(rows.value, { ...filtered.value, range: null }));
  const shown = computed(() =>
    range.value === null ? passing.value : shownRows(passing.value, { kind: 'all', filter: null, context: { retries: new Set() }, range: range.value }),
  );

  return {
    query,
    kind,
    range,
    order,
    context,
    passing,
    shown,
    isNarrowed,
    hiddenErrors: computed(() => (isNarrowed.value ? hiddenErrors(rows.value, { ...filtered.value, range: range.value }) : null)),
    lines: computed(() => linesOf(shown.value, order.value, (first) => opened.value.has(first))),
    toggled,
    opened,
    toggle(id) {
      toggled.value = changed(toggled.value, id, !toggled.value.has(id));
    },
    setOpened(id, isOpened) {
      opened.value = changed(opened.value, id, isOpened);
    },
    clear(what) {
      if (what !== 'filter') range.value = null;
      if (what === 'range') return;
      query.value = '';
      kind.value = 'all';
    },
    sortBy(column) {
      const now = order.value;
      order.value = { column, isDescending: now.column === column && !now.isDescending };
    },
    reset() {
      toggled.value = new Set();
      opened.value = new Set();
      range.value = null;
    },
  };
}

/** Whether the explanation of a line is open: at first it is, unless it only says again what a line above says. */
export function isExplained(line: Line, isToggled: boolean): boolean {
  return line.kind === 'request' && line.row.problem !== null && line.isTold === isToggled;
}

function changed(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
