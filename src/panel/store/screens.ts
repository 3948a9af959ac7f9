import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { EntryId } from '../../model/entry-id';

/** What the panel shows: the requests, or something in their place. */
export type Screen = 'requests' | 'catalogue' | 'settings';

/** What stands beside the list of the catalogue: a page of it, or the field for a pasted text. */
export type CataloguePane = { readonly kind: 'page'; readonly id: EntryId } | { readonly kind: 'explain' };

/** Where the panel is, and the way back. */
export interface Screens {
  readonly current: ReadonlySignal<Screen>;
  /** What the catalogue is searched for; kept until the panel closes. */
  readonly query: Signal<string>;
  readonly pane: Signal<CataloguePane | null>;
  /** Opens the catalogue as it was left, or at a pane of it. */
  openCatalogue(pane?: CataloguePane): void;
  openSettings(): void;
  /** Back to the requests; the focus goes to where it came from. */
  back(): void;
}

/** Starts at the requests. */
export function createScreens(): Screens {
  const current = signal<Screen>('requests');
  const query = signal('');
  const pane = signal<CataloguePane | null>(null);
  let from: Element | null = null;

  function open(screen: Screen): void {
    if (current.peek() === 'requests') from = document.activeElement;
    current.value = screen;
  }

  return {
    current,
    query,
    pane,
    openCatalogue(at) {
      if (at) pane.value = at;
      // A page that was asked for is to be seen in its place among all.
      if (at?.kind === 'page') query.value = '';
      open('catalogue');
    },
    openSettings: () => open('settings'),
    back() {
      current.value = 'requests';
      // A pasted text is not kept, and an empty field is not worth coming back to.
      if (pane.peek()?.kind === 'explain') pane.value = null;
      const target = from;
      from = null;
      // What lies under another screen is inert until it is drawn again.
      if (target instanceof HTMLElement) setTimeout(() => target.focus({ preventScroll: true }));
    },
  };
}
