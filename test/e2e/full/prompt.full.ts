import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureScreen } from '../../../scripts/browsers/screen';
import { openScreen, type Screen } from '../../drivers/screen';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';
import { buttonOf, buttonReading, inspectedTab, openWitness, popupSaying } from '../toolbar';
import { newFolder, removeFolders } from './profiles';

/** The extension's API in the page where the functions of this file run. */
declare const chrome: { readonly permissions: { getAll(): Promise<{ origins: string[] }> } };

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };
const hasScreen = ensureScreen();
if (!hasScreen) console.warn('The question of Chromium is not tested: it needs Xvfb and xdotool. Install them (Debian: apt-get install xvfb xdotool).');

/** Chromium asks in a window of its own, which is no page: it is answered with the keys of a real screen, and starts on "Deny". */
describe.skipIf(!hasScreen)('the question of chromium for access to a site', () => {
  let screen: Screen;
  let stage: Stage;
  let tabId = 0;
  beforeEach(async () => {
    screen = await openScreen();
  });
  afterEach(async () => {
    await stage?.close();
    screen.close();
    removeFolders();
  });

  const open = async (profile: string): Promise<void> => {
    stage = await openStage('chromium', { display: screen.display, profile });
    tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
  };
  const origins = (): Promise<string[]> => stage.driver.run('options', async () => (await chrome.permissions.getAll()).origins);
  /** Clicks the switch of the popup and answers the question that comes up, with keys. The popup closes under the question. */
  const answer = async (...keys: readonly string[]): Promise<void> => {
    const { driver } = stage;
    await driver.open('popup');
    await driver.run('popup', () => void setTimeout(() => document.querySelector<HTMLElement>('[role=switch]')?.click()));
    await until('the popup to close', () => driver.run('popup', () => false).catch(() => true));
    await driver.run('page', () => new Promise((then) => setTimeout(then, 1_000)));
    screen.press(...keys);
    await driver.run('page', () => new Promise((then) => setTimeout(then, 500)));
  };

  it.each([['Escape'], ['Return']])('refused with %s: the popup says so, and all else works as before', async (key) => {
    await open(join(newFolder(), 'profile'));
    const { driver } = stage;
    await answer(key);
    await popupSaying(driver, 'The browser did not give access to localhost. All else works as before.');
    expect(await origins()).toEqual([]);
    await callFromPage(driver, PENALTY);
    await buttonReading(driver, tabId, '1');
    await popupSaying(driver, '1 failed request on this tab');
    await driver.closeDevTools();
    await driver.goto(`${stage.url}?closed`);
    await callFromPage(driver, PENALTY);
    expect(await popupSaying(driver, 'Nothing is counted on this tab')).not.toContain('did not give access');
    expect((await buttonOf(driver, tabId)).badge).toBe('');
    expect(await driver.problems()).toEqual([]);
  });

  it('granted: says that nothing is heard yet, and counts once the browser was started again', async () => {
    const profile = join(newFolder(), 'profile');
    await open(profile);
    await answer('Tab', 'Return');
    expect(await popupSaying(stage.driver, 'Nothing was heard yet')).toContain('Failed calls of localhost');
    expect((await origins()).sort()).toEqual(['http://localhost/*', 'https://api.x.ai/*']);
    await stage.driver.closeDevTools();
    await stage.driver.goto(`${stage.url}?deaf`);
    await callFromPage(stage.driver, PENALTY);
    await popupSaying(stage.driver, 'Nothing was heard yet');
    expect((await buttonOf(stage.driver, tabId)).badge).toBe('');
    await stage.close();
    await open(profile);
    await stage.driver.closeDevTools();
    await stage.driver.goto(`${stage.url}?granted`);
    await callFromPage(stage.driver, PENALTY);
    await buttonReading(stage.driver, tabId, '1');
    expect(await popupSaying(stage.driver, 'Counted from status codes')).not.toContain('Nothing was heard yet');
  });
});
