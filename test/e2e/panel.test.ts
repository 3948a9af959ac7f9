import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clearPanel } from '../../scripts/start/tour';
import { clickButton, clickRow, clickTab, shownRequest } from '../drivers/panel';
import { until } from '../drivers/until';
import { GOOD_KEY } from '../mock-xai/special';
import { runCopiedCurl } from './curl';
import { callFromPage, openStage, type Stage } from './stage';

const WRONG_KEY = `xai-${'wrong'.repeat(16)}`;
const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };
const TYPO = { key: GOOD_KEY, body: { model: 'grok-4.7-fast' } };

describe.each(['chromium', 'firefox'] as const)('the panel in %s', (name) => {
  let stage: Stage;
  const badge = (text: string) => until(`the badge to read "${text}"`, async () => {
    const now = await stage.driver.badge();
    if (now !== text) throw new Error(`it reads "${now}"`);
    return true;
  });
  const explained = (part: string) => shownRequest(stage.driver, `a request with "${part}"`, (one) => one.name.includes(part) && one.title !== '');

  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  describe('before it was ever shown', () => {
    it('has recorded what failed since DevTools opened', async () => {
      expect(await callFromPage(stage.driver, { key: WRONG_KEY })).toBe(400);
      await badge('1');
      await stage.driver.showPanel();
      const { name: rowName } = await explained('Error 400');
      expect(rowName).toContain('POST /v1/chat/completions');
    });
  });

  describe('while it is open', () => {
    beforeEach(async () => {
      await clearPanel(stage.driver);
      await badge('');
    });

    it('explains a failed call under the call', async () => {
      expect(await callFromPage(stage.driver, PENALTY)).toBe(400);
      const { title, cause, step, buttons } = await explained('presence_penalty');
      expect(title).toContain('presence_penalty');
      expect(cause).toContain('grok-4.7');
      expect(step).toContain('presence_penalty');
      expect(buttons).toContain('Copy fix');
    });

    it('leaves a call that works alone', async () => {
      expect(await callFromPage(stage.driver, { key: GOOD_KEY })).toBe(200);
      const { title } = await shownRequest(stage.driver, 'the call', (one) => one.name.includes('200'));
      expect(title).toBe('');
      await callFromPage(stage.driver, PENALTY);
      await badge('1');
    });

    it('counts failed calls on the badge, and empties list and badge on Clear', async () => {
      await callFromPage(stage.driver, PENALTY);
      await callFromPage(stage.driver, TYPO);
      await callFromPage(stage.driver, { key: GOOD_KEY });
      await explained('grok-4.7-fast');
      await badge('2');
      await clearPanel(stage.driver);
      await badge('');
    });

    it('copies a request that works', async () => {
      await callFromPage(stage.driver, { key: WRONG_KEY, body: { presence_penalty: 0.5, model: 'grok-4.7-fast' } });
      const { name: row } = await explained('Error 400');
      await clickButton(stage.driver, 'Copy fix', row);
      await until('the button to say so', async () => (await explained('Error 400')).buttons.includes('Copied'));
      const command = await stage.driver.clipboard();
      expect(command).toContain('$XAI_API_KEY');
      const answer = await runCopiedCurl(command, stage.mock.port, GOOD_KEY);
      expect(answer, command).toMatchObject({ status: 200 });
      expect(JSON.parse(answer.body)).toHaveProperty('choices');
    });

    it('keeps what it has when the page goes elsewhere, and counts on', async () => {
      await callFromPage(stage.driver, PENALTY);
      await badge('1');
      await stage.driver.goto(`${stage.url}?elsewhere`);
      await callFromPage(stage.driver, TYPO);
      await badge('2');
      await explained('presence_penalty');
      await explained('grok-4.7-fast');
    });

    it('counts on after the background was stopped', async () => {
      await callFromPage(stage.driver, PENALTY);
      await badge('1');
      await stage.driver.stopBackground();
      expect(await stage.driver.badge()).toBe('1');
      await callFromPage(stage.driver, TYPO);
      await badge('2');
    });

    it('shows, copies and stores no key', async () => {
      await callFromPage(stage.driver, { key: WRONG_KEY });
      await callFromPage(stage.driver, PENALTY);
      const { name: row } = await explained('presence_penalty');
      await clickRow(stage.driver, row);
      const seen: string[] = [];
      for (const tab of await tabsOfDetail(stage)) {
        await clickTab(stage.driver, tab);
        seen.push(await stage.driver.run('panel', () => document.documentElement.outerHTML));
      }
      expect(seen.length).toBeGreaterThan(2);
      await clickButton(stage.driver, 'Copy fix', row);
      await until('the button to say so', async () => (await explained('presence_penalty')).buttons.includes('Copied'));
      seen.push(await stage.driver.clipboard(), await stage.driver.storage());
      seen.push(await stage.driver.run('devtools', () => document.documentElement.outerHTML));
      for (const key of [WRONG_KEY, GOOD_KEY]) {
        // Not even a part of it: past the prefix that all keys share, 12 characters would give one away.
        expect(seen.filter((text) => text.includes(key.slice(4, 16)))).toEqual([]);
      }
    });
  });

  it('has written no error and broken no security policy', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});

function tabsOfDetail({ driver }: Stage): Promise<string[]> {
  return until('the tabs of the detail', async () => {
    const names = await driver.run('panel', () => [...document.querySelectorAll('[role=tab]')].map((tab) => (tab.textContent ?? '').trim()));
    return names.length > 0 ? names : null;
  });
}
