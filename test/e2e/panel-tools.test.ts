import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playScene } from '../../scripts/start/tour';
import { clickButton, clickRow, clickTab, filterBy, menuEntries, openMenu, pickFromMenu, shownRequest, shownRequests, typeInto } from '../drivers/panel';
import { until } from '../drivers/until';
import { GOOD_KEY } from '../mock-xai/special';
import { bodyTests } from './body-tools';
import { chooseFile } from './choose-file';
import { entriesWith } from './hostile/har';
import { hostileTests } from './hostile/in-panel';
import { EVERYTHING } from './hostile/texts';
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
  const copied = (begins: string) => until(`a text on the clipboard that begins with ${begins}`, async () => {
    const text = await stage.driver.clipboard();
    return text.startsWith(begins) ? text : null;
  });
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
    await filterBy(stage.driver, 'status:400');
    await until('the filter', async () => (await names()).length === 1);
    await filterBy(stage.driver, '');
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

  it('offer in the menu of a row what this browser can do, and nothing else', async () => {
    await openMenu(stage.driver, 'presence_penalty');
    const entries = await menuEntries(stage.driver);
    expect(entries.includes('Show in the Network panel')).toBe(name === 'chromium');
    if (name === 'firefox') expect(entries).not.toContain('Show call in Sources');
    await stage.driver.press('Escape');
  });

  it('copy the request as it was sent, its answer, and a report without a key', async () => {
    const choose = async (entry: string) => {
      await openMenu(stage.driver, 'presence_penalty');
      await pickFromMenu(stage.driver, entry);
    };
    await choose('Copy as sent (cURL)');
    expect(await copied('curl ')).toContain('"presence_penalty": 0.5');
    await choose('Copy response');
    expect(JSON.parse(await copied('{'))).toHaveProperty('error');
    await choose('Copy report');
    const report = await copied('## ');
    expect(report).toContain('presence_penalty');
    expect(report).not.toContain(GOOD_KEY.slice(4, 16));
  });

  it('copy of several selected requests together', async () => {
    await stage.driver.run('panel', () => {
      const rows = [...document.querySelectorAll('[role=row][aria-level="1"]')];
      const click = (part: string, more: MouseEventInit) => rows.find((row) => row.getAttribute('aria-label')?.includes(part))?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...more }));
      click('presence_penalty', { ctrlKey: true });
      click('Error 429', { shiftKey: true });
    });
    await openMenu(stage.driver, 'presence_penalty');
    await pickFromMenu(stage.driver, 'Copy 2 responses');
    expect(await copied('POST /v1/chat/completions 400\n')).toContain('\n\nPOST /v1/chat/completions 429\n');
    await openMenu(stage.driver, 'presence_penalty');
    await pickFromMenu(stage.driver, 'Copy report of 2 requests');
    const report = await copied('# Calls to the xAI API');
    expect(report).toContain('2 requests, 2 failed');
    expect(report).not.toContain(GOOD_KEY.slice(4, 16));
  });

  it('tell the polls of a job in one row, and that its result was fetched before', async () => {
    const { job, statuses } = await pollFromPage(stage);
    expect(statuses).toEqual([202, 202, 200, 404]);
    const words = await until('the job', () => stage.driver.run('panel', (id: string) => {
      const rows = [...document.querySelectorAll('[role=row]')].filter((row) => row.querySelector('.path')?.textContent?.endsWith(id));
      return rows.length === 1 ? (rows[0]?.querySelector('.job')?.textContent ?? null) : null;
    }, job));
    await until('its last poll', () => stage.driver.run('panel', () => document.querySelector('.job')?.textContent?.startsWith('already fetched') ?? false));
    expect(words).toMatch(/polls$/);
    await clickButton(stage.driver, 'Show 4 polls');
    await inPanel('the polls', () => [...document.querySelectorAll('.entry.repeat')].filter((entry) => entry.textContent?.includes('poll ')).length === 3);
    await clickButton(stage.driver, 'Hide 4 polls');
  });

  bodyTests(() => stage, copied);

  it('open an event of a stream, and find a text among all of them', async () => {
    await playScene(stage.driver, 'works-streamed');
    await filterBy(stage.driver, 'is:stream');
    await until('the stream', async () => (await names()).length === 1);
    await clickRow(stage.driver, '200');
    await clickTab(stage.driver, 'Stream');
    await clickButton(stage.driver, 'Search in the events');
    await typeInto(stage.driver, '.find input', 'chat.completion.chunk');
    await inPanel('the first of several', () => /^1 of ([2-9]|\d{2})/.test(document.querySelector('.find [role=status]')?.textContent ?? ''));
    await inPanel('its event, open', () => document.querySelector('.event-data .is-current')?.textContent === 'chat.completion.chunk');
    await stage.driver.press('Enter');
    await inPanel('the next event', () => document.querySelectorAll('.event[aria-expanded=true]').length === 2 && document.querySelectorAll('.is-current').length === 1);
    await stage.driver.press('Escape');
    await filterBy(stage.driver, '');
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
    await chooseFile(stage.driver, 'panel', 'shop.har', HAR);
    await shownRequest(stage.driver, 'the request of the file', ({ name: row }) => row.includes('/v1/embeddings'));
    await callFromPage(stage.driver, { key: GOOD_KEY, body: { model: 'grok-4.7-fast' } });
    await clickButton(stage.driver, 'Back to live');
    await shownRequest(stage.driver, 'what was recorded meanwhile', ({ name: row }) => row.includes('grok-4.7-fast'));
    expect((await names()).some((row) => row.includes('/v1/embeddings'))).toBe(false);
  });

  it('open a HAR file that is dropped or pasted, and give a long one up', async () => {
    const { driver } = stage;
    const isFileShown = () => inPanel('the file', () => [...document.querySelectorAll('[role=row]')].some((row) => row.textContent?.includes('/v1/embeddings')));
    await drop(stage, 'dropped.har', HAR);
    await isFileShown();
    await clickButton(driver, 'Back to live');
    // A paste event that a script makes holds nothing in Firefox.
    if (name === 'firefox') return;
    await driver.run('panel', (text: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, HAR);
    await isFileShown();
    await clickButton(driver, 'Back to live');
    await drop(stage, 'long.har', HAR, 30_000);
    await clickButton(driver, 'Cancel');
    await inPanel('the live list', () => document.querySelector('.notice') === null && ![...document.querySelectorAll('button')].some((button) => button.textContent === 'Back to live'));
  });

  hostileTests(() => stage, () => entriesWith(EVERYTHING));

  it('say in one sentence why a file cannot be opened', async () => {
    await chooseFile(stage.driver, 'panel', 'notes.txt', 'Buy milk');
    await inPanel('the sentence', () => document.querySelector('.notice')?.textContent?.includes('notes.txt cannot be opened. This is not valid JSON') ?? false);
  });

  it('have written no error and broken no security policy', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});

/** Drops a file on the panel that holds the entries of a text so many times. */
async function drop({ driver }: Stage, name: string, text: string, times = 1): Promise<void> {
  await driver.run('panel', (fileName: string, content: string, turns: number) => {
    const [before = '', entries = '', after = ''] = content.split(/(?<="entries":\[)(.*)(?=\]\}\}$)/s);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([before, Array.from({ length: turns }, () => entries).join(','), after], fileName));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, name, text, times);
}

/** Lets the page start a deferred completion, poll it until it is done, and fetch the result again. */
function pollFromPage({ driver }: Stage): Promise<{ job: string; statuses: number[] }> {
  return driver.run('page', async (key: string) => {
    const headers = { 'authorization': `Bearer ${key}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ model: 'grok-4.7', messages: [{ role: 'user', content: 'Hello' }], deferred: true });
    const started: { request_id: string } = await (await fetch('https://api.x.ai/v1/chat/completions', { method: 'POST', headers, body })).json();
    const statuses: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const answer = await fetch(`https://api.x.ai/v1/chat/deferred-completion/${started.request_id}`, { headers });
      await answer.text();
      statuses.push(answer.status);
    }
    return { job: started.request_id, statuses };
  }, GOOD_KEY);
}
