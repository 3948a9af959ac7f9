import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsFile } from '../../src/model/settings-file';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { BrowserDriver, Seen } from '../drivers/browser-driver';
import { until } from '../drivers/until';
import { chooseFile } from './choose-file';
import { openStage, type Stage } from './stage';

const PASTED = 'Error code: 400 - {"code":"Client specified an invalid argument","error":"Argument not supported on this model: presencePenalty"}';

/** Presses Tab until the focus is at an element that a selector fits, and a text where one is given. */
async function tabTo(driver: BrowserDriver, place: Seen, selector: string, text = ''): Promise<void> {
  await until(`the focus to reach ${selector} ${text}`, async () => {
    await driver.press('Tab', place);
    return driver.run(place, (wanted: string, words: string) => {
      const at = document.activeElement;
      return at !== null && at.matches(wanted) && (at.textContent ?? '').includes(words);
    }, selector, text);
  });
}

/** The texts of all live regions. */
function told(driver: BrowserDriver, place: Seen): Promise<string> {
  return driver.run(place, () => [...document.querySelectorAll('[role=status]')].map((region) => region.textContent ?? '').join(' '));
}

describe.each(['chromium', 'firefox'] as const)('popup and options page in %s', (name) => {
  let stage: Stage;
  let driver: BrowserDriver;
  beforeAll(async () => {
    stage = await openStage(name);
    driver = stage.driver;
  });
  afterAll(() => stage?.close());

  it('lead from the opening of the popup to an explained error and to the switch by keys alone', async () => {
    await driver.copy(PASTED);
    await driver.open('popup');
    await tabTo(driver, 'popup', 'textarea');
    await driver.paste('popup');
    await until('the explanation', () => driver.run('popup', () => document.querySelector('article h2')?.textContent?.includes('presencePenalty')));
    expect(await driver.run('popup', () => document.activeElement?.localName ?? '')).toBe('textarea');
    await tabTo(driver, 'popup', '[role=switch]');
    await driver.press('Escape', 'popup');
  });

  it('take an error that is pasted while the focus is elsewhere', async () => {
    await driver.copy(PASTED);
    await driver.open('popup');
    await driver.press('Tab', 'popup');
    expect(await driver.run('popup', () => document.activeElement?.localName ?? '')).not.toBe('textarea');
    await driver.paste('popup');
    await until('the explanation', () => driver.run('popup', () => document.querySelector('article') !== null));
    expect(await driver.run('popup', () => document.querySelector('textarea')?.value ?? '')).toBe(PASTED);
    await driver.press('Escape', 'popup');
  });

  it('refuse a file that holds no settings, and change nothing', async () => {
    await driver.open('options');
    const before = await driver.storage();
    for (const [text, sentence] of [
      ['no json', 'not JSON'],
      ['{"log":{}}', 'no settings of Grok DevTools'],
      ['{"grokDevtools":2,"settings":{}}', 'newer version'],
      ['{"grokDevtools":1,"settings":{"records":false,"watchedHosts":["<img src=x onerror=alert(1)>"]}}', '“watchedHosts”'],
      [`${settingsFile({ ...DEFAULT_SETTINGS, records: false })}${' '.repeat(5e6)}`, 'too large'],
    ] as const) {
      await chooseFile(driver, 'options', 'settings.json', text);
      await until(`"${sentence}"`, async () => {
        const sentences = await told(driver, 'options');
        if (!sentences.includes(sentence)) throw new Error(sentences);
        return true;
      });
    }
    expect(await driver.storage()).toBe(before);
    expect(await driver.run('options', () => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? null)).toBe(true);
  });

  it('take settings from a file', async () => {
    await chooseFile(driver, 'options', 'settings.json', settingsFile({ ...DEFAULT_SETTINGS, preservesLog: false }));
    await until('the settings', async () => (await driver.storage()).includes('"preservesLog":false'));
    expect(await told(driver, 'options')).toContain('hold now');
  });

  it('erase the counts by keys alone', async () => {
    await tabTo(driver, 'options', 'button', 'Erase the counts');
    await driver.press('Enter', 'options');
    await until('the word that it is done', async () => (await told(driver, 'options')).includes('erased'));
  });

  it('write no error', async () => {
    expect(await driver.problems()).toEqual([]);
  });
});
