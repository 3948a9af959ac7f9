import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Detail } from '../../session/host';
import { jobKey } from '../../session/jobs';
import type { Line } from '../../session/lines';
import type { RequestRow, Row } from '../../session/row';
import type { Feed } from './feed';
import { createPicks, type Picks } from './picks';
import type { View } from './view';

/** A part of the panel that was asked to take the keyboard focus. `turn` tells one wish from the next. */
export interface FocusWish {
  readonly part: 'row' | 'detail' | 'filter' | 'menu';
  readonly turn: number;
}

/** Which requests are selected, which of them the detail tells of, and where the keyboard focus goes. */
export interface Selection {
  /** The selected lines of the list; their requests are copied together. */
  readonly picks: Picks;
  /** Id of the line, or of the request, that takes the focus when the list does. */
  readonly focused: Signal<string | null>;
  readonly wish: ReadonlySignal<FocusWish | null>;
  readonly selected: ReadonlySignal<string | null>;
  readonly detail: ReadonlySignal<Detail | null>;
  /** Stays the same while the detail goes from poll to poll of one job. */
  readonly detailKey: ReadonlySignal<string | null>;
  /** Selects a request and no other, and shows its detail; null: none. */
  select(id: string | null): void;
  /** Adds a line to the selected ones, or takes it out; the detail stays open on one of them. */
  toggleLine(id: string): void;
  /** Selects the lines from the last that was selected alone to this one, and moves the focus to it. */
  extendTo(id: string): void;
  /** Of several selected lines leaves one. False where there are not several. */
  backToOne(): boolean;
  /** Selects a request and moves the focus into its detail. */
  openDetail(id: string): void;
  /** Closes the detail and moves the focus back to its row. */
  closeDetail(): void;
  focusRow(id: string | null): void;
  focus(part: FocusWish['part']): void;
}

/** Nothing is selected at first. Takes the requests of the feed and the lines of the view. */
export function createSelection(feed: Feed, view: View): Selection {
  const picks = createPicks(view.lines);
  const focused = signal<string | null>(null);
  const wanted = signal<string | null>(null);
  const wish = signal<FocusWish | null>(null);
  const selectedRow = computed(() => rowFor(wanted.value, feed.rows.value, view.lines.value));
  const selected = computed(() => selectedRow.value?.id ?? null);
  // The row is read for its identity: a row that came again has another detail.
  const detail = computed(() => (selectedRow.value ? (feed.host.value?.detail(selectedRow.value.id) ?? null) : null));

  function focus(part: FocusWish['part']): void {
    wish.value = { part, turn: (wish.peek()?.turn ?? 0) + 1 };
  }

  function focusRow(id: string | null): void {
    focused.value = id;
    focus('row');
  }

  function select(id: string | null): void {
    wanted.value = id === null ? null : followed(id, view.lines.peek());
    picks.only(id);
    if (id !== null) focused.value = id;
  }

  /** The detail tells of one of the selected requests, if of any. */
  function keepDetail(): void {
    const rows = picks.rows.peek();
    if (wanted.peek() === null || rows.some(({ id }) => id === selected.peek())) return;
    const last = rows.at(-1)?.id;
    wanted.value = last === undefined ? null : followed(last, view.lines.peek());
  }

  return {
    picks,
    focused,
    wish,
    selected,
    detail,
    detailKey: wanted,
    select,
    toggleLine(id) {
      picks.toggle(id);
      focused.value = id;
      keepDetail();
    },
    extendTo(id) {
      picks.extend(id, focused.peek());
      keepDetail();
      focusRow(id);
    },
    backToOne() {
      if (picks.rows.peek().length < 2) return false;
      picks.only(wanted.peek() ?? focused.peek());
      return true;
    },
    openDetail(id) {
      select(id);
      focus('detail');
    },
    closeDetail() {
      const id = selected.peek();
      wanted.value = null;
      // Several that are selected stay so: the detail is only one way to look at them.
      if (picks.rows.peek().length < 2) picks.only(null);
      focusRow(id);
    },
    focusRow,
    focus,
  };
}

/** What is kept of a selected request: of the latest poll of a job the line of the job, so that the detail goes on with it. */
function followed(id: string, lines: readonly Line[]): string {
  return lines.find((line) => line.kind === 'request' && line.row.id === id)?.id ?? id;
}

/** The request that was selected; of a job the latest poll that is shown, or that there is. */
function rowFor(wanted: string | null, rows: readonly Row[], lines: readonly Line[]): RequestRow | null {
  if (wanted === null) return null;
  for (const line of lines) if (line.kind === 'request' && line.id === wanted) return line.row;
  const requests = rows.filter((row) => row.kind === 'request');
  return requests.find((row) => row.id === wanted) ?? requests.findLast((row) => jobKey(row) === wanted) ?? null;
}
