import { afterEach, describe, expect, it } from 'vitest';
import { clickButton, shownRequest } from '../../drivers/panel';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';
import { buttonReading, inspectedTab, openWitness, popupSaying, tick } from '../toolbar';

/** The extension's API in the pages where the functions of this file run. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly storage: Readonly<Record<'local' | 'session', { set(items: Record<string, unknown>): Promise<void> }>>;
};

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };

describe.each(['chromium', 'firefox'] as const)('the extension in %s', (name) => {
  let stage: Stage;
  afterEach(() => stage?.close());

  /** Opens DevTools on the page anew, and finds that everything works and nothing complains. */
  const worksAfterOpening = async (): Promise<void> => {
    const { driver } = stage;
    await driver.openDevTools();
    const tabId = await inspectedTab(driver);
    await openWitness(driver);
    await callFromPage(driver, PENALTY);
    await buttonReading(driver, tabId, '1');
    await popupSaying(driver, '1 failed request on this tab');
    await driver.showPanel();
    await shownRequest(driver, 'the failure', (one) => one.name.includes('presence_penalty') && one.title !== '');
    expect(await driver.problems()).toEqual([]);
  };

  it('is clean at the next opening after it was reloaded under an open DevTools', async () => {
    stage = await openStage(name);
    const { driver } = stage;
    await driver.showPanel();
    await driver.run('background', () => void setTimeout(() => chrome.runtime.reload(), 50));
    await driver.run('page', () => new Promise((then) => setTimeout(then, 1_500)));
    // Chromium closes DevTools itself.
    await driver.closeDevTools().catch(() => undefined);
    await worksAfterOpening();
  });

  it('begins with garbage in every storage, takes the defaults and says so', async () => {
    stage = await openStage(name);
    const { driver } = stage;
    await driver.showPanel();
    await driver.run('panel', () => {
      const known = ['body-look', 'columns', 'format', 'detail-beside', 'detail-stacked', ...Object.keys(localStorage)];
      for (const key of known) localStorage.setItem(key, '{"\u0000":[[[-1e999');
    });
    await driver.run('background', async () => {
      const garbage = { settings: { records: 'x', preservesLog: 7, watchedHosts: { a: 1 }, silenced: 'all', density: [], copyFormat: 5 }, 'tab:1': 'x', other: '\u0000' };
      await chrome.storage.local.set(garbage);
      await chrome.storage.session.set(garbage);
    });
    await driver.closeDevTools();
    await worksAfterOpening();
    expect(await driver.run('options', () => document.querySelector('[role=alert]')?.textContent)).toMatch(/^Some of the stored settings could not be read/);
    await clickButton(driver, 'Settings');
    await until('the panel to say so', () => driver.run('panel', () => document.querySelector('[role=alert]')?.textContent?.startsWith('Some of the stored settings')));
    await tick(driver, 'Print each error');
    await until('the options page to be content', () => driver.run('options', () => document.querySelector('main > [role=alert]') === null));
  });

  it('works with its storage full, and says what was not stored', async () => {
    stage = await openStage(name);
    const { driver } = stage;
    const tabId = await inspectedTab(driver);
    await openWitness(driver);
    const isFull = await driver.run('options', async () => {
      const full = { local: false, session: false };
      for (const area of ['local', 'session'] as const) {
        for (let at = 0, size = 4 * 1024 * 1024; at < 40 && size > 8; at += 1) {
          await chrome.storage[area].set({ [`filler-${at}`]: 'x'.repeat(size) }).catch(() => {
            full[area] = true;
            size = Math.floor(size / 2);
          });
        }
      }
      return full;
    });
    // Firefox sets no bound to what is stored for good: there is nothing that could be full but the disk.
    expect(isFull).toEqual({ local: name === 'chromium', session: true });
    await callFromPage(driver, PENALTY);
    await callFromPage(driver, PENALTY);
    await buttonReading(driver, tabId, '2');
    await popupSaying(driver, '2 failed requests on this tab');
    if (name === 'firefox') return;
    await driver.run('options', () => [...document.querySelectorAll('label')].find((label) => label.textContent?.startsWith('Print each error'))?.click());
    await until('the options page to say so', () => driver.run('options', () => document.querySelector('[role=alert]')?.textContent?.startsWith('The browser did not store the last change')));
  });
});
