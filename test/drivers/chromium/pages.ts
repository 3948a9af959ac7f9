import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { until } from '../until';
import { attachTo } from './targets';

/**
 * Opens the popup of the toolbar button on a tab, as a click on it does. The session is to be kept: the browser closes a popup
 * that the last one has left.
 */
export async function openPopup(browser: Browser, page: Page): Promise<CDPSession> {
  await page.bringToFront();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('There is no extension in this browser');
  await extension.triggerAction(page);
  return until('the popup', () => attachTo(browser, '/popup.html'));
}

/** Opens the popup or the options page in a tab. */
export async function openInTab(browser: Browser, place: 'popup' | 'options', tab: Page): Promise<Page> {
  const [id] = (await browser.extensions()).keys();
  await tab.goto(`chrome-extension://${id ?? ''}/src/${place}/${place}.html`);
  return drawn(browser, place);
}

/** The page of the extension that is open as a popup or in a tab. */
export function pageShowing(browser: Browser, place: 'popup' | 'options'): Promise<Page> {
  return until(`the ${place}`, () => browser.targets().find((target) => target.url().startsWith('chrome-extension://') && target.url().endsWith(`/${place}.html`))?.asPage());
}

async function drawn(browser: Browser, place: 'popup' | 'options'): Promise<Page> {
  const page = await pageShowing(browser, place);
  await until(`the ${place} to be drawn`, () => page.evaluate(() => document.querySelector('main:not([aria-busy])') !== null));
  return page;
}
