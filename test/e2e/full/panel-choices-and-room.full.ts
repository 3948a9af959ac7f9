import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearPanel } from '../../../scripts/start/tour';
import { ChromiumDriver } from '../../drivers/chromium';
import { clickButton, clickRow, clickTab, filterBy, pickFromMenu, shownRequests } from '../../drivers/panel';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';

const WORKS = { key: GOOD_KEY };
const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };
const STREAM = { key: GOOD_KEY, body: { stream: true } };

describe('the panel in Chromium', () => {
  let stage: Stage;
  let driver: ChromiumDriver;
  const names = async () => (await shownRequests(driver)).map(({ name }) => name);
  const lists = (what: string, fits: (rows: readonly string[]) => boolean) => until(what, async () => {
    const rows = await names();
    if (!fits(rows)) throw new Error(rows.join(' | '));
    return true;
  });
  const headings = () => driver.run('panel', () => [...document.querySelectorAll('[role=columnheader]')].map((cell) => (cell.textContent ?? '').trim()));
  const has = (what: string, column: string, isThere: boolean) => until(what, async () => {
    const now = await headings();
    if (now.includes(column) !== isThere) throw new Error(now.join(' | '));
    return now.length > 0;
  });

  beforeAll(async () => {
    stage = await openStage('chromium');
    if (!(stage.driver instanceof ChromiumDriver)) throw new Error('This is not Chromium');
    driver = stage.driver;
    await driver.showPanel();
    await callFromPage(driver, WORKS);
    await callFromPage(driver, PENALTY);
    await callFromPage(driver, STREAM);
    await lists('three requests', (rows) => rows.length === 3);
  });
  afterAll(() => stage?.close());

  describe('shows kinds of requests by its chips,', () => {
    it.each([
      ['Errors 1', ['Error 400']],
      ['Streams 1', ['200']],
      ['Warnings 1', ['Warning 200']],
    ])('%s', async (chip, kinds) => {
      await clickButton(driver, chip);
      await lists(`${kinds.length} requests`, (rows) => rows.length === kinds.length && kinds.every((kind, at) => rows[at]?.includes(kind)));
      expect(await driver.run('panel', () => document.querySelector('.pill[aria-checked=true]')?.textContent)).toContain(chip);
      await clickButton(driver, 'All 3');
      await lists('all three', (rows) => rows.length === 3);
    });
  });

  describe('names the errors that are hidden, and the cure,', () => {
    const filter = (query: string) => filterBy(driver, query);
    const reads = (sentence: string) => until(`"${sentence}"`, async () => (await driver.run('panel', () => document.body.innerText.replace(/\s+/g, ' '))).includes(sentence));

    it('below a list that shows others', async () => {
      await filter('status:200');
      await lists('what works', (rows) => rows.length === 2);
      await clickButton(driver, '1 error hidden by the filter');
      await lists('the error', (rows) => rows.some((row) => row.startsWith('Error 400')));
    });

    it('in place of a list that shows nothing', async () => {
      await filter('nothing-like-it');
      await reads('The filter hides all 3 requests');
      await reads('1 error hidden by the filter:');
      await reads('Remove presence_penalty');
      await clickButton(driver, 'Show the error');
      await lists('the error alone', (rows) => rows.length === 1 && rows[0]?.startsWith('Error 400') === true);
      await clickButton(driver, 'All 3');
      await lists('all three', (rows) => rows.length === 3);
    });
  });

  it('keeps the columns that were chosen from the menu of its heading, also when DevTools is opened anew', async () => {
    const choose = async (column: string): Promise<void> => {
      await driver.run('panel', () => document.querySelector('[role=columnheader] button')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 60, clientY: 90 })));
      await driver.click(await until(`"${column}" in the menu`, () => driver.run('panel', (wanted: string) => {
        const item = [...document.querySelectorAll('[role=menuitemcheckbox]')].find((one) => one.textContent?.trim() === wanted);
        const box = item?.getBoundingClientRect();
        return box ? { x: box.x + 20, y: box.y + box.height / 2 } : null;
      }, column)));
      await driver.press('Escape');
      await until('the menu to close', () => driver.run('panel', () => document.querySelector('[role=menu]') === null));
    };
    await has('the columns as at first', 'Model', true);
    await choose('Total tok.');
    await choose('Model');
    await has('the tokens', 'Total tok.', true);
    await has('no model', 'Model', false);
    expect(await driver.run('panel', () => [...document.querySelectorAll('[role=gridcell]')].some((cell) => /^\d+$/.test(cell.textContent?.trim() ?? '')))).toBe(true);
    await driver.closeDevTools();
    await driver.openDevTools();
    await driver.showPanel();
    await callFromPage(driver, WORKS);
    await has('the tokens', 'Total tok.', true);
    await has('no model', 'Model', false);
    await driver.run('panel', () => document.querySelector('[role=columnheader] button')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 60, clientY: 90 })));
    await pickFromMenu(driver, 'Restore columns');
    await has('the columns as at first', 'Model', true);
    await has('no tokens', 'Total tok.', false);
  });

  it('follows in its detail a deferred completion that is polled, until its result', async () => {
    await clearPanel(driver);
    const job = await driver.run('page', async (key: string) => {
      const headers = { 'authorization': `Bearer ${key}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ model: 'grok-4.7', messages: [{ role: 'user', content: 'Hello' }], deferred: true });
      const started: { request_id: string } = await (await fetch('https://api.x.ai/v1/chat/completions', { method: 'POST', headers, body })).json();
      return started.request_id;
    }, GOOD_KEY);
    const poll = () => driver.run('page', async (id: string, key: string) => {
      const answer = await fetch(`https://api.x.ai/v1/chat/deferred-completion/${id}`, { headers: { authorization: `Bearer ${key}` } });
      await answer.text();
      return answer.status;
    }, job, GOOD_KEY);
    const row = (words: string) => until(`the job to read "${words}"`, async () => {
      const read = await driver.run('panel', () => document.querySelector('.job')?.textContent ?? '');
      if (!read.includes(words)) throw new Error(read);
      return true;
    });
    const detail = (status: string) => until(`the detail of the ${status}`, async () => {
      const read = await driver.run('panel', () => document.querySelector('.detail')?.textContent ?? '');
      if (!read.includes(status)) throw new Error(read.slice(0, 200));
      return read;
    });
    expect(await poll()).toBe(202);
    await lists('the poll', (rows) => rows.length === 2);
    await clickRow(driver, job.slice(0, 8));
    await clickTab(driver, 'Response');
    await detail('Status202');
    expect(await poll()).toBe(202);
    await row('2 polls');
    expect(await poll()).toBe(200);
    await row('done');
    const read = await detail('choices');
    expect(read).toContain('Status200');
    expect(await driver.run('panel', () => document.querySelector('[role=tab][aria-selected="true"]')?.textContent)).toBe('Response');
    await driver.press('Escape');
  });

  describe('cuts nothing and scrolls sideways nowhere,', () => {
    /** Parts whose box leaves the panel to the right, or whose text does not fit into its box and is not shortened with a mark. */
    const cut = () => driver.run('panel', () => {
      const root = document.scrollingElement;
      const page = root && root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
      const parts = [...document.querySelectorAll<HTMLElement>('.panel button, .panel input, .panel [role=gridcell], .panel [role=tab], .panel h2, .panel p, .panel li, .why *')];
      const isSeen = (part: Element) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && part.getClientRects().length > 0;
      // What scrolls by itself may be longer than its box.
      const scrolls = (part: Element) => part.closest('.code, pre, .wf, [role=tablist]') !== null;
      const outside = parts.filter((part) => isSeen(part) && !scrolls(part)).filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      });
      const clipped = parts.filter((part) => isSeen(part) && !scrolls(part) && part.matches('button, h2, p, li')).filter((part) => {
        const { overflowX, textOverflow } = getComputedStyle(part);
        return part.scrollWidth > part.clientWidth + 1 && overflowX !== 'visible' && textOverflow !== 'ellipsis' && part.clientWidth > 1;
      });
      return [...page, ...outside.map((part) => `outside: ${part.outerHTML.slice(0, 120)}`), ...clipped.map((part) => `clipped: ${part.outerHTML.slice(0, 120)}`)];
    });
    const nothingIsCut = () => until('everything to fit', async () => {
      const parts = await cut();
      if (parts.length > 0) throw new Error(parts.join('\n'));
      return true;
    });
    /** Clicks what a selector and a text find; where it stands is measured, not where the mouse would be. */
    const click = (selector: string, text = '') => until(`${selector} ${text}`, () => driver.run('panel', (wanted: string, words: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.includes(words));
      found?.click();
      return found !== undefined;
    }, selector, text));
    const isThere = (selector: string, wanted: boolean) => until(`${wanted ? '' : 'no '}${selector}`, () => driver.run('panel', (one: string, is: boolean) => (document.querySelector(one) !== null) === is, selector, wanted));
    /** The list, each tab of the detail, and both screens that stand in place of the list. */
    async function fitsEverywhere(): Promise<void> {
      await nothingIsCut();
      await click('[role=row][aria-level="1"]', 'Error 400');
      const tabs = await until('the tabs', async () => {
        const found = await driver.run('panel', () => [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent ?? ''));
        return found.length > 3 ? found : null;
      });
      for (const tab of tabs) {
        await click('[role=tab]', tab);
        await isThere('[role=tabpanel]', true);
        await nothingIsCut();
      }
      await click('.detail button', 'Close');
      await isThere('.detail', false);
      for (const screen of ['Settings', 'All known errors']) {
        await click('.toolbar button', screen);
        await isThere('.screen', true);
        await nothingIsCut();
        await click('.screen-bar button');
        await isThere('.screen', false);
      }
    }

    beforeAll(async () => {
      await clearPanel(driver);
      await callFromPage(driver, WORKS);
      await callFromPage(driver, PENALTY);
      await lists('both', (rows) => rows.length === 2);
    });

    it('at 200 %', async () => {
      const before = await driver.run('panel', () => innerWidth);
      await driver.zoomTo(2);
      await until('half the pixels', () => driver.run('panel', (whole: number) => innerWidth <= whole / 2 + 1, before));
      await fitsEverywhere();
      await driver.zoomTo(1);
    });

    it('with 240 pixels of width', async () => {
      await driver.resizeTo(240);
      await fitsEverywhere();
    });
  });

  it('works without an error', async () => {
    expect(await driver.problems()).toEqual([]);
  });
});
