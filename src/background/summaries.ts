import type { Summary } from './report';
import { parseSummary } from './report';

/** The part of a `storage` area that is used. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The summaries of all tabs, kept where they outlive the service worker. */
export interface Summaries {
  /** The summary of a tab, or null where nothing is known of it. */
  read(tabId: number): Promise<Summary | null>;
  write(tabId: number, summary: Summary): Promise<void>;
  forget(tabId: number): Promise<void>;
}

/** The key under which the summary of a tab is stored. Each tab has its own, so tabs never overwrite each other. */
export function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}

/** Summaries in a storage area. */
export function createSummaries(area: StorageArea): Summaries {
  return {
    async read(tabId) {
      const key = keyOf(tabId);
      return parseSummary((await area.get(key))[key]);
    },
    write: (tabId, summary) => area.set({ [keyOf(tabId)]: summary }),
    forget: (tabId) => area.remove(keyOf(tabId)),
  };
}
