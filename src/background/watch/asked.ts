import type { StorageArea } from '../summaries';

const KEY = 'asked';

/**
 * The site (a match pattern) for which the browser was asked last and has not answered. Chromium closes the popup under its question:
 * nobody is there to hear a refusal, and the next popup should tell it.
 */
export interface Asked {
  note(site: string): Promise<void>;
  forget(): Promise<void>;
  /** Tells whether this site was asked for and the answer not heard, and forgets it. */
  take(site: string): Promise<boolean>;
}

/** What was asked for, in a storage area. */
export function createAsked(area: StorageArea): Asked {
  return {
    note: (site) => area.set({ [KEY]: site }),
    forget: () => area.remove(KEY),
    async take(site) {
      if ((await area.get(KEY))[KEY] !== site) return false;
      await area.remove(KEY);
      return true;
    },
  };
}
