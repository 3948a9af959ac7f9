import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../../src/model/json';
import { ChromiumDriver } from '../../drivers/chromium';
import { clickButton } from '../../drivers/panel';
import { until } from '../../drivers/until';
import { GOOD_CLIENT_SECRET } from '../../mock-xai/special';
import { showAndKeepHost } from '../capture/seen';
import { servePage } from '../capture/serve';
import { entriesWith, monstrousEntries } from '../hostile/har';
import { foreignIn, harmDone, watchForHarm } from '../hostile/harm';
import { expectNoHarmFrom } from '../hostile/in-panel';
import { EVERYTHING, HIDDEN, MARK, TEXTS } from '../hostile/texts';
import { walkThroughPanel } from '../hostile/walk';
import { openStage, type Stage } from '../stage';

/** The kinds of answers into which a page can have the mock put a hostile text. */
const ANSWERS: readonly { readonly status: number; readonly type: string; readonly of: (text: string) => string }[] = [
  { status: 400, type: 'application/json', of: (text) => JSON.stringify({ code: 'invalid-argument', error: `Model ${text} does not support parameter ${text}.` }) },
  { status: 403, type: 'application/json', of: (text) => JSON.stringify({ code: text, error: { message: text, [text]: text } }) },
  { status: 500, type: 'text/html', of: (text) => text },
  { status: 200, type: 'text/event-stream', of: (text) => `event: ${text.replace(/[\r\n]/g, ' ')}\ndata: ${JSON.stringify({ error: { message: text } })}\n\n` },
];

