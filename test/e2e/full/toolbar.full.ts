import { afterEach, describe, expect, it } from 'vitest';
import { ChromiumDriver } from '../../drivers/chromium';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';
import { buttonOf, buttonReading, inspectedTab, openWitness } from '../toolbar';

/** The extension's API in the page where the functions of this file run. */
declare const chrome: {
  readonly tabs: { get(id: number): Promise<{ windowId: number; status?: string }>; update(id: number, change: { url: string }): Promise<unknown> };
  readonly windows: { create(options: { tabId: number }): Promise<unknown> };
};

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };

describe.each(['chromium', 'firefox'] as const)('the toolbar button in %s', (name) => {
  let stage: Stage;
  afterEach(() => stage?.close());
  const open = async (): Promise<number> => {
    stage = await openStage(name);
    const tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
    return tabId;
  };

  it('reads 99 at 99 errors and 99+ beyond, with the exact number in the tooltip', async () => {
    const tabId = await open();
    const fail = (times: number) => stage.driver.run('page', async (count: number) => {
      const send = (): Promise<unknown> => fetch('https://api.x.ai/v1/chat/completions', { method: 'POST', body: '{}' }).then((response) => response.text());
      for (let at = 0; at < count; at += 11) await Promise.all(Array.from({ length: Math.min(11, count - at) }, send));
    }, times);
    await fail(99);
    expect((await buttonReading(stage.driver, tabId, '99')).tooltip).toMatch(/^Grok API: 99 failed requests\n./);
    await fail(3);
    expect((await buttonReading(stage.driver, tabId, '99+')).tooltip).toMatch(/^Grok API: 102 failed requests\n./);
  });

  it('goes with its tab into another window, and counts on there', async () => {
    const tabId = await open();
    await callFromPage(stage.driver, PENALTY);
    await buttonReading(stage.driver, tabId, '1');
    const moved = await stage.driver.run('options', async (id: number) => {
      const before = await chrome.tabs.get(id);
      await chrome.windows.create({ tabId: id });
      return (await chrome.tabs.get(id)).windowId !== before.windowId;
    }, tabId);
    expect(moved).toBe(true);
    await buttonReading(stage.driver, tabId, '1');
    // A driver of Firefox stays with its window; DevTools is closed there by the move.
    if (!(stage.driver instanceof ChromiumDriver)) return;
    await callFromPage(stage.driver, PENALTY);
    await buttonReading(stage.driver, tabId, '2');
  });
});

describe('the toolbar button in chromium', () => {
  let stage: Stage;
  let driver: ChromiumDriver;
  let tabId = 0;
  afterEach(() => stage?.close());
  const open = async (): Promise<void> => {
    stage = await openStage('chromium');
    if (!(stage.driver instanceof ChromiumDriver)) throw new Error('This is not Chromium');
    driver = stage.driver;
    tabId = await inspectedTab(driver);
    await openWitness(driver);
  };

  // The driver holds up what is loaded in place of a page that crashed, so the test ends here.
  it('keeps its number when the page crashes', async () => {
    await open();
    await callFromPage(driver, PENALTY);
    const before = await buttonReading(driver, tabId, '1');
    await driver.page.goto('chrome://crash', { timeout: 2_000 }).catch(() => undefined);
    await until('the tab to have crashed', () => driver.run('options', (id: number) => chrome.tabs.get(id).then(({ status }) => status === 'unloaded'), tabId));
    expect(await buttonOf(driver, tabId)).toEqual(before);
  });

  it('counts for each of two tabs with DevTools of its own', async () => {
    await open();
    const other = await driver.withNewTab();
    await other.goto(stage.url);
    await other.openDevTools();
    const otherId = await inspectedTab(other);
    expect(otherId).not.toBe(tabId);
    await callFromPage(driver, PENALTY);
    await callFromPage(other, PENALTY);
    await callFromPage(other, { key: GOOD_KEY, body: { model: 'grok-4.7-fast' } });
    await buttonReading(driver, tabId, '1');
    expect((await buttonReading(driver, otherId, '2')).tooltip).toContain('Change the model');
    await other.closeDevTools();
    await until('the tooltip to say so', async () => (await buttonOf(driver, otherId)).tooltip.includes('Counted until DevTools was closed'));
    await buttonReading(driver, otherId, '2');
    expect((await buttonOf(driver, tabId)).tooltip).toBe('Grok API: 1 failed request\nRemove presence_penalty');
    await callFromPage(driver, PENALTY);
    await buttonReading(driver, tabId, '2');
  });
});
