import { redactUrl } from '../../redact/redact';
import { askPage, type InspectedWindow } from './ask-page';

/** The page went to another document. */
export interface Navigation {
  /** Without secrets: a page that was signed in to may carry a token in its address. */
  readonly url: string;
  /** When the new document began, in milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Tells whether the page went to another document. */
export interface DocumentWatch {
  /** To be asked at each `onNavigated`. Gives null where the same document only changed its address (`pushState`, an anchor). */
  navigated(url: string): Promise<Navigation | null>;
}

/**
 * Watches which document is inspected. Chrome 153 and later fire `onNavigated` for `pushState` too; every document has a
 * `performance.timeOrigin` of its own, so the same one means the same document. Where the page does not say, it counts as a new one.
 */
export function watchDocument(inspected: InspectedWindow, now: () => number): DocumentWatch {
  let known = timeOrigin(inspected);
  return {
    async navigated(url) {
      const at = now();
      const before = known;
      const asked = timeOrigin(inspected);
      known = asked;
      const [old, current] = await Promise.all([before, asked]);
      if (current !== null && current === old) return null;
      return { url: redactUrl(url, []), startedAt: current ?? at };
    },
  };
}

/** When the inspected document began, in milliseconds since the epoch, or null where that cannot be learned. */
async function timeOrigin(inspected: InspectedWindow): Promise<number | null> {
  const value = await askPage(inspected, 'performance.timeOrigin');
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
