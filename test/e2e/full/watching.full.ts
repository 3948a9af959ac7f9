import { afterEach, describe, expect, it } from 'vitest';
import { FirefoxDriver } from '../../drivers/firefox';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';
import { buttonOf, buttonReading, closePopup, inspectedTab, openWitness, popupSaying, textOfPopup } from '../toolbar';
import { newFolder, profileThatMayWatch, removeFolders } from './profiles';

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };

describe.each(['chromium', 'firefox'] as const)('permission and DevTools in %s', (name) => {
  let stage: Stage;
  let tabId = 0;
  afterEach(async () => {
    await stage?.close();
    removeFolders();
  });

  const open = async (options: Parameters<typeof openStage>[1] = {}): Promise<void> => {
    stage = await openStage(name, options);
    tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
  };
  const fails = (): Promise<number> => callFromPage(stage.driver, PENALTY);
  const reads = (badge: string) => buttonReading(stage.driver, tabId, badge);
  /** Closes DevTools and goes to a page on which nothing was counted. */
  const begin = async (): Promise<void> => {
    await stage.driver.closeDevTools();
    await stage.driver.goto(`${stage.url}?begun`);
    await reads('');
  };
  /** Nothing of a failed request is seen while DevTools is closed, and all of it once it is open. */
  const countsInDevToolsOnly = async (): Promise<void> => {
    await fails();
    expect(await popupSaying(stage.driver, 'Nothing is counted on this tab')).toContain('Open DevTools to see the requests');
    expect((await buttonOf(stage.driver, tabId)).badge).toBe('');
    await stage.driver.openDevTools();
    await fails();
    await reads('1');
    expect(await popupSaying(stage.driver, '1 failed request')).toContain('Requests are read while DevTools is open');
  };

  it('never asked: counts while DevTools is open, and nothing else', async () => {
    await open();
    await begin();
    await countsInDevToolsOnly();
  });

  it('never asked: closed after nothing failed, nothing is counted, and the icon is grey', async () => {
    await open();
    const { driver } = stage;
    const icon = async (wanted: string): Promise<void> => {
      // Chromium tells nobody which icon it shows.
      if (driver instanceof FirefoxDriver) await until(`the icon to be ${wanted}`, async () => (await driver.icon()) === wanted);
    };
    await driver.goto(`${stage.url}?good`);
    await callFromPage(driver, { key: GOOD_KEY });
    expect(await popupSaying(driver, '1 request')).toContain('No errors on this tab');
    await icon('icon-16.png');
    await driver.closeDevTools();
    await popupSaying(driver, 'Nothing is counted on this tab');
    expect((await buttonOf(driver, tabId)).badge).toBe('');
    await icon('icon-idle-16.png');
    await driver.openDevTools();
    await icon('icon-16.png');
    await fails();
    await reads('1');
    await icon('icon-error-16.png');
    await driver.closeDevTools();
    await popupSaying(driver, 'Counted until DevTools was closed');
    await icon('icon-idle-16.png');
  });

  it('refused: all else works as before', async () => {
    await open();
    await begin();
    if (stage.driver instanceof FirefoxDriver) {
      await stage.driver.open('popup');
      await stage.driver.clickAndAnswer('popup', '[role=switch]', 'refuse');
    }
    // The question of Chromium is drawn by the system's windows: headless it neither shows nor settles. Unit tests hold the answer "no".
    await countsInDevToolsOnly();
  });

  it('granted, then revoked: counts with DevTools closed, each request once with it open, and nothing once the access is gone', async () => {
    await open(name === 'chromium' ? await profileThatMayWatch(newFolder()) : {});
    await begin();
    const { driver } = stage;
    if (driver instanceof FirefoxDriver) {
      await driver.open('popup');
      await driver.clickAndAnswer('popup', '[role=switch]', 'allow');
      await driver.goto(`${stage.url}?granted`);
    }
    await fails();
    await reads('1');
    expect(await popupSaying(driver, 'Counted from status codes')).toContain('400 Bad Request');
    await driver.stopBackground();
    // Only a request can wake the background now: not even a navigation has come between.
    await fails();
    await reads('2');
    await driver.stopBackground();
    await fails();
    await reads('3');

    await driver.openDevTools();
    await reads('');
    await fails();
    await reads('1');
    await popupSaying(driver, 'Requests are read while DevTools is open');
    await driver.closeDevTools();
    await popupSaying(driver, 'Counted from status codes');
    await fails();
    await reads('2');

    await driver.open('popup');
    await driver.run('popup', () => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await reads('');
    await textOfPopup(driver, 'Nothing is counted on this tab');
    await closePopup(driver);
    await countsInDevToolsOnly();
    expect(await driver.problems()).toEqual([]);
  });

  it('granted under an open DevTools: the count goes on, there and once it is closed', { skip: name === 'chromium' }, async () => {
    await open();
    const { driver } = stage;
    await fails();
    await reads('1');
    if (driver instanceof FirefoxDriver) {
      await driver.open('popup');
      await driver.clickAndAnswer('popup', '[role=switch]', 'allow');
    }
    await fails();
    await reads('2');
    await popupSaying(driver, 'Requests are read while DevTools is open');
    await driver.closeDevTools();
    await popupSaying(driver, 'Counted from status codes');
    await driver.stopBackground();
    await fails();
    await reads('3');
  });
});
