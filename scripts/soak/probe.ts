import type { ChromiumDriver } from '../../test/drivers/chromium';
import { showAndKeepHost } from '../../test/e2e/capture/seen';

/** What the list holds, and which requests came to it since the last look. */
export interface Look {
  /** Their turns. */
  readonly arrived: readonly string[];
  readonly kept: number;
  readonly counted: number;
  readonly dropped: number;
}

interface Entry {
  readonly request: { readonly method: string; readonly url: string };
}

/** Exists in the devtools page, where a function of this file runs. */
declare const chrome: {
  readonly devtools: { readonly network: { readonly onRequestFinished: { addListener(listener: (entry: Entry) => void): void } } };
};

declare global {
  interface Window {
    /** Turns of the requests that the browser told of since they were last asked for. */
    soakReported?: string[];
    /** The highest number in the ids of the requests that were looked at: they are numbered as they come. */
    soakSeen?: number;
  }
}

/** Shows the panel and notes from now on what the browser tells extensions of, beside the extension. */
export async function startProbe(driver: ChromiumDriver): Promise<void> {
  await driver.run('devtools', () => {
    window.soakReported = [];
    chrome.devtools.network.onRequestFinished.addListener(({ request }) => {
      const turn = /[?&]case=soak&turn=(\d+)/.exec(request.url)?.[1];
      if (turn !== undefined && request.method !== 'OPTIONS') window.soakReported?.push(turn);
    });
    return null;
  });
  await showAndKeepHost(driver);
}

/** The turns of the requests that the browser has told of since the last call. */
export function takeReported(driver: ChromiumDriver): Promise<readonly string[]> {
  return driver.run('devtools', () => (window.soakReported ?? []).splice(0));
}

/** Looks at the rows that were added since the last call. */
export function look(driver: ChromiumDriver): Promise<Look> {
  return driver.run('panel', () => {
    const host = window.keptHost;
    if (!host) throw new Error('the panel has no host');
    const rows = host.session.rows();
    const seen = window.soakSeen ?? 0;
    const arrived = rows.flatMap(({ id, kind }) => {
      const number = kind === 'request' ? Number(/\d+$/.exec(id)?.[0]) : 0;
      if (number <= seen) return [];
      window.soakSeen = Math.max(window.soakSeen ?? 0, number);
      return /[?&]case=soak&turn=(\d+)/.exec(host.detail(id)?.exchange.request.url ?? '')?.[1] ?? [];
    });
    const { requests, dropped } = host.session.counts();
    return { arrived, kept: rows.length, counted: requests, dropped };
  });
}

/** What the list tells of a request. */
export interface Verdict {
  readonly turn: number;
  readonly isFailed: boolean;
  /** Whether the browser gave no body although there was one. */
  readonly isWithheld: boolean;
}

/** What the last rows tell, at most `count`. */
export function lastVerdicts(driver: ChromiumDriver, count: number): Promise<readonly Verdict[]> {
  return driver.run('panel', (most: number) => {
    const host = window.keptHost;
    if (!host) throw new Error('the panel has no host');
    return host.session.rows().slice(-most).flatMap((row) => {
      const exchange = row.kind === 'request' ? host.detail(row.id)?.exchange : undefined;
      const turn = /[?&]case=soak&turn=(\d+)/.exec(exchange?.request.url ?? '')?.[1];
      if (row.kind !== 'request' || !exchange || turn === undefined) return [];
      return [{ turn: Number(turn), isFailed: row.isFailed, isWithheld: exchange.response.body.kind === 'withheld' }];
    });
  }, count);
}

/** Whether the list in the page tells as many requests as the session counts. */
export function isDrawn(driver: ChromiumDriver): Promise<boolean> {
  return driver.run('panel', () => {
    const count = window.keptHost?.session.counts().requests ?? 0;
    const shown = document.querySelector('.chips .num')?.textContent?.replace(/\D/g, '') ?? '';
    return Number(shown) === count;
  });
}
