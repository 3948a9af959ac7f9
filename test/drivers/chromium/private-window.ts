import type { Browser, Page } from 'puppeteer-core';
import { until } from '../until';
import { evaluateIn, visitTargets } from './targets';

/** Allows the extension in private windows, as the switch on chrome://extensions does; the browser loads the extension anew for it. */
export async function allowInPrivate(browser: Browser): Promise<void> {
  const [extensionId] = (await browser.extensions()).keys();
  const tab = await browser.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(extensionId)}, incognitoAccess: true })`);
  await until('the extension to be allowed', () => tab.evaluate(`
    chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extensionId)})
      .then(({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive)
  `));
  await tab.close();
  await until('the extension to run again', async () => (await visitTargets(browser, '/service-worker-loader.js', async () => true)).length > 0);
}

/** Opens a private window on a page, and gives its tab once it has loaded. */
export async function openPrivateWindow(browser: Browser, url: string): Promise<Page> {
  // Any extension may open one, allowed in it or not.
  await visitTargets(browser, '/service-worker-loader.js', (session) => (
    evaluateIn(session, `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`)
  ));
  const page = await until('the private window', () => browser.targets().find((target) => target.type() === 'page' && target.url() === url)?.page());
  await until('its page to load', () => page.evaluate(() => document.readyState === 'complete'));
  return page;
}
