import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Detail, FormatId, PanelHost } from '../../session/host';
import { filterOf, type Kind } from '../../session/filter';
import type { RequestRow, Row } from '../../session/row';
import { shownRows } from '../../session/shown-rows';
import { createCopying, type Copying } from '../copy/copying';
import { t, tn } from '../words/t';
import { createAnnouncer, type Announcer } from './announcer';
import { createFeed, type Feed } from './feed';
import { createFresh } from './fresh';
import { read, store } from './kept';

/** The tabs of the detail, in their order. */
export const TABS = ['explanation', 'request', 'response', 'stream', 'timing', 'initiator'] as const;

/** A tab of the detail. */
export type Tab = (typeof TABS)[number];

/** A part of the panel that was asked to take the keyboard focus. `turn` tells one wish from the next. */
export interface FocusWish {
  readonly part: 'row' | 'detail' | 'filter';
  readonly turn: number;
}

/** Everything the panel draws, and what its controls do. */
export interface Panel {
  readonly feed: Feed;
  readonly announcer: Announcer;
  readonly copying: Copying;
  readonly query: Signal<string>;
  readonly kind: Signal<Kind>;
  readonly shown: ReadonlySignal<readonly Row[]>;
  /** Ids of rows that arrived a moment ago. */
  readonly fresh: ReadonlySignal<ReadonlySet<string>>;
  /** Ids of rows whose explanation is folded away. */
  readonly collapsed: Signal<ReadonlySet<string>>;
  /** Id of the row that takes the focus when the list does. */
  readonly focused: Signal<string | null>;
  readonly wish: ReadonlySignal<FocusWish | null>;
  readonly selected: ReadonlySignal<string | null>;
  readonly detail: ReadonlySignal<Detail | null>;
  readonly tab: Signal<Tab>;
  /** The format that copies are made in. */
  readonly format: ReadonlySignal<FormatId>;
  setFormat(format: FormatId): void;
  select(id: string | null): void;
  /** Selects a request and moves the focus into its detail. */
  openDetail(id: string): void;
  /** Closes the detail and moves the focus back to its row. */
  closeDetail(): void;
  focusRow(id: string | null): void;
  focusFilter(): void;
  focusDetail(): void;
  setCollapsed(id: string, isCollapsed: boolean): void;
  clear(): void;
  copyFix(row: RequestRow): void;
}

/** Makes the panel's state; it shows nothing until its feed is connected. */
export function createPanel(): Panel {
  const feed = createFeed();
  const announcer = createAnnouncer();
  const copying = createCopying(announcer);
  const query = signal('');
  const kind = signal<Kind>('all');
  const collapsed = signal<ReadonlySet<string>>(new Set());
  const focused = signal<string | null>(null);
  const wanted = signal<string | null>(null);
  const wish = signal<FocusWish | null>(null);
  const format = signal(formatOf(read('format')));
  const filter = computed(() => filterOf(query.value));
  const shown = computed(() => shownRows(feed.rows.value, kind.value, filter.value));
  const selectedRow = computed(() => feed.rows.value.find((row) => row.id === wanted.value) ?? null);
  const selected = computed(() => selectedRow.value?.id ?? null);
  // The row is read for its identity: a row that came again has another detail.
  const detail = computed(() => (selectedRow.value ? (feed.host.value?.detail(selectedRow.value.id) ?? null) : null));

  announceErrors(feed, announcer);

  function ask(part: FocusWish['part']): void {
    wish.value = { part, turn: (wish.peek()?.turn ?? 0) + 1 };
  }

  function focusRow(id: string | null): void {
    focused.value = id;
    ask('row');
  }

  function select(id: string | null): void {
    wanted.value = id;
    if (id !== null) focused.value = id;
  }

  function copyFix(row: RequestRow): void {
    const copies = row.problem?.copies ?? null;
    if (copies === null) return;
    const text = textToCopy(feed.host.value, row.id, copies === 'fix' ? format.value : 'steps');
    if (text !== null) {
      void copying.copy(row.id, text, t(copies === 'fix' ? 'copiedFix' : 'copiedSteps'));
      return;
    }
    // Several corrections are possible and none is the obvious one: the choice is in the detail.
    announcer.say(t(copies === 'fix' ? 'chooseOne' : 'nothingToCopy'));
    if (copies === 'fix') select(row.id);
  }

  return {
    feed,
    announcer,
    copying,
    query,
    kind,
    shown,
    fresh: createFresh(feed.rows),
    collapsed,
    focused,
    wish,
    selected,
    detail,
    tab: signal<Tab>('explanation'),
    format,
    setFormat(next) {
      format.value = next;
      store('format', next);
    },
    copyFix,
    select,
    openDetail(id) {
      select(id);
      ask('detail');
    },
    closeDetail() {
      const id = selected.peek();
      select(null);
      focusRow(id);
    },
    focusRow,
    focusFilter: () => ask('filter'),
    focusDetail: () => ask('detail'),
    setCollapsed(id, isCollapsed) {
      const next = new Set(collapsed.value);
      if (isCollapsed) next.add(id);
      else next.delete(id);
      collapsed.value = next;
    },
    clear() {
      feed.host.value?.clear();
      collapsed.value = new Set();
      wanted.value = null;
    },
  };
}

const FORMATS: readonly FormatId[] = [
  'curl', 'curl-cmd', 'curl-powershell', 'fetch', 'fetch-browser', 'openai-js', 'openai-python', 'ai-sdk', 'xai-python', 'diff', 'json',
];

function formatOf(kept: string | null): FormatId {
  return FORMATS.find((format) => format === kept) ?? 'curl';
}

/** The text in the wanted format; cURL where that format cannot express the request. */
function textToCopy(host: PanelHost | null, id: string, format: FormatId): string | null {
  return host?.snippet(id, format) ?? (format === 'steps' ? null : (host?.snippet(id, 'curl') ?? null));
}

function announceErrors(feed: Feed, announcer: Announcer): void {
  let told = 0;
  effect(() => {
    const { failed } = feed.counts.value;
    if (failed < told) told = failed;
    if (failed === told) return;
    announcer.news(() => {
      const now = feed.counts.peek().failed;
      const text = now > told ? tn('newErrors', now - told) : '';
      told = now;
      return text;
    });
  });
}
