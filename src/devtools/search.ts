/** A search that was typed into DevTools' own search field, to be done by the panel. */
export interface Search {
  subscribe(listener: (query: string) => void): () => void;
  tell(query: string): void;
}

/** Makes a search that nobody listens to yet. */
export function createSearch(): Search {
  const listeners = new Set<(query: string) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(query) {
      for (const listener of listeners) listener(query);
    },
  };
}

/** Passes on what DevTools searches for in a panel, in browsers where it does (Chromium). */
export function followSearch(panel: object, search: Search): void {
  if (!hasSearch(panel)) return;
  panel.onSearch.addListener((action, query) => {
    if (action === 'performSearch') search.tell(query ?? '');
  });
}

interface WithSearch {
  readonly onSearch: { addListener(listener: (action: string, query?: string) => void): void };
}

function hasSearch(panel: object): panel is WithSearch {
  return 'onSearch' in panel && typeof panel.onSearch === 'object' && panel.onSearch !== null && 'addListener' in panel.onSearch;
}
