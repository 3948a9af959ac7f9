import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { BrowserDriver } from '../../drivers/browser-driver';
import { FirefoxDriver } from '../../drivers/firefox';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage, type StageOptions } from '../stage';
import { buttonReading, inspectedTab, openWitness, popupSaying, tick } from '../toolbar';
import { newFolder, profileThatMayWatch, removeFolders } from './profiles';

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };

describe.each(['chromium', 'firefox'] as const)('profiles of %s', (name) => {
  const stages: Stage[] = [];
  afterEach(async () => {
    for (const stage of stages.splice(0)) await stage.close();
    removeFolders();
  });
  const open = async (options: StageOptions): Promise<{ stage: Stage; tabId: number }> => {
    const stage = await openStage(name, options);
    stages.push(stage);
    const tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
    return { stage, tabId };
  };
  const newProfile = (): string => join(newFolder(), 'profile');
  const printsToConsole = (driver: BrowserDriver): Promise<boolean | undefined> => driver.run('options', () => (
    [...document.querySelectorAll('label')].find((label) => label.textContent?.startsWith('Print each error'))?.querySelector('input')?.checked
  ));

  it('keep the settings and the watched sites over a restart of the browser, and no count', async () => {
    const kept = name === 'chromium' ? await profileThatMayWatch(newFolder()) : { profile: newProfile() };
    const first = await open(kept);
    await tick(first.stage.driver, 'Print each error');
    if (first.stage.driver instanceof FirefoxDriver) {
      await first.stage.driver.open('popup');
      await first.stage.driver.clickAndAnswer('popup', '[role=switch]', 'allow');
    }
    await callFromPage(first.stage.driver, PENALTY);
    await buttonReading(first.stage.driver, first.tabId, '1');
    await first.stage.close();

    const { stage, tabId } = await open({ ...kept, beforeDevTools: (driver) => popupSaying(driver, 'Nothing is counted on this tab') });
    const { driver } = stage;
    expect(await printsToConsole(driver)).toBe(true);
    expect(await driver.run('options', () => document.body.innerText)).toContain('localhost');
    expect(await driver.storage()).not.toContain('presence_penalty');
    await buttonReading(driver, tabId, '');
    await popupSaying(driver, 'No errors on this tab');
    await callFromPage(driver, PENALTY);
    await buttonReading(driver, tabId, '1');
    expect(await driver.problems()).toEqual([]);
    await driver.closeDevTools();
    await driver.goto(`${stage.url}?watched`);
    await buttonReading(driver, tabId, '');
    await driver.stopBackground();
    await callFromPage(driver, PENALTY);
    await buttonReading(driver, tabId, '1');
    await popupSaying(driver, 'Counted from status codes');
  });

  it('know nothing of each other', async () => {
    const one = await open({ profile: newProfile() });
    const other = await open({ profile: newProfile() });
    await tick(one.stage.driver, 'Print each error');
    await callFromPage(one.stage.driver, PENALTY);
    await buttonReading(one.stage.driver, one.tabId, '1');
    expect(await printsToConsole(other.stage.driver)).toBe(false);
    await buttonReading(other.stage.driver, other.tabId, '');
    expect(await other.stage.driver.storage()).not.toContain('presence_penalty');
  });
});
