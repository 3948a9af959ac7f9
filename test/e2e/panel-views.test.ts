import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameOf } from '../drivers/chromium/devtools';
import { ChromiumDriver } from '../drivers/chromium';
import { clickButton, shownRequest, typeInto } from '../drivers/panel';
import { until } from '../drivers/until';
import { GOOD_KEY } from '../mock-xai/special';
import { callFromPage, openStage, type Stage } from './stage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PASTED = 'Error code: 400 - {"code": "invalid-argument", "error": "Model grok-4.6 does not support parameter presencePenalty."}';

describe.each(['chromium', 'firefox'] as const)('what stands in place of the list in %s', (name) => {
  let stage: Stage;
  const inPanel = (what: string, holds: () => boolean) => until(what, () => stage.driver.run('panel', holds));

  beforeAll(async () => {
    stage = await openStage(name);
    await stage.driver.showPanel();
  });
  afterAll(() => stage?.close());

  /** What axe finds, in both themes; only Chromium lets it into the panel. */
  async function violations(): Promise<string[]> {
    const { driver } = stage;
    const found: string[] = [];
    if (!(driver instanceof ChromiumDriver)) return found;
    for (const theme of ['light', 'dark'] as const) {
      await driver.setTheme(theme);
      await until(`the ${theme} theme`, () => driver.run('panel', (wanted: string) => document.documentElement.dataset.theme === wanted, theme));
      const frame = frameOf(driver.devtools, '/panel.html');
      if (!frame) throw new Error('The panel is not shown');
      await frame.evaluate(AXE);
      const results: Pick<AxeResults, 'violations'> = JSON.parse(String(await frame.evaluate('axe.run(document).then((results) => JSON.stringify(results))')));
      found.push(...results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${theme}: ${id}: ${html.slice(0, 200)}`)));
    }
    return found;
  }

  it('explains a pasted text from the empty state, without a request', async () => {
    await clickButton(stage.driver, 'Explain error text');
    await typeInto(stage.driver, '.paste textarea', PASTED);
    await inPanel('the explanation', () => document.querySelector('.explain')?.textContent?.includes('Remove presencePenalty') ?? false);
    expect(await violations()).toEqual([]);
    await stage.driver.press('Escape');
    await inPanel('the way back', () => document.querySelector('.screen') === null);
    expect(await stage.driver.storage()).not.toContain('presencePenalty');
  });

  it('offers the place that a page posts to, and lists its requests from then on', async () => {
    await postFromPage(stage);
    const path = await until('the path', () => stage.driver.run('panel', () =>
      [...document.querySelectorAll('.seen-hosts button')].map((button) => button.getAttribute('aria-label') ?? '').find((label) => label.includes('/api/chat')) ?? null));
    expect(await violations()).toEqual([]);
    await clickButton(stage.driver, path);
    await inPanel('the mark', () => document.querySelector('.is-read') !== null);
    await until('the setting to be stored', async () => (await stage.driver.storage()).includes('/api/chat'));
    await postFromPage(stage);
    await shownRequest(stage.driver, 'the request of the proxy', ({ name: row }) => row.includes('/api/chat'));
  });

  it('shows the catalogue of all errors, and leads from a request to its page and back', async () => {
    await callFromPage(stage.driver, { key: GOOD_KEY, body: { presence_penalty: 0.5 } });
    await shownRequest(stage.driver, 'the failure', ({ name: row }) => row.includes('presence_penalty'));
    await clickButton(stage.driver, 'All known errors');
    await typeInto(stage.driver, '.search input', 'does not support parameter');
    await inPanel('what is found', () => document.querySelector('.cat-name')?.textContent === 'Unsupported parameter');
    await stage.driver.press('ArrowDown');
    await stage.driver.press('Home');
    await inPanel('its page', () => document.querySelectorAll('article .steps li').length > 0);
    expect(await violations()).toEqual([]);
    await clickButton(stage.driver, '1 request in this log');
    await inPanel('the way back', () => document.querySelector('.screen') === null);
    await inPanel('the filter', () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === 'error:unsupported-parameter');
  });

  it('keeps what is chosen in the settings, and follows what is chosen elsewhere', async () => {
    await clickButton(stage.driver, 'Settings');
    await inPanel('the settings', () => document.querySelector('.settings') !== null);
    expect(await violations()).toEqual([]);
    await stage.driver.run('panel', () => document.querySelector<HTMLElement>('input[name=density]:not(:checked)')?.click());
    await inPanel('lower rows', () => document.documentElement.dataset.density === 'compact');
    await until('the setting to be stored', async () => /"density":\s*"compact"/.test(await stage.driver.storage()));
    await stage.driver.run('background', changeDensity);
    await inPanel('higher rows', () => document.documentElement.dataset.density === 'comfortable');
    await stage.driver.press('Escape');
    await inPanel('the way back', () => document.querySelector('.screen') === null);
  });

  it('has written no error and broken no security policy', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});

/** What the options page does. */
async function changeDensity(): Promise<void> {
  const { local } = Reflect.get(globalThis, 'chrome').storage;
  const { settings } = await local.get('settings');
  await local.set({ settings: { ...settings, density: 'comfortable' } });
}

async function postFromPage({ driver }: Stage): Promise<void> {
  await driver.run('page', async () => {
    await fetch('/api/chat', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"model":"grok-4.7","messages":[]}' });
  });
}
