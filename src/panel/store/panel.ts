import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { EntryId } from '../../model/entry-id';
import type { FormatId } from '../../model/format';
import type { PanelHost } from '../../session/host';
import type { RequestRow } from '../../session/row';
import { createCopying, type Copying } from '../copy/copying';
import { t, tn } from '../words/t';
import { createAnnouncer, type Announcer } from './announcer';
import { createColumns, type Columns } from './columns';
import { endAll } from './end-all';
import { createFeed, type Feed } from './feed';
import { createFiles, type Files } from './files';
import { createFormatChoice, type FormatChoice } from './format';
import { createFresh } from './fresh';
import type { Point } from './point';
import { createScreens, type Screens } from './screens';
import { createSelection, type Selection } from './selection';
import { createView, type View } from './view';

/** The tabs of the detail, in their order. */
export const TABS = ['explanation', 'request', 'response', 'stream', 'timing', 'initiator'] as const;

/** A tab of the detail. */
export type Tab = (typeof TABS)[number];

/** Where the menu of a line stands. */
export interface MenuPlace extends Point {
  /** The id of the line. */
  readonly id: string;
  readonly row: RequestRow;
}

/** Everything the panel draws, and what its controls do. */
export interface Panel extends Selection {
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
  readonly tab: Signal<Tab>;
  readonly menu: Signal<MenuPlace | null>;
  clear(): void;
  copyFix(row: RequestRow): void;
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
  const selection = createSelection(feed, view);
  const announcer = createAnnouncer();
  const copying = createCopying(announcer);
  const format = createFormatChoice();
  const files = createFiles(feed, announcer, () => {
    view.reset();
    selection.select(null);
    selection.focused.value = null;
  });
  const tab = signal<Tab>('explanation');

  announceErrors(feed, announcer);
  const endSearch = followSearch(files, view);
  followCopyFormat(feed, format);

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
      selection.openDetail(row.id);
      return;
    }
    const text = copies === 'fix' ? format.textOf(host, row.id) : host.snippet(row.id, 'steps');
    if (text === null) copying.refuse(t('nothingToCopy'));
    else void copying.copy(row.id, text, t(copies === 'fix' ? 'copiedFix' : 'copiedSteps'));
  }

  return {
    ...selection,
    feed,
    view,
    screens: createScreens(),
    announcer,
    columns: createColumns(),
    files,
    copying,
    format,
    fresh: createFresh(feed.rows),
    tab,
    menu: signal<MenuPlace | null>(null),
    clear() {
      if (files.shown.value) {
        files.backToLive();
        return;
      }
      feed.host.value?.clear();
      view.reset();
      selection.select(null);
    },
    copyFix,
    connect(host) {
      if (files.live.value !== host) feed.connect(host);
      else feed.wake();
    },
    rest: feed.rest,
    disconnect() {
      endAll([endSearch, () => files.cancel(), feed.disconnect]);
    },
    hideAdvice(id) {
      const { silenced = [] } = feed.settings.value ?? {};
      if (!silenced.includes(id)) feed.changeSettings({ silenced: [...silenced, id] });
      announcer.say(t('adviceHidden'));
    },
  };
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
