import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playScene } from '../../scripts/start/tour';
import { clickButton, clickRow, shownRequest, shownRequests } from '../drivers/panel';
import { until } from '../drivers/until';
import { GOOD_KEY } from '../mock-xai/special';
import { callFromPage, openStage, type Stage } from './stage';

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };
const HAR = JSON.stringify({
  log: {
    version: '1.2',
    entries: [{
      startedDateTime: '2026-11-22T10:00:00Z',
      time: 5,
      request: { method: 'POST', url: 'https://api.x.ai/v1/embeddings', headers: [], postData: { mimeType: 'application/json', text: '{}' } },
      response: { status: 404, headers: [], content: { mimeType: 'text/plain', text: '' } },
    }],
  },
});

describe.each(['chromium', 'firefox'] as const)('the tools of the panel in %s', (name) => {
  let stage: Stage;
  const names = async () => (await shownRequests(stage.driver)).map((one) => one.name);
  const inPanel = (what: string, holds: () => boolean) => until(what, () => stage.driver.run('panel', holds));

  beforeAll(async () => {
    stage = await openStage(name);
    await stage.driver.showPanel();
    await callFromPage(stage.driver, { key: GOOD_KEY });
    await callFromPage(stage.driver, PENALTY);
    await playScene(stage.driver, 'rate-limit');
    await shownRequest(stage.driver, 'the burst', ({ name: row }) => row.startsWith('Error 429'));
  });
  afterAll(() => stage?.close());

  it('show the time that was recorded, with a mark for each kind of failure', async () => {
    await inPanel('the timeline', () => document.querySelectorAll('[data-region=timeline] path').length > 0);
  });

  it('tell a burst once, and show its requests on request', async () => {
    expect((await names()).filter((row) => row.startsWith('Error 429'))).toHaveLength(1);
    await clickButton(stage.driver, 'Show 3 requests');
    await inPanel('the repeats', () => document.querySelectorAll('.entry.repeat').length === 2);
  });

  it('filter', async () => {
    await type(stage, 'status:400');
    await until('the filter', async () => (await names()).length === 1);
    await type(stage, '');
    await until('all requests', async () => (await names()).length === 3);
  });

  it('mark in a correction what it takes out, and compare with the last call that worked', async () => {
    await clickRow(stage.driver, 'presence_penalty');
    const marked = await until('the marks of the correction', async () => {
      const lines = await stage.driver.run('panel', () => [...document.querySelectorAll('.del')].map((line) => line.textContent ?? ''));
      return lines.length > 0 ? lines : null;
    });
    expect(marked.some((line) => line.includes('presence_penalty'))).toBe(true);
    await stage.driver.run('panel', () => document.querySelector<HTMLElement>('.compare summary')?.click());
    await inPanel('the comparison', () => document.querySelector('.compare')?.textContent?.includes('presence_penalty') ?? false);
  });

  it('show what the rate limits leave', async () => {
    await inPanel('the meter', () => document.querySelector('.meter')?.textContent?.includes('left') ?? false);
  });

  it('copy a report without a key', async () => {
    await stage.driver.run('panel', () => {
      const row = [...document.querySelectorAll('[role=row]')].find((one) => one.getAttribute('aria-label')?.includes('presence_penalty'));
      row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, clientX: 60, clientY: 90 }));
    });
    await until('the entry of the menu', () => placeOf(stage, 'Copy report'));
    await stage.driver.click(await until('the entry of the menu', () => placeOf(stage, 'Copy report')));
    const report = await until('the report on the clipboard', async () => {
      const text = await stage.driver.clipboard();
      return text.startsWith('## ') ? text : null;
    });
    expect(report).toContain('presence_penalty');
    expect(report).not.toContain(GOOD_KEY.slice(4, 16));
  });

  it('offer exports in a menu that nothing lies over', async () => {
    await clickButton(stage.driver, 'Export');
    await until('the menu on top of everything', async () => {
      const covers = await stage.driver.run('panel', () => [...document.querySelectorAll('[role=menu][aria-label=Export] button')].map((item) => {
        const box = item.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + 10, box.y + box.height / 2);
        return top === item ? '' : (top?.outerHTML.slice(0, 100) ?? 'nothing');
      }));
      if (covers.length === 4 && covers.every((cover) => cover === '')) return true;
      throw new Error(`over its entries lay ${JSON.stringify(covers)}`);
    });
    await stage.driver.press('Escape');
    await inPanel('the menu to close', () => document.querySelector('[role=menu]') === null);
  });

  it('open a HAR file beside the live list, in which recording goes on', async () => {
    await choose(stage, 'shop.har', HAR);
    await shownRequest(stage.driver, 'the request of the file', ({ name: row }) => row.includes('/v1/embeddings'));
    await callFromPage(stage.driver, { key: GOOD_KEY, body: { model: 'grok-4.7-fast' } });
    await clickButton(stage.driver, 'Back to live');
    await shownRequest(stage.driver, 'what was recorded meanwhile', ({ name: row }) => row.includes('grok-4.7-fast'));
    expect((await names()).some((row) => row.includes('/v1/embeddings'))).toBe(false);
  });

  it('say in one sentence why a file cannot be opened', async () => {
    await choose(stage, 'notes.txt', 'Buy milk');
    await inPanel('the sentence', () => document.querySelector('.notice')?.textContent?.includes('notes.txt cannot be opened. This is not valid JSON') ?? false);
  });

  it('have written no error and broken no security policy', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});

async function type({ driver }: Stage, query: string): Promise<void> {
  await driver.run('panel', (text: string) => {
    const input = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (!input) throw new Error('no filter');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
}

async function choose({ driver }: Stage, name: string, text: string): Promise<void> {
  await driver.run('panel', (fileName: string, content: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no field for a file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], fileName));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, name, text);
}

function placeOf({ driver }: Stage, label: string): Promise<{ x: number; y: number } | null> {
  return driver.run('panel', (wanted: string) => {
    const item = [...document.querySelectorAll('[role=menuitem]')].find((one) => one.textContent?.startsWith(wanted));
    const box = item?.getBoundingClientRect();
    return box ? { x: box.x + 20, y: box.y + box.height / 2 } : null;
  }, label);
}
