import type { BrowserDriver } from '../drivers/browser-driver';
import { until } from '../drivers/until';

/** The extension's API as the functions of this file use it, in the pages where they run. */
declare const chrome: {
  readonly action: Readonly<Record<'getBadgeText' | 'getTitle', (details: { tabId: number }) => Promise<string>>>;
  readonly devtools: { readonly inspectedWindow: { readonly tabId: number } };
  readonly runtime: { getURL(path: string): string };
  readonly storage: { readonly onChanged: { addListener(listener: () => void): void } };
  readonly tabs: { create(options: { url: string; active: boolean }): Promise<unknown> };
};

/** The toolbar button of one tab. */
export interface Button {
  readonly badge: string;
  readonly tooltip: string;
}

/** Opens the options page in a tab behind the inspected one: from there the toolbar can be looked at whatever else is closed or stopped. */
export async function openWitness(driver: BrowserDriver): Promise<void> {
  // A service worker that is just starting is refused at times.
  await until('the background to open a tab', () => driver.run('background', async () => {
    await chrome.tabs.create({ url: chrome.runtime.getURL('src/options/options.html'), active: false });
    return true;
  }));
  await until('the options page', () => driver.run('options', () => document.querySelector('main') !== null));
}

/** Ticks or unticks a box of the options page, and waits until it is stored. */
export async function tick(driver: BrowserDriver, words: string): Promise<void> {
  await driver.run('options', async (wanted: string) => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(wanted));
    if (!label) throw new Error(`no box "${wanted}"`);
    const stored = new Promise<void>((resolve) => chrome.storage.onChanged.addListener(() => resolve()));
    label.click();
    await stored;
  }, words);
}

/** The number that the browser has given to the inspected tab. DevTools is open on it. */
export function inspectedTab(driver: BrowserDriver): Promise<number> {
  return driver.run('devtools', () => chrome.devtools.inspectedWindow.tabId);
}

/** The toolbar button of a tab. Looking does not wake the background. */
export function buttonOf(driver: BrowserDriver, tabId: number): Promise<Button> {
  return driver.run('options', async (id: number) => ({
    badge: await chrome.action.getBadgeText({ tabId: id }),
    tooltip: await chrome.action.getTitle({ tabId: id }),
  }), tabId);
}

/** Waits until the badge of a tab reads so, and gives the button. */
export function buttonReading(driver: BrowserDriver, tabId: number, badge: string): Promise<Button> {
  return until(`the badge of tab ${tabId} to read "${badge}"`, async () => {
    const now = await buttonOf(driver, tabId);
    if (now.badge !== badge) throw new Error(`it reads "${now.badge}"`);
    return now;
  });
}

/** The text of the open popup once it holds `part`. */
export function textOfPopup(driver: BrowserDriver, part: string): Promise<string> {
  return until(`the popup to say "${part}"`, async () => {
    const now = await driver.run('popup', () => document.body.innerText);
    if (!now.includes(part)) throw new Error(`it says "${now}"`);
    return now;
  });
}

/** Closes the open popup. */
export async function closePopup(driver: BrowserDriver): Promise<void> {
  await driver.run('popup', () => void setTimeout(close));
}

/** Opens the popup on the inspected tab, gives its text once it holds `part`, and closes it. */
export async function popupSaying(driver: BrowserDriver, part: string): Promise<string> {
  await driver.open('popup');
  const text = await textOfPopup(driver, part);
  await closePopup(driver);
  return text;
}