describe.each(['chromium', 'firefox'] as const)('hostile content in %s', (name) => {
  let stage: Stage;
  const expectNoHarm = async (): Promise<void> => {
    const { driver, mock } = stage;
    for (const place of ['panel', 'devtools'] as const) expect(await harmDone(driver, place), place).toEqual([]);
    expect(await foreignIn(driver, 'panel')).toEqual([]);
    expect(await driver.run('page', (mark: string) => Reflect.has(window, mark), MARK)).toBe(false);
    expect(mock.received.filter(({ path, query }) => path.includes(MARK) || query.includes(MARK))).toEqual([]);
  };

  beforeAll(async () => {
    stage = await openStage(name, { servePage });
    await showAndKeepHost(stage.driver);
    await watchForHarm(stage.driver, 'panel');
    await watchForHarm(stage.driver, 'devtools');
  });
  afterAll(() => stage?.close());

  it.each(Object.entries(TEXTS))('does no harm in any field of a file: %s', async (_kind, text) => {
    expect(await expectNoHarmFrom(stage, entriesWith(text))).toBeGreaterThan(6);
  });

  it('does no harm by figures that make no sense, depth and length', async () => {
    expect(await expectNoHarmFrom(stage, monstrousEntries())).toBe(monstrousEntries().length);
  });

  it('does no harm in live traffic, in the toolbar button and in the console of the page', async () => {
    const { driver } = stage;
    const printed: string[] = [];
    if (driver instanceof ChromiumDriver) driver.page.on('console', (message) => void printed.push(message.text()));
    await driver.run('panel', () => window.keptHost?.changeSettings?.({ printsToConsole: true }));
    for (const { status, type, of } of ANSWERS) {
      for (const text of [...Object.values(TEXTS), EVERYTHING]) {
        await driver.run('page', async (code: number, media: string, body: string) => {
          await (await fetch(`https://api.x.ai/v1/mock/echo?status=${code}&type=${encodeURIComponent(media)}`, { method: 'POST', body })).text();
        }, status, type, of(text));
      }
    }
    await driver.run('page', async (secret: string, text: string) => {
      const socket = new WebSocket('wss://api.x.ai/v1/realtime', `xai-client-secret.${secret}`);
      await new Promise((resolve) => { socket.onopen = resolve; });
      socket.send(JSON.stringify({ type: 'session.update', session: { voice: 'eve', instructions: text } }));
      socket.send(text);
      await new Promise((resolve) => { setTimeout(resolve, 200); });
      socket.close();
    }, GOOD_CLIENT_SECRET, EVERYTHING);
    const all = ANSWERS.length * (Object.keys(TEXTS).length + 1) + (name === 'chromium' ? 1 : 0);
    await until('all rows', () => driver.run('panel', (count: number) => (window.keptHost?.session.rows().filter(({ kind }) => kind === 'request').length ?? 0) >= count, all));
    const walked = await walkThroughPanel(driver);
    expect(walked.found).toEqual([]);
    expect(walked.rows).toBeGreaterThanOrEqual(all);
    const tooltip = await driver.run('background', async () => {
      const { action, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true });
      const title: string = await action.getTitle({ tabId: tab.id });
      return title;
    });
    expect(tooltip).toContain('failed');
    expect([tooltip, ...printed].filter((text) => new RegExp(HIDDEN).test(text))).toEqual([]);
    if (name === 'chromium') expect(printed.filter((text) => text.includes('Grok: '))).not.toEqual([]);
    await expectNoHarm();
  });

  it('does no harm in what is typed and pasted', async () => {
    const { driver } = stage;
    const fill = (selector: string, text: string) => driver.run('panel', (wanted: string, typed: string) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`no ${wanted}`);
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, selector, text);
    const turns = () => driver.run('panel', () => new Promise((resolve) => { setTimeout(resolve, 250); }));
    const texts = [...Object.values(TEXTS), EVERYTHING, `Error code: 400 - {'error': "Model ${EVERYTHING} does not support parameter ${EVERYTHING}."}`, '['.repeat(1_000_000)];
    for (const text of texts) {
      await fill('[role=combobox]', text.slice(0, 2000));
      await turns();
      expect(await foreignIn(driver, 'panel')).toEqual([]);
    }
    await fill('[role=combobox]', '');
    await clickButton(driver, 'All known errors');
    for (const text of texts) {
      await until('the search', async () => fill('.search input', text.slice(0, 2000)).then(() => true));
      await turns();
      expect(await foreignIn(driver, 'panel')).toEqual([]);
    }
    await until('the list', () => driver.run('panel', () => {
      document.querySelector<HTMLElement>('.screen button')?.click();
      return document.querySelector('.screen') === null;
    }));
    await driver.run('panel', (all: string[]) => {
      for (const text of all) window.keptHost?.explainText?.(text);
    }, texts);
    await expectNoHarm();
  });

  it('does no harm in the popup and in the options', async () => {
    const { driver } = stage;
    const origin = await driver.run('panel', () => location.origin);
    const hosts: Json = [`<img src=x onerror=${MARK}=1>`, 'javascript:1', '\u202eevil.example', '__proto__', 'good.example/api'];
    await driver.run('background', async (tabText: string, watched: Json) => {
      const { storage, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true });
      const finding = { id: tabText, count: 2, status: 400, title: tabText, cause: tabText, firstStep: tabText, model: tabText, at: 1e308 };
      await storage.session.set({ [`tab:${tab.id}`]: { requests: 2, failed: 2, findings: [finding], watchedFor: tabText, isOver: false } });
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...settings, watchedHosts: watched, silenced: [tabText], density: tabText } });
    }, EVERYTHING, hosts);
    for (const [page, field] of [['popup', '#pasted'], ['options', '#hosts']] as const) {
      await driver.goto(`${origin}/src/${page}/${page}.html`);
      await watchForHarm(driver, 'page');
      await until(`the ${page}`, () => driver.run('page', (wanted: string) => document.querySelector(wanted) !== null, field));
      for (const text of [EVERYTHING, `Error code: 400 - {'error': "Model ${EVERYTHING} does not support parameter ${EVERYTHING}."}`]) {
        await driver.run('page', (wanted: string, typed: string) => {
          const box = document.querySelector<HTMLTextAreaElement>(wanted);
          if (!box) throw new Error('no field');
          box.value = typed;
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          box.dispatchEvent(new Event('change', { bubbles: true }));
          return new Promise((resolve) => { setTimeout(resolve, 600); });
        }, field, text);
        expect((await foreignIn(driver, 'page')).filter((one) => !/^element: <img src="\/icons\//.test(one)), page).toEqual([]);
      }
      expect(await harmDone(driver, 'page'), page).toEqual([]);
    }
  });

  it('writes no error and breaks no security policy', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
