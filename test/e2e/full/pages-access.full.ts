import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playScene } from '../../../scripts/start/tour';
import { readSettingsFile } from '../../../src/model/settings-file';
import { ChromiumDriver } from '../../drivers/chromium';
import { until } from '../../drivers/until';
import { violationsIn } from '../axe';
import { openStage, type Stage } from '../stage';

/** Every failure here is of a kind of its own: more than the popup opens from the start. */
const SCENES = ['presence-penalty', 'no-key', 'model-typo'];

/** Exists in the pages where the functions of this file run, not where they are written. */
declare const chrome: Record<'tabs' | 'permissions', Record<string, unknown>> & { readonly storage: Record<'local' | 'session', Record<string, unknown>> };

/** What axe finds in both themes, and what is wider than the window. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    found.push(...(await violationsIn(page)).map((fault) => `${theme}: ${fault}`));
  }
  const [wanted = 0, there = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return wanted > there ? [...found, `${wanted} pixels wide, ${there} are there`] : found;
}

describe('popup and options page, for those who do not see them or see them small', () => {
  let stage: Stage;
  let driver: ChromiumDriver;
  let idle: string[] = [];

  beforeAll(async () => {
    stage = await openStage('chromium', { async beforeDevTools(each) {
      if (!(each instanceof ChromiumDriver)) throw new Error('This is not Chromium');
      driver = each;
      await driver.open('popup');
      idle = await faults(await driver.pageOf('popup'));
      await driver.press('Escape', 'popup');
    } });
  });
  afterAll(() => stage?.close());

  it('have no fault where nothing is counted', () => {
    expect(idle).toEqual([]);
  });

  it('have no fault in the popup with errors, and with one explained', async () => {
    for (const scene of SCENES) await playScene(driver, scene);
    await until('the count', async () => (await driver.badge()) === String(SCENES.length));
    await driver.open('popup');
    const popup = await driver.pageOf('popup');
    expect(await popup.$$eval('.kinds details', (kinds) => kinds.map(({ open }) => open))).toEqual([true, true, false]);
    expect(await faults(popup)).toEqual([]);
    await popup.type('textarea', 'The weather is fine.');
    await popup.waitForSelector('[role=status] p');
    expect(await faults(popup)).toEqual([]);
    await popup.$eval('textarea', (field) => { field.value = ''; });
    await popup.type('textarea', 'This model does not support parameter presencePenalty.');
    await popup.waitForSelector('article');
    expect(await faults(popup)).toEqual([]);
    await driver.press('Escape', 'popup');
  });

  it.each([['on', true], ['refused', false]])('have no fault in the popup where watching is %s', async (_state, isGranted) => {
    const page = await driver.newTab();
    // The popup in a tab, in a browser that answers so: the real one would ask in a window that no test sees.
    await page.evaluateOnNewDocument((granted: boolean) => {
      const answering = (value: unknown) => (...args: unknown[]) => {
        const back = args.at(-1);
        if (typeof back === 'function') back(value);
        return Promise.resolve(value);
      };
      chrome.tabs['query'] = answering([{ id: 1, url: 'http://localhost:5173/' }]);
      Object.assign(chrome.permissions, { contains: answering(granted), request: answering(false) });
    }, isGranted);
    const popup = await driver.openInTab('popup', page);
    await popup.waitForSelector(`[role=switch][aria-checked=${isGranted}]`);
    if (!isGranted) {
      await popup.click('[role=switch]');
      await popup.waitForFunction(() => document.querySelector('[role=alert]')?.textContent !== '');
    }
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  it.each([['refuses', true], ['is silent', false]])('are drawn and say so where the storage %s', async (_what, refuses) => {
    const page = await driver.newTab();
    await page.evaluateOnNewDocument((throws: boolean) => {
      for (const area of ['local', 'session'] as const) {
        chrome.storage[area]['get'] = () => {
          if (throws) throw new Error('corrupt');
          return new Promise(() => undefined);
        };
      }
    }, refuses);
    const popup = await driver.openInTab('popup', page);
    await popup.waitForFunction(() => document.querySelector('h1')?.textContent === 'The count of this tab could not be read');
    expect(await popup.$eval('textarea', (field) => field.checkVisibility())).toBe(true);
    expect(await faults(popup)).toEqual([]);
    const options = await driver.openInTab('options', page);
    await options.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.startsWith('Some of the stored settings could not be read'));
    expect(await options.$$eval('input[type=checkbox]', (boxes) => boxes.length)).toBeGreaterThan(2);
    await page.close();
  });

  it('have no fault in the options, also in 320 pixels and after a mistake', async () => {
    await driver.open('options');
    const options = await driver.pageOf('options');
    expect(await faults(options)).toEqual([]);
    await options.setViewport({ width: 320, height: 800 });
    await options.type('#hosts', 'no host!');
    await options.keyboard.press('Tab');
    await options.waitForFunction(() => document.querySelector('#hosts-wrong')?.textContent !== '');
    expect(await faults(options)).toEqual([]);
    await options.close();
  });

  it('export settings to a file and import it again by keys alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'grok-settings-'));
    try {
      await driver.open('options');
      const options = await driver.pageOf('options');
      const session = await options.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await options.focus('#hosts');
      await tabTo(options, 'Export');
      await options.keyboard.press('Enter');
      const file = join(folder, 'grok-devtools-settings.json');
      const text = await until('the file', () => readFileSync(file, 'utf8'));
      expect(readSettingsFile(text)).toMatchObject({ kind: 'settings', settings: { records: true, density: 'comfortable' } });
      await tabTo(options, 'Import');
      const [chooser] = await Promise.all([options.waitForFileChooser(), options.keyboard.press('Enter')]);
      await chooser.accept([file]);
      await options.waitForFunction(() => [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent?.includes('hold now')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Presses Tab until a button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  await until(`the focus to reach ${name}`, async () => {
    await page.keyboard.press('Tab');
    return page.evaluate((wanted) => document.activeElement?.textContent === wanted, name);
  });
}
