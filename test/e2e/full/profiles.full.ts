import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';
import { buttonReading, inspectedTab, openWitness, tick } from '../toolbar';

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };

/** A driver of Firefox installs the extension for one run, and with it goes what it stored: here it is Chromium alone. */
describe('profiles of chromium', () => {
  const folders: string[] = [];
  const stages: Stage[] = [];
  afterEach(async () => {
    for (const stage of stages.splice(0)) await stage.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const newProfile = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'grok-profile-'));
    folders.push(folder);
    return join(folder, 'profile');
  };
  const open = async (profile: string): Promise<{ stage: Stage; tabId: number }> => {
    const stage = await openStage('chromium', { profile });
    stages.push(stage);
    const tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
    return { stage, tabId };
  };
  const printsToConsole = ({ driver }: Stage): Promise<boolean | undefined> => driver.run('options', () => (
    [...document.querySelectorAll('label')].find((label) => label.textContent?.startsWith('Print each error'))?.querySelector('input')?.checked
  ));

  it('keep the settings over a restart of the browser, and no count', async () => {
    const profile = newProfile();
    const first = await open(profile);
    await tick(first.stage.driver, 'Print each error');
    await callFromPage(first.stage.driver, PENALTY);
    await buttonReading(first.stage.driver, first.tabId, '1');
    await first.stage.close();
    const { stage, tabId } = await open(profile);
    expect(await printsToConsole(stage)).toBe(true);
    expect(await stage.driver.storage()).not.toContain('presence_penalty');
    await buttonReading(stage.driver, tabId, '');
    await callFromPage(stage.driver, PENALTY);
    await buttonReading(stage.driver, tabId, '1');
    expect(await stage.driver.problems()).toEqual([]);
  });

  it('know nothing of each other', async () => {
    const one = await open(newProfile());
    const other = await open(newProfile());
    await tick(one.stage.driver, 'Print each error');
    await callFromPage(one.stage.driver, PENALTY);
    await buttonReading(one.stage.driver, one.tabId, '1');
    expect(await printsToConsole(other.stage)).toBe(false);
    await buttonReading(other.stage.driver, other.tabId, '');
    expect(await other.stage.driver.storage()).not.toContain('presence_penalty');
  });
});
