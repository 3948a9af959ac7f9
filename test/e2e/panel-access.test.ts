import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameOf } from '../drivers/chromium/devtools';
import { ChromiumDriver } from '../drivers/chromium';
import { clickButton, clickRow, clickTab, filterBy, menuEntries, openMenu, shownRequest } from '../drivers/panel';
import { until } from '../drivers/until';
import { GOOD_KEY } from '../mock-xai/special';
import { violationsIn } from './axe';
import { callFromPage, openStage, type Stage } from './stage';

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5, frequency_penalty: 0.2 } };

describe('the panel without a mouse, and for those who do not see it', () => {
  let stage: Stage;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    stage = await openStage('chromium');
    if (!(stage.driver instanceof ChromiumDriver)) throw new Error('This is not Chromium');
    driver = stage.driver;
    await driver.showPanel();
  });
  afterAll(() => stage?.close());

  /** What axe finds wrong with the panel as it stands, in both themes. */
  async function violations(): Promise<string[]> {
    const found: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await driver.setTheme(theme);
      await until(`the ${theme} theme`, () => driver.run('panel', (wanted: string) => document.documentElement.dataset.theme === wanted, theme));
      const frame = frameOf(driver.devtools, '/panel.html');
      if (!frame) throw new Error('The panel is not shown');
      found.push(...(await violationsIn(frame)).map((fault) => `${theme}: ${fault}`));
    }
    return found;
  }

  it('has no fault while it is empty', async () => {
    expect(await violations()).toEqual([]);
  });

  it('leads from its opening to a filled clipboard by keys alone', async () => {
    await callFromPage(driver, { key: GOOD_KEY });
    await callFromPage(driver, PENALTY);
    await shownRequest(driver, 'the failure', ({ name }) => name.includes('presence_penalty'));
    await until('the focus to reach a row', async () => {
      // Keys go where the focus is: into the panel, once its tab was chosen.
      if (!(await driver.run('panel', () => document.hasFocus()))) await driver.run('panel', () => window.focus());
      await driver.press('Tab');
      return driver.run('panel', () => document.activeElement?.getAttribute('role') === 'row');
    });
    await until('the focus to reach the failure', async () => {
      await driver.press('ArrowDown');
      return driver.run('panel', () => document.activeElement?.getAttribute('aria-label')?.startsWith('Error 400'));
    });
    await driver.press('ArrowRight');
    expect(await driver.run('panel', () => document.activeElement?.textContent)).toBe('Copy fix');
    await driver.press('Enter');
    await until('the button to say so', () => driver.run('panel', () => document.activeElement?.textContent === 'Copied'));
    const copied = await driver.clipboard();
    expect(copied).toContain('curl');
    expect(copied).not.toMatch(/penalty/);
  });

  it('opens the menu of a row with the menu key, and goes back to the row', async () => {
    await driver.press('ArrowLeft');
    const row = await driver.run('panel', () => document.activeElement?.getAttribute('data-row') ?? null);
    await driver.press('ContextMenu');
    await until('its first entry', () => driver.run('panel', () => document.activeElement?.getAttribute('role') === 'menuitem'));
    await driver.press('Escape');
    await until('the row', async () => (await driver.run('panel', () => document.activeElement?.getAttribute('data-row') ?? null)) === row);
    expect(row).toBeTruthy();
  });

  it('has no fault in its list and its menus, also where several rows are selected', async () => {
    await driver.run('panel', () => document.querySelectorAll('[role=row][data-row]:not([aria-selected=true])').forEach((row) => row.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }))));
    await openMenu(driver, 'Error 400');
    // A call that a test before had to repeat is one row more.
    expect((await menuEntries(driver)).join('\n')).toMatch(/^Copy [2-9] responses$/m);
    expect(await violations()).toEqual([]);
    await driver.press('Escape');
    await driver.run('panel', () => document.querySelector('[role=columnheader] button')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 60, clientY: 90 })));
    await until('the menu of columns', () => driver.run('panel', () => document.querySelector('[role=menuitemcheckbox]') !== null));
    expect(await violations()).toEqual([]);
    await driver.press('Escape');
  });

  it('has no fault in the table of rate limits', async () => {
    await clickButton(driver, 'Rate limits:');
    await until('the table', () => driver.run('panel', () => document.querySelector('[role=dialog] table') !== null));
    expect(await violations()).toEqual([]);
    await driver.press('Escape');
  });

  it('has no fault in any tab of the detail', async () => {
    await clickRow(driver, 'Error 400');
    const tabs = await until('the tabs', async () => {
      const names = await driver.run('panel', () => [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent ?? ''));
      return names.length > 0 ? names : null;
    });
    for (const tab of tabs) {
      await clickTab(driver, tab);
      expect(await violations(), tab).toEqual([]);
    }
  });

  it('has no fault in the tree of a body, its menu and the search in it', async () => {
    await clickTab(driver, 'Request');
    await clickButton(driver, 'Tree');
    await clickButton(driver, 'Search in the body');
    await until('the tree', () => driver.run('panel', () => document.querySelector('[role=treeitem]') !== null && document.querySelector('.find') !== null));
    expect(await violations()).toEqual([]);
    await driver.press('Escape');
    await driver.run('panel', () => document.querySelector('[role=treeitem]')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 60, clientY: 90 })));
    await until('the menu', () => driver.run('panel', () => document.querySelector('.menu-layer [role=menuitem]') !== null));
    expect(await violations()).toEqual([]);
    await driver.press('Escape');
  });

  it('has no fault where a filter hides everything', async () => {
    await filterBy(driver, 'no-such-thing');
    await until('the empty state', () => driver.run('panel', () => document.querySelector('.empty') !== null));
    expect(await violations()).toEqual([]);
  });
});
