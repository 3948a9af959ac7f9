import type { Summary } from './report';
import { parseSummary } from './report';

/** The part of a `storage` area that is used. */
export interface StorageArea {
  /** Null asks for everything. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The summaries of all tabs, kept where they outlive the service worker. */
export interface Summaries {
  /** The summary of a tab, or null where nothing is known of it. */
  read(tabId: number): Promise<Summary | null>;
  /** Where the storage is full, it rejects and keeps nothing of the tab: rather nothing than what is no longer true. */
  write(tabId: number, summary: Summary): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** The tabs of which something is known. */
  all(): Promise<ReadonlyMap<number, Summary>>;
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
    async write(tabId, summary) {
      try {
        await area.set({ [keyOf(tabId)]: summary });
      } catch (error) {
        await area.remove(keyOf(tabId));
        throw error;
      }
    },
    forget: (tabId) => area.remove(keyOf(tabId)),
    async all() {
      const known = new Map<number, Summary>();
      for (const [key, value] of Object.entries(await area.get(null))) {
        const tabId = /^tab:(\d+)$/.exec(key)?.[1];
        const summary = parseSummary(value);
        if (tabId !== undefined && summary) known.set(Number(tabId), summary);
      }
      return known;
    },
  };
}
