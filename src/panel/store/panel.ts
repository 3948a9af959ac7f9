import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { EntryId } from '../../model/entry-id';
import type { FormatId } from '../../model/format';
import type { Detail, PanelHost } from '../../session/host';
import { jobKey } from '../../session/jobs';
import type { Line } from '../../session/lines';
import type { RequestRow, Row } from '../../session/row';
import { createCopying, type Copying } from '../copy/copying';
import type { Together } from '../copy/together';
import { t, tn } from '../words/t';
import { createAnnouncer, type Announcer } from './announcer';
import { createColumns, type Columns } from './columns';
import { createFeed, type Feed } from './feed';
import { createFiles, type Files } from './files';
import { createFormatChoice, type FormatChoice } from './format';
import { createFresh } from './fresh';
import { createPicks, type Picks } from './picks';
import { createScreens, type Screens } from './screens';
import { createView, type View } from './view';

/** The tabs of the detail, in their order. */
export const TABS = ['explanation', 'request', 'response', 'stream', 'timing', 'initiator'] as const;

/** A tab of the detail. */
export type Tab = (typeof TABS)[number];

/** A part of the panel that was asked to take the keyboard focus. `turn` tells one wish from the next. */
export interface FocusWish {
  readonly part: 'row' | 'detail' | 'filter' | 'menu';
  readonly turn: number;
}

/** Where the menu of a line stands, in pixels of the window. */
export interface MenuPlace {
  /** The id of the line. */
  readonly id: string;
  readonly row: RequestRow;
  readonly x: number;
  readonly y: number;
}

/** Everything the panel draws, and what its controls do. */
export interface Panel {
  readonly feed: Feed;
  readonly view: View;
  readonly screens: Screens;
  readonly announcer: Announcer;
  readonly columns: Columns;
  readonly files: Files;
  readonly copying: Copying;
  readonly format: FormatChoice;
  /** Ids of rows that arrived a moment ago. */
  readonly fresh: ReadonlySignal<ReadonlySet<string>>;
  /** The selected lines of the list; their requests are copied together. */
  readonly picks: Picks;
  /** Id of the line, or of the request, that takes the focus when the list does. */
  readonly focused: Signal<string | null>;
  readonly wish: ReadonlySignal<FocusWish | null>;
  readonly selected: ReadonlySignal<string | null>;
  readonly detail: ReadonlySignal<Detail | null>;
  /** Stays the same while the detail goes from poll to poll of one job. */
  readonly detailKey: ReadonlySignal<string | null>;
  readonly tab: Signal<Tab>;
  readonly menu: Signal<MenuPlace | null>;
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
  clear(): void;
  copyFix(row: RequestRow): void;
  /** Copies something of all selected requests as one text. */
  copyTogether(what: Together): void;
  /** Shows what the page with the session hands over; the same again ends a rest. */
  connect(host: PanelHost): void;
  /** Draws nothing more until it is connected again: nobody sees it. */
  rest(): void;
  /** Listens to nothing any more: the page goes. */
  disconnect(): void;
  /** Gives a kind of advice no more; the settings can bring it back. */
  hideAdvice(id: EntryId): void;
}

