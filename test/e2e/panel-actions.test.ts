import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { playScene } from '../../scripts/start/tour';
import { ChromiumDriver } from '../drivers/chromium';
import { openMenu, pickFromMenu, shownRequest } from '../drivers/panel';
import { until } from '../drivers/until';
import { GOOD_KEY } from '../mock-xai/special';
import { callFromPage, openStage, type Stage } from './stage';

const BURST = 'Error 429';

describe('what the panel lets DevTools of Chromium do', () => {
  let stage: Stage;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    stage = await openStage('chromium');
    if (!(stage.driver instanceof ChromiumDriver)) throw new Error('This is not Chromium');
    driver = stage.driver;
    await driver.showPanel();
    // A call of the page's own code, which has a place there.
    await playScene(driver, 'rate-limit');
    await callFromPage(driver, { key: GOOD_KEY });
    await shownRequest(driver, 'the burst', ({ name }) => name.startsWith(BURST));
  });
  beforeEach(() => driver.showPanel());
  afterAll(() => stage?.close());

  const query = () => driver.run('panel', () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value ?? null);

  it('is to show a request in the Network panel, among those like it', async () => {
    await openMenu(driver, BURST);
    await pickFromMenu(driver, 'Show in the Network panel');
    await until('the Network panel', async () => (await driver.selectedView()) === 'network');
    const rows = await until('its requests', async () => {
      const shown = await driver.devToolsTexts('tr.data-grid-data-grid-node');
      return shown.length > 0 ? shown : null;
    });
    expect(rows.filter((row) => !row.includes('429'))).toEqual([]);
  });

  it('is to open the line of the source that made the call', async () => {
    await openMenu(driver, BURST);
    await pickFromMenu(driver, 'Show call in Sources');
    await until('the Sources panel', async () => (await driver.selectedView()) === 'sources');
    const [line] = await until('the line', async () => {
      const lines = await driver.devToolsTexts('.cm-highlightedLine, .cm-activeLine');
      return lines.length > 0 ? lines : null;
    });
    expect(line).toContain('await fetch(');
  });

  it('is to search in the panel with its own field', async () => {
    await driver.typeInDevToolsSearch('status:429');
    await until('the filter', async () => {
      const now = await query();
      if (now !== 'status:429') throw new Error(`it reads ${now}`);
      return true;
    });
    await until('the list', () => driver.run('panel', () => document.querySelectorAll('[role=row][aria-level="1"]').length === 1));
    await driver.run('panel', () => document.querySelector<HTMLElement>('.filter .tool')?.click());
    await until('all requests', async () => (await query()) === '');
  });

  it('is to print explanations to the console of the page, once that is chosen', async () => {
    const printed: string[] = [];
    driver.page.on('console', (message) => void (message.type() === 'warn' && printed.push(message.text())));
    await callFromPage(driver, { key: GOOD_KEY, body: { presence_penalty: 0.5 } });
    await shownRequest(driver, 'the failure', ({ name }) => name.includes('presence_penalty'));
    await driver.run('panel', () => document.querySelector<HTMLElement>('.toolbar [aria-label=Settings]')?.click());
    const choose = () => driver.run('panel', () => {
      const box = [...document.querySelectorAll('.settings label')].find((label) => /console/i.test(label.textContent ?? ''))?.querySelector('input');
      box?.click();
      return box?.checked ?? null;
    });
    expect(await until('the choice', choose)).toBe(true);
    await callFromPage(driver, { key: GOOD_KEY, body: { frequency_penalty: 0.5 } });
    const [line] = await until('the line in the console', async () => (printed.length > 0 ? printed : null));
    expect(line).toContain('Grok: 400 POST /v1/chat/completions\nRemove frequency_penalty\n');
    expect(printed.join()).not.toContain(GOOD_KEY.slice(4, 16));
    expect(printed).toHaveLength(1);
  });

  it('works without an error', async () => {
    expect(await driver.problems()).toEqual([]);
  });
});
