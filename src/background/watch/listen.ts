import type { RequestDetails } from './outcome';
import { API_PATTERN } from './sites';

/** One event of `webRequest`. */
interface RequestEvent {
  addListener(listener: (details: RequestDetails) => void, filter: { urls: string[]; types?: ['main_frame'] }): void;
  removeListener(listener: (details: RequestDetails) => void): void;
}

/** The part of `webRequest` that is used. */
export interface WebRequestApi {
  readonly onResponseStarted: RequestEvent;
  readonly onCompleted: RequestEvent;
  readonly onErrorOccurred: RequestEvent;
}

/** What is heard. */
export interface Hearer {
  /** A request to the API finished, well or not. */
  finished(details: RequestDetails): void;
  /** A watched page answers with a new document. No other event tells it from a page that changes its own address. */
  documentBegins(details: RequestDetails): void;
}

/** Hears of the requests of the sites that are watched. */
export interface Ears {
  /** Listens from now on, where the browser lets us; to be called again whenever a permission was granted. */
  open(): void;
}

/** The browsers tell only of the pages that they let us watch. */
const PAGES = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] } satisfies Parameters<RequestEvent['addListener']>[1];

/**
 * Makes the ears; `apiOf` gives `webRequest`, or undefined while it is not granted.
 * Chromium refuses a listener that was added before a host was granted, and then takes it for added: it has to be removed first.
 */
export function createEars(apiOf: () => WebRequestApi | undefined, { finished, documentBegins }: Hearer): Ears {
  return {
    open() {
      const api = apiOf();
      if (api === undefined) return;
      for (const event of [api.onCompleted, api.onErrorOccurred]) {
        event.removeListener(finished);
        event.addListener(finished, { urls: [API_PATTERN] });
      }
      api.onResponseStarted.removeListener(documentBegins);
      api.onResponseStarted.addListener(documentBegins, PAGES);
    },
  };
}