/** Makes the panel's state; it shows nothing until its feed is connected. */
export function createPanel(): Panel {
  const feed = createFeed();
  const view = createView(feed.rows);
  const announcer = createAnnouncer();
  const copying = createCopying(announcer);
  const format = createFormatChoice();
  const files = createFiles(feed, announcer, () => {
    view.reset();
    select(null);
    focused.value = null;
  });
  const picks = createPicks(view.lines);
  const focused = signal<string | null>(null);
  const wanted = signal<string | null>(null);
  const wish = signal<FocusWish | null>(null);
  const tab = signal<Tab>('explanation');
  const selectedRow = computed(() => rowFor(wanted.value, feed.rows.value, view.lines.value));
  const selected = computed(() => selectedRow.value?.id ?? null);
  // The row is read for its identity: a row that came again has another detail.
  const detail = computed(() => (selectedRow.value ? (feed.host.value?.detail(selectedRow.value.id) ?? null) : null));

  announceErrors(feed, announcer);
  const endSearch = followSearch(files, view);
  followCopyFormat(feed, format);

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

  function extendTo(id: string): void {
    picks.extend(id, focused.peek());
    keepDetail();
    focusRow(id);
  }

  function copyTogether(what: Together): void {
    const host = feed.host.value;
    const rows = picks.rows.peek();
    if (host) void import('../parts').then(({ together }) => together({ host, rows, format, copying }, what));
  }

  function copyFix(row: RequestRow): void {
    const copies = row.problem?.copies ?? null;
    const host = feed.host.value;
    if (host === null) return;
    if (copies === null) {
      copying.refuse(t('nothingToFix'));
      return;
    }
    if (copies === 'choice') {
      // Several corrections are possible and none is the obvious one: the choice is in the detail.
      announcer.say(t('chooseOne'));
      tab.value = 'explanation';
      openDetail(row.id);
      return;
    }
    const text = copies === 'fix' ? format.textOf(host, row.id) : host.snippet(row.id, 'steps');
    if (text === null) copying.refuse(t('nothingToCopy'));
    else void copying.copy(row.id, text, t(copies === 'fix' ? 'copiedFix' : 'copiedSteps'));
  }

  function openDetail(id: string): void {
    select(id);
    focus('detail');
  }

  return {
    feed,
    view,
    screens: createScreens(),
    announcer,
    columns: createColumns(),
    files,
    copying,
    format,
    fresh: createFresh(feed.rows),
    focused,
    wish,
    selected,
    detail,
    detailKey: wanted,
    tab,
    menu: signal<MenuPlace | null>(null),
    picks,
    select,
    toggleLine(id) {
      picks.toggle(id);
      focused.value = id;
      keepDetail();
    },
    extendTo,
    backToOne() {
      if (picks.rows.peek().length < 2) return false;
      picks.only(wanted.peek() ?? focused.peek());
      return true;
    },
    openDetail,
    closeDetail() {
      const id = selected.peek();
      wanted.value = null;
      // Several that are selected stay so: the detail is only one way to look at them.
      if (picks.rows.peek().length < 2) picks.only(null);
      focusRow(id);
    },
    focusRow,
    focus,
    clear() {
      if (files.shown.value) {
        files.backToLive();
        return;
      }
      feed.host.value?.clear();
      view.reset();
      select(null);
    },
    copyFix,
    copyTogether,
    connect(host) {
      if (files.live.value !== host) feed.connect(host);
      else feed.wake();
    },
    rest: feed.rest,
    disconnect() {
      endSearch();
      files.cancel();
      feed.disconnect();
    },
    hideAdvice(id) {
      const { silenced = [] } = feed.settings.value ?? {};
      if (!silenced.includes(id)) feed.changeSettings({ silenced: [...silenced, id] });
      announcer.say(t('adviceHidden'));
    },
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

/** A format that is chosen for copies while the panel is open holds at once. */
function followCopyFormat(feed: Feed, format: FormatChoice): void {
  let before: FormatId | null | undefined;
  effect(() => {
    const wanted = feed.settings.value?.copyFormat;
    if (wanted && before !== undefined && wanted !== before) format.set(wanted);
    if (wanted !== undefined) before = wanted;
  });
}

/** What is searched for in DevTools' own field is what is filtered by. */
function followSearch(files: Files, view: View): () => void {
  return effect(() =>
    files.live.value?.onSearch?.((query) => {
      view.query.value = query;
    }),
  );
}

function announceErrors(feed: Feed, announcer: Announcer): void {
  let told = 0;
  let host: PanelHost | null = null;
  effect(() => {
    const { failed } = feed.counts.value;
    // What was there when the panel opened is no news.
    if (failed < told || host !== feed.host.value) told = failed;
    host = feed.host.value;
    if (failed === told) return;
    announcer.news(() => {
      const now = feed.counts.peek().failed;
      const text = now > told ? tn('newErrors', now - told) : '';
      told = now;
      return text;
    });
  });
}
