import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from '../drivers/chromium';
import { clickButton, clickRow, shownRequest } from '../drivers/panel';
import { until } from '../drivers/until';
import { GOOD_KEY } from '../mock-xai/special';
import { callFromPage, openStage, type Stage } from './stage';

/** More calls than fit into the view. */
const MANY = 60;

describe('the list in Chromium', () => {
  let stage: Stage;
  let driver: ChromiumDriver;
  const count = () => driver.run('panel', () => Number(document.querySelector('.pill .num')?.textContent));
  const counts = (wanted: number) => until(`${wanted} requests`, async () => (await count()) === wanted);
  const scrollTo = (top: number) => driver.run('panel', (to: number) => {
    document.querySelector('.list-scroll')?.scrollTo({ top: to, behavior: 'instant' });
    return new Promise<void>((resolve) => setTimeout(resolve, 100));
  }, top);
  /** The row at the middle of the view, and how far it is from the top. */
  const atMiddle = () => driver.run('panel', () => {
    const view = document.querySelector('.list-scroll')?.getBoundingClientRect();
    const row = view && document.elementFromPoint(view.x + 150, view.y + view.height / 2)?.closest('.entry')?.querySelector('[data-row]');
    return row && { id: row.getAttribute('data-row'), top: row.getBoundingClientRect().top };
  });
  const isAtEnd = () => driver.run('panel', () => {
    const scroller = document.querySelector('.list-scroll');
    return scroller !== null && scroller.scrollTop > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
  });

  beforeAll(async () => {
    stage = await openStage('chromium');
    if (!(stage.driver instanceof ChromiumDriver)) throw new Error('This is not Chromium');
    driver = stage.driver;
    await driver.showPanel();
    await callMany(driver, MANY);
    await counts(MANY);
  });
  afterAll(() => stage?.close());

  it('shows the newest as long as the view is at the end', async () => {
    await until('the end', isAtEnd);
    await callFromPage(driver, { key: GOOD_KEY, body: { presence_penalty: 0.5 } });
    await counts(MANY + 1);
    await until('the newest', async () => (await isAtEnd()) && (await driver.run('panel', () => document.querySelector('.why-title') !== null)));
  });

  it('moves nothing that is read when others arrive', async () => {
    await scrollTo(400);
    const before = await atMiddle();
    await callMany(driver, 5);
    await counts(MANY + 6);
    await driver.run('panel', () => new Promise<void>((resolve) => setTimeout(resolve, 300)));
    expect(await atMiddle()).toEqual(before);
    expect(before?.id).toBeTruthy();
  });

  it('opens and closes an explanation in its place', async () => {
    await scrollTo(1e6);
    const top = () => driver.run('panel', () => document.querySelector('[data-finding=unsupported-parameter]')?.getBoundingClientRect().top ?? -1);
    const twist = () => driver.run('panel', () => document.querySelector<HTMLElement>('[data-finding=unsupported-parameter] .twist')?.click());
    await scrollTo(await driver.run('panel', () => (document.querySelector('.list-scroll')?.scrollHeight ?? 0) - 700));
    const before = await until('the failure', async () => ((await top()) > 0 ? top() : null));
    for (const state of ['false', 'true']) {
      await twist();
      await until(`aria-expanded to be ${state}`, () => driver.run('panel', (wanted: string) => document.querySelector('[data-finding=unsupported-parameter]')?.getAttribute('aria-expanded') === wanted, state));
      expect(await top()).toBe(before);
    }
  });

  it('narrows to a range of time that is drawn with the mouse, whose keys are at hand then', async () => {
    const plot = await driver.run('panel', () => {
      const { x, y, width, height } = document.querySelector('.tl-plot')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    const y = plot.y + plot.height - 3;
    await driver.drag({ x: plot.x + plot.width * 0.9, y }, { x: plot.x + plot.width * 0.99, y });
    await until('the range', () => driver.run('panel', () => document.querySelectorAll('.tl-handle').length === 2));
    expect(await driver.run('panel', () => document.activeElement?.getAttribute('role'))).toBe('slider');
    await driver.press('Escape');
    await until('all requests', () => driver.run('panel', () => document.querySelector('.tl-handle') === null));
  });

  it('opens the request of a pin of the timeline that is clicked, and chooses no range there', async () => {
    const pin = await driver.run('panel', () => {
      const { x, y } = document.querySelector('.tl-plot')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + Number(/\d+/.exec(document.querySelector('.tl-pins .error')?.getAttribute('d') ?? '')?.[0]), y: y + 18 };
    });
    await driver.click(pin);
    await until('the request', () => driver.run('panel', () => document.querySelector('.is-selected [data-row]')?.getAttribute('data-finding') === 'unsupported-parameter'));
    expect(await driver.run('panel', () => document.querySelector('.tl-handle'))).toBeNull();
    await driver.press('Escape');
    await until('the detail to close', () => driver.run('panel', () => document.querySelector('.splitter') === null));
  });

  it('divides the requests of one page from those of the next', async () => {
    await scrollTo(1e6);
    await driver.goto(`${stage.url}?next`);
    await callFromPage(driver, { key: GOOD_KEY, body: { frequency_penalty: 0.5 } });
    await shownRequest(driver, 'the call of the next page', ({ name }) => name.includes('frequency_penalty'));
    await until('the divider', () => driver.run('panel', () => document.querySelector('[data-navigation]')?.textContent?.includes('?next') ?? false));
  });

  it('keeps the row in view whose detail opens beside it, and remembers how wide that was drawn', async () => {
    await scrollTo(300);
    const place = () => driver.run('panel', (wanted: string | null) => {
      const view = document.querySelector('.list-scroll')?.getBoundingClientRect() ?? new DOMRect();
      const rows = [...document.querySelectorAll('[data-row]')].map((row) => ({ id: row.getAttribute('data-row'), box: row.getBoundingClientRect() }));
      const inView = rows.filter(({ box }) => box.top >= view.top && box.bottom <= view.bottom + 1);
      const found = wanted === null ? inView.at(-1) : inView.find(({ id }) => id === wanted);
      return found ? { id: found.id, x: found.box.x + 100, y: found.box.y + 12 } : null;
    }, chosen);
    let chosen: string | null = null;
    const last = await until('a row', place);
    chosen = last.id;
    await driver.click(last);
    const border = () => driver.run('panel', () => document.querySelector('.splitter')?.getBoundingClientRect().x ?? null);
    const x = await until('the detail', border);
    await until('the row to be in view', place);
    await driver.drag({ x, y: 200 }, { x: x - 60, y: 200 });
    await until('the border to move', async () => Math.abs(Number(await border()) - x + 60) < 3);
    expect(await driver.run('panel', () => Number(localStorage.getItem('detail-beside')))).toBeGreaterThan(57);
    await driver.press('Escape');
    await until('the detail to close', async () => (await border()) === null);
  });

  it('sorts by a column, and makes it wider with the mouse', async () => {
    const heading = () => driver.run('panel', () => {
      const cell = [...document.querySelectorAll('[role=columnheader]')].find((one) => one.textContent === 'Time');
      const grip = cell?.querySelector('.grip')?.getBoundingClientRect();
      return cell && grip ? { sort: cell.getAttribute('aria-sort'), width: cell.getBoundingClientRect().width, x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 } : null;
    });
    const before = await until('the column', heading);
    await driver.drag({ x: before.x, y: before.y }, { x: before.x - 40, y: before.y });
    await until('its width', async () => Number((await heading())?.width) >= before.width + 35);
    await clickButton(driver, 'Time');
    await until('the order', async () => (await heading())?.sort === 'ascending');
    await clickButton(driver, 'Started');
    await until('the order of arrival', async () => (await heading())?.sort !== 'ascending');
  });

  it('keeps to 240 pixels of width, also with the detail open', async () => {
    await scrollTo(1e6);
    await clickRow(driver, 'frequency_penalty');
    await until('the detail', () => driver.run('panel', () => document.querySelector('[role=tablist]') !== null));
    await driver.resizeTo(240);
    await until('everything to fit', async () => {
      const outside = await driver.run('panel', () => [...document.querySelectorAll('.panel button, .panel input, .why *')]
        // What scrolls by itself may be longer than its box.
        .filter((element) => !element.closest('.code, pre, .wf') && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)));
      if (outside.length > 0) throw new Error(outside.join(' '));
      return true;
    });
    expect(await driver.run('panel', () => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await driver.resizeTo(1_000);
  });

  it('tells what is selected without colours of its own', async () => {
    const outlines = () => driver.run('panel', () => ['.entry.is-selected', '.pill[aria-checked=true]'].map((selector) => {
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).outlineStyle;
    }));
    expect(await outlines()).toEqual(['none', 'none']);
    await driver.emulating('forced-colors', 'active', async () => expect(await outlines()).toEqual(['solid', 'solid']));
  });

  it('moves nothing for those who want no motion', async () => {
    const motions = async (total: number) => {
      await callFromPage(driver, { key: GOOD_KEY });
      await counts(total);
      return driver.run('panel', () => document.getAnimations().length);
    };
    const now = await count();
    await scrollTo(1e6);
    expect(await motions(now + 1)).toBeGreaterThan(0);
    await driver.emulating('prefers-reduced-motion', 'reduce', async () => expect(await motions(now + 2)).toBe(0));
  });

  it('works without an error', async () => {
    expect(await driver.problems()).toEqual([]);
  });
});

/** Lets the page make many calls that work, all at once. */
function callMany(driver: ChromiumDriver, times: number): Promise<void> {
  return driver.run('page', async (key: string, many: number) => {
    const body = JSON.stringify({ model: 'grok-4.7', messages: [{ role: 'user', content: 'Hello' }] });
    const headers = { 'authorization': `Bearer ${key}`, 'content-type': 'application/json' };
    await Promise.all(Array.from({ length: many }, async () => (await fetch('https://api.x.ai/v1/chat/completions', { method: 'POST', headers, body })).text()));
  }, GOOD_KEY, times);
}
