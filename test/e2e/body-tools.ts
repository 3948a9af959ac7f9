import { expect, it } from 'vitest';
import { clickButton, clickRow, clickTab, shownRequest, typeInto } from '../drivers/panel';
import { until } from '../drivers/until';
import type { Stage } from './stage';

/** So much of a body the session keeps. */
const KEPT = 1024 * 1024;

/** What can be done with a body in the detail; the stage has a failed request about presence_penalty. */
export function bodyTests(stageOf: () => Stage, copied: (begins: string) => Promise<string>): void {
  const inPanel = (what: string, holds: () => boolean) => until(what, () => stageOf().driver.run('panel', holds));
  const focusedRow = () => stageOf().driver.run('panel', () => document.activeElement?.closest('[role=treeitem]')?.textContent ?? '');
  const pressUntil = (key: 'Tab' | 'ArrowDown', begins: string) => until(`the focus on ${begins}`, async () => {
    if ((await focusedRow()).startsWith(begins)) return true;
    await stageOf().driver.press(key);
    return (await focusedRow()).startsWith(begins);
  });

  it('show a body as a tree, which is walked and copied from by keys alone', async () => {
    const { driver } = stageOf();
    await clickRow(driver, 'presence_penalty');
    await clickTab(driver, 'Request');
    await clickButton(driver, 'Tree');
    await inPanel('the tree', () => document.querySelector('[role=treeitem]') !== null);
    await pressUntil('Tab', '{3 members}');
    await pressUntil('ArrowDown', 'messages');
    await driver.press('ArrowLeft');
    await inPanel('the list to close', () => document.activeElement?.getAttribute('aria-expanded') === 'false');
    await driver.press('ArrowRight');
    await inPanel('the list to open', () => document.activeElement?.getAttribute('aria-expanded') === 'true');
    await pressUntil('ArrowDown', 'content');
    await driver.press('ContextMenu');
    await inPanel('the menu', () => document.activeElement?.textContent === 'Copy value');
    await driver.press('End');
    await driver.press('Enter');
    expect(await copied('/messages')).toBe('/messages/0/content');
    expect(await focusedRow()).toContain('content');
  });

  it('search in a body', async () => {
    const { driver } = stageOf();
    await clickButton(driver, 'Search in the body');
    await typeInto(driver, '.find input', 'HELLO');
    await inPanel('the hit', () => document.querySelector('.tree .hit.is-current')?.textContent === 'Hello' && document.querySelector('.find [role=status]')?.textContent === '1 of 1');
    await driver.press('Escape');
    await inPanel('the search to close', () => document.querySelector('.find') === null && document.querySelector('.detail')?.contains(document.activeElement) === true);
  });

  it('read the whole of an answer of which the beginning is kept', async () => {
    const { driver } = stageOf();
    const length = await driver.run('page', async () => (await (await fetch('https://api.x.ai/v1/mock/large')).text()).length);
    expect(length).toBeGreaterThan(KEPT);
    await shownRequest(driver, 'the answer', ({ name }) => name.includes('/v1/mock/large'));
    await clickRow(driver, '/v1/mock/large');
    await clickTab(driver, 'Response');
    if (driver.name === 'firefox') {
      await inPanel('a word on how to have Firefox keep all of it', () => {
        const said = document.querySelector('.cut-note')?.textContent ?? '';
        return /\(10\.5\sMB\)/.test(said) && said.includes('set devtools.netmonitor.responseBodyLimit to 0 in about:config') && !said.includes('Load');
      });
      return;
    }
    await clickButton(driver, 'Load the whole body');
    const characters = await until('the whole body', () => driver.run('panel', () => {
      const size = [...document.querySelectorAll('.tree-row')].find((row) => row.textContent?.startsWith('error'))?.querySelector('.tree-size')?.textContent;
      return document.querySelector('.cut-note')?.textContent?.includes('Show the beginning only') ? Number(size?.replace(/\D/g, '')) : null;
    }));
    expect(characters).toBeGreaterThan(length - 100);
  });
}
