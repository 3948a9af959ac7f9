import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_KEY } from '../mock-xai/special';
import { callFromPage, openStage, type Stage } from './stage';
import { buttonOf, buttonReading, closePopup, inspectedTab, openWitness, popupSaying, textOfPopup, tick, type Button } from './toolbar';

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };
const TYPO = { key: GOOD_KEY, body: { model: 'grok-4.7-fast' } };

describe.each(['chromium', 'firefox'] as const)('the toolbar button in %s', (name) => {
  let stage: Stage;
  let tabId = 0;
  const reads = (badge: string): Promise<Button> => buttonReading(stage.driver, tabId, badge);

  beforeAll(async () => {
    stage = await openStage(name);
    tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
  });
  afterAll(() => stage?.close());

  it('counts, and names the error that came last', async () => {
    await callFromPage(stage.driver, TYPO);
    expect((await reads('1')).tooltip).toBe('Grok API: 1 failed request\nChange the model to grok-4.7');
    await callFromPage(stage.driver, PENALTY);
    await callFromPage(stage.driver, { key: GOOD_KEY });
    expect((await reads('2')).tooltip).toBe('Grok API: 2 failed requests\nRemove presence_penalty');
  });

  it('loses nothing where the background is stopped in the middle of a report', async () => {
    const { driver } = stage;
    await callFromPage(driver, TYPO);
    await driver.stopBackground();
    await callFromPage(driver, PENALTY);
    for (const milliseconds of [30, 80, 150]) {
      await driver.run('page', (wait: number) => new Promise((resolve) => setTimeout(resolve, wait)), milliseconds);
      await driver.stopBackground();
    }
    await reads('4');
  });

  it('opens a popup that tells, and follows, though the background is stopped under it', async () => {
    const { driver } = stage;
    await driver.open('popup');
    await driver.stopBackground();
    expect(await textOfPopup(driver, '4 failed requests on this tab')).toContain('Remove presence_penalty');
    await callFromPage(driver, TYPO);
    await textOfPopup(driver, '5 failed requests on this tab');
    await closePopup(driver);
    await reads('5');
  });

  it('follows the log over a navigation: kept with preserve log, begun anew without', async () => {
    const { driver, url } = stage;
    await driver.goto(`${url}?preserved`);
    await callFromPage(driver, PENALTY);
    await reads('6');
    await tick(driver, 'Preserve the log');
    await driver.goto(`${url}?not-preserved`);
    await reads('');
    await callFromPage(driver, PENALTY);
    await reads('1');
    await tick(driver, 'Preserve the log');
  });

  it('keeps the number when DevTools is closed, and says that counting has ended', async () => {
    const { driver } = stage;
    await driver.closeDevTools();
    await reads('1');
    const text = await popupSaying(driver, 'Counted until DevTools was closed');
    expect(text).toContain('1 failed request on this tab');
    expect((await buttonOf(driver, tabId)).tooltip).toBe('Grok API: 1 failed request\nRemove presence_penalty\nCounted until DevTools was closed.');
    await callFromPage(driver, PENALTY);
    expect((await buttonOf(driver, tabId)).badge).toBe('1');
  });

  it('begins anew when DevTools is opened', async () => {
    const { driver } = stage;
    await driver.openDevTools();
    await reads('');
    await callFromPage(driver, PENALTY);
    await reads('1');
  });

  it('has no error left behind', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
