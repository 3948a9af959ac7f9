import { describe, expect, it } from 'vitest';
import { createEars, type Hearer, type WebRequestApi } from '../../../src/background/watch/listen';
import type { RequestDetails } from '../../../src/background/watch/outcome';

type Listener = (details: RequestDetails) => void;

/** `webRequest` as Chromium has it: a listener that was added without a host stays deaf, and is not added a second time. */
function chromium(): { api: WebRequestApi; grantHost(): void; complete: Listener; begin: Listener; filters: string[][] } {
  let hasHost = false;
  const filters: string[][] = [];
  const event = () => {
    const added = new Map<Listener, boolean>();
    return {
      added,
      addListener(listener: Listener, filter: { urls: string[] }) {
        filters.push(filter.urls);
        if (!added.has(listener)) added.set(listener, hasHost);
      },
      removeListener: (listener: Listener) => void added.delete(listener),
    };
  };
  const [onCompleted, onErrorOccurred, onResponseStarted] = [event(), event(), event()];
  return {
    api: { onCompleted, onErrorOccurred, onResponseStarted },
    grantHost: () => { hasHost = true; },
    begin: (details) => onResponseStarted.added.forEach((hears, listener) => { if (hears) listener(details); }),
    complete: (details) => onCompleted.added.forEach((hears, listener) => { if (hears) listener(details); }),
    filters,
  };
}

const details: RequestDetails = { tabId: 7, method: 'POST', timeStamp: 1, statusCode: 403, initiator: 'https://app.example' };

function hearing(heard: RequestDetails[], documents: RequestDetails[] = []): Hearer {
  return { finished: (each) => heard.push(each), documentBegins: (each) => documents.push(each) };
}

describe('createEars', () => {
  it('hears of the API alone, once for each request', () => {
    const browser = chromium();
    const heard: RequestDetails[] = [];
    browser.grantHost();
    createEars(() => browser.api, hearing(heard)).open();
    browser.complete(details);
    expect(heard).toEqual([details]);
    expect(browser.filters.slice(0, 2)).toEqual([['https://api.x.ai/*'], ['https://api.x.ai/*']]);
  });

  it('hears of new documents, and takes none for a request to the API', () => {
    const browser = chromium();
    const [heard, documents]: RequestDetails[][] = [[], []];
    browser.grantHost();
    createEars(() => browser.api, hearing(heard ?? [], documents)).open();
    browser.begin(details);
    expect([heard, documents]).toEqual([[], [details]]);
  });

  it('waits where webRequest is not granted yet', () => {
    const browser = chromium();
    const heard: RequestDetails[] = [];
    const granted: WebRequestApi[] = [];
    const ears = createEars(() => granted[0], hearing(heard));
    ears.open();
    granted.push(browser.api);
    browser.grantHost();
    ears.open();
    browser.complete(details);
    expect(heard).toEqual([details]);
  });

  it('hears at once after a host was granted, though its listener was there before', () => {
    const browser = chromium();
    const heard: RequestDetails[] = [];
    const ears = createEars(() => browser.api, hearing(heard));
    ears.open();
    browser.complete(details);
    expect(heard).toEqual([]);
    browser.grantHost();
    ears.open();
    ears.open();
    browser.complete(details);
    expect(heard).toEqual([details]);
  });
});
