import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ChromiumDriver } from '../../drivers/chromium';
import { FirefoxDriver } from '../../drivers/firefox';
import { clickButton, shownRequest } from '../../drivers/panel';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';
import { buttonReading, inspectedTab, openWitness, popupSaying } from '../toolbar';
import { newFolder, profileThatMayWatch, removeFolders } from './profiles';

/** The extension's API in the page where the functions of this file run. */
declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
  readonly tabs: { query(filter: object): Promise<{ id: number; incognito: boolean }[]> };
};

/** Stands in what the private page sends and is answered, and nowhere else. */
const MARK = 'grok-4711-private';
const FAILING = { key: GOOD_KEY, body: { model: MARK } };
const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };

describe.each(['chromium', 'firefox'] as const)('a private window of %s', (name) => {
  let stage: Stage;
  let tabId = 0;
  afterEach(async () => {
    await stage?.close();
    removeFolders();
  });

  const open = async (options: Parameters<typeof openStage>[1]): Promise<string> => {
    const profile = options?.profile ?? join(newFolder(), 'profile');
    stage = await openStage(name, { profile, ...options });
    tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
    return profile;
  };
  const reads = (id: number, badge: string) => buttonReading(stage.driver, id, badge);
  /** Opens a private window on the demo page, drives it while something is done, and closes it. */
  const inPrivateWindow = async (act: (driver: ChromiumDriver | FirefoxDriver) => Promise<void>): Promise<void> => {
    const { driver } = stage;
    const url = `${stage.url}?private`;
    if (driver instanceof ChromiumDriver) {
      const other = await driver.withNewTab(url);
      await act(other);
      await other.close();
    } else if (driver instanceof FirefoxDriver) {
      const { leave } = await driver.enterPrivateWindow(url);
      await act(driver);
      await leave();
    }
  };
  const privateTab = (): Promise<number> => until('the private tab', () => (
    stage.driver.run('options', async () => (await chrome.tabs.query({})).find(({ incognito }) => incognito)?.id ?? null)
  ));
  const stored = (area: 'local' | 'session'): Promise<string> => (
    stage.driver.run('options', async (wanted: 'local' | 'session') => JSON.stringify(await chrome.storage[wanted].get(null)), area)
  );

  it('where the extension is allowed: has its panel, badge and popup of its own, and leaves nothing behind', async () => {
    const profile = await open({ mayBePrivate: true });
    await callFromPage(stage.driver, PENALTY);
    await reads(tabId, '1');
    await inPrivateWindow(async (driver) => {
      await driver.openDevTools();
      await callFromPage(driver, FAILING);
      await callFromPage(driver, FAILING);
      const privateId = await privateTab();
      await reads(privateId, '2');
      await reads(tabId, '1');
      expect(await popupSaying(driver, '2 failed requests on this tab')).toContain('Requests are read while DevTools is open');
      await driver.showPanel();
      await shownRequest(driver, 'the failure', (one) => one.title !== '');
      expect(await stored('session')).toContain(MARK);
      expect(await stored('local')).not.toContain(MARK);
      await clickButton(driver, 'Clear (');
      await reads(privateId, '');
      await callFromPage(driver, FAILING);
      await reads(privateId, '1');
      expect(await stored('session')).toContain(MARK);
    });
    await until('the private tab to be forgotten', async () => !(await stored('session')).includes(MARK));
    await callFromPage(stage.driver, PENALTY);
    await reads(tabId, '2');
    expect(await stage.driver.problems()).toEqual([]);
    await stage.close();
    expect(filesWith(MARK, profile)).toEqual([]);
  });

  it('where the extension is allowed and the site is watched: counts there too with DevTools closed, apart from other tabs of the site', async () => {
    await open({ mayBePrivate: true, ...(name === 'chromium' ? await profileThatMayWatch(newFolder()) : {}) });
    const { driver } = stage;
    await driver.closeDevTools();
    if (driver instanceof FirefoxDriver) {
      await driver.open('popup');
      await driver.clickAndAnswer('popup', '[role=switch]', 'allow');
    }
    await driver.goto(`${stage.url}?watched`);
    await callFromPage(driver, PENALTY);
    await reads(tabId, '1');
    await inPrivateWindow(async (other) => {
      await callFromPage(other, FAILING);
      await callFromPage(other, FAILING);
      await reads(await privateTab(), '2');
      await reads(tabId, '1');
      expect(await stored('session')).not.toContain(MARK);
    });
    await callFromPage(driver, PENALTY);
    await reads(tabId, '2');
  });

  it('where it is not allowed, as is usual: knows nothing of the window, and nothing complains', async () => {
    await open({});
    await callFromPage(stage.driver, PENALTY);
    await reads(tabId, '1');
    await inPrivateWindow(async (driver) => {
      await driver.openBareDevTools();
      expect(await callFromPage(driver, FAILING)).toBe(400);
      await driver.run('page', () => new Promise((then) => setTimeout(then, 1_500)));
      expect(await driver.hasPanel()).toBe(false);
    });
    await callFromPage(stage.driver, PENALTY);
    await reads(tabId, '2');
    expect(await stored('session')).not.toContain(MARK);
    expect(await stage.driver.problems()).toEqual([]);
  });
});

/** The files below a folder that hold a text. */
function filesWith(text: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(text));
}
