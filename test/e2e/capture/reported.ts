import type { BrowserDriver } from '../../drivers/browser-driver';

/** What the browser tells extensions of one request. */
export interface Reported {
  /** As in `SeenRequest`. */
  readonly case: string;
  readonly method: string;
  readonly path: string;
  /** False where an answer is told without its status: in Firefox one whose update was lost, in Chromium one that CORS blocked. */
  readonly isWhole: boolean;
}

interface Entry {
  readonly request: { readonly method: string; readonly url: string };
  readonly response: { readonly status: number; readonly headers: readonly object[] };
}

/** Exists in the devtools page, where the functions of this file run. */
declare const chrome: {
  readonly devtools: { readonly network: { readonly onRequestFinished: { addListener(listener: (entry: Entry) => void): void } } };
  readonly storage: {
    readonly local: { set(items: object): Promise<void> };
    readonly onChanged: { addListener(listener: () => void): void };
  };
};

declare global {
  interface Window {
    reported?: Reported[];
  }
}

/** Notes from now on what the browser reports, beside the extension: what it does not report, nobody can show. */
export function noteReports(driver: BrowserDriver): Promise<null> {
  return driver.run('devtools', () => {
    const reported: Reported[] = [];
    window.reported = reported;
    chrome.devtools.network.onRequestFinished.addListener(({ request, response }) => {
      reported.push({
        case: /[?&]case=([\w-]+&turn=\d+)/.exec(request.url)?.[1]?.replace('&turn=', ' ') ?? '',
        method: request.method,
        path: new URL(request.url).pathname,
        isWhole: response.status !== 0 || (response.headers.length === 0 && !/[?&]case=cors-/.test(request.url)),
      });
    });
    return null;
  });
}

export function reports(driver: BrowserDriver): Promise<Reported[]> {
  return driver.run('devtools', () => window.reported ?? []);
}

/** Stores settings as the settings screen does, and waits until the pages of the extension have heard of it. */
export function choose(driver: BrowserDriver, settings: { readonly watchedHosts?: readonly string[]; readonly preservesLog?: boolean }): Promise<null> {
  return driver.run('devtools', async (chosen: string) => {
    const heard = new Promise<void>((resolve) => chrome.storage.onChanged.addListener(() => resolve()));
    await chrome.storage.local.set({ settings: JSON.parse(chosen) });
    await heard;
    return null;
  }, JSON.stringify(settings));
}
