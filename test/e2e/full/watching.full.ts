import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { needBrowser } from '../../../scripts/browsers/find';
import { launchChromium } from '../../drivers/chromium/launch';
import { visitTargets } from '../../drivers/chromium/targets';
import { FirefoxDriver } from '../../drivers/firefox';
import { until } from '../../drivers/until';
import { GOOD_KEY } from '../../mock-xai/special';
import { callFromPage, openStage, type Stage } from '../stage';
import { buttonOf, buttonReading, closePopup, inspectedTab, openWitness, popupSaying, textOfPopup } from '../toolbar';

const PENALTY = { key: GOOD_KEY, body: { presence_penalty: 0.5 } };
const WATCHED = { permissions: ['webRequest'], hosts: ['https://api.x.ai/*', 'http://localhost/*'] };

describe.each(['chromium', 'firefox'] as const)('permission and DevTools in %s', (name) => {
  let stage: Stage;
  let tabId = 0;
  const folders: string[] = [];
  afterEach(async () => {
    await stage?.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (options: Parameters<typeof openStage>[1] = {}): Promise<void> => {
    stage = await openStage(name, options);
    tabId = await inspectedTab(stage.driver);
    await openWitness(stage.driver);
  };
  const fails = (): Promise<number> => callFromPage(stage.driver, PENALTY);
  const reads = (badge: string) => buttonReading(stage.driver, tabId, badge);
  /** Closes DevTools and goes to a page on which nothing was counted. */
  const begin = async (): Promise<void> => {
    await stage.driver.closeDevTools();
    await stage.driver.goto(`${stage.url}?begun`);
    await reads('');
  };
  /** Nothing of a failed request is seen while DevTools is closed, and all of it once it is open. */
  const countsInDevToolsOnly = async (): Promise<void> => {
    await fails();
    expect(await popupSaying(stage.driver, 'Nothing is counted on this tab')).toContain('Open DevTools to see the requests');
    expect((await buttonOf(stage.driver, tabId)).badge).toBe('');
    await stage.driver.openDevTools();
    await fails();
    await reads('1');
    expect(await popupSaying(stage.driver, '1 failed request')).toContain('Requests are read while DevTools is open');
  };

  /** A profile in which the permission was given: in Chromium by an extension that had it at its installation, as its question is no part of the page. */
  async function profileThatMayWatch(): Promise<{ profile: string; extension: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'grok-watching-'));
    folders.push(folder);
    const extension = join(folder, 'extension');
    const profile = join(folder, 'profile');
    cpSync(resolve(process.env['EXTENSIONS'] ?? 'dist', 'chrome'), extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = readFileSync(file, 'utf8');
    const { permissions, ...rest }: { permissions: string[] } = JSON.parse(manifest);
    writeFileSync(file, JSON.stringify({ ...rest, permissions: [...permissions, ...WATCHED.permissions], host_permissions: WATCHED.hosts }));
    const seeding = await launchChromium({ executable: needBrowser('chromium'), extension, api: null, headless: true, profile });
    await until('the extension to be installed', async () => (await visitTargets(seeding.browser, '/service-worker-loader.js', async () => true)).length > 0);
    await seeding.close();
    writeFileSync(file, manifest);
    return { profile, extension };
  }

  it('never asked: counts while DevTools is open, and nothing else', async () => {
    await open();
    await begin();
    await countsInDevToolsOnly();
  });

  it('refused: all else works as before', async () => {
    await open();
    await begin();
    if (stage.driver instanceof FirefoxDriver) {
      await stage.driver.open('popup');
      await stage.driver.clickAndAnswer('popup', '[role=switch]', 'refuse');
    }
    // The question of Chromium is drawn by the system's windows: headless it neither shows nor settles. Unit tests hold the answer "no".
    await countsInDevToolsOnly();
  });

  it('granted, then revoked: counts with DevTools closed, each request once with it open, and nothing once the access is gone', async () => {
    await open(name === 'chromium' ? await profileThatMayWatch() : {});
    await begin();
    const { driver } = stage;
    if (driver instanceof FirefoxDriver) {
      await driver.open('popup');
      await driver.clickAndAnswer('popup', '[role=switch]', 'allow');
      await driver.goto(`${stage.url}?granted`);
    }
    await fails();
    await reads('1');
    expect(await popupSaying(driver, 'Counted from status codes')).toContain('400 Bad Request');
    await driver.stopBackground();
    // Only a request can wake the background now: not even a navigation has come between.
    await fails();
    await reads('2');
    await driver.stopBackground();
    await fails();
    await reads('3');

    await driver.openDevTools();
    await reads('');
    await fails();
    await reads('1');
    await popupSaying(driver, 'Requests are read while DevTools is open');
    await driver.closeDevTools();
    await popupSaying(driver, 'Counted from status codes');
    await fails();
    await reads('2');

    await driver.open('popup');
    await driver.run('popup', () => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await reads('');
    await textOfPopup(driver, 'Nothing is counted on this tab');
    await closePopup(driver);
    await countsInDevToolsOnly();
    expect(await driver.problems()).toEqual([]);
  });

  it('granted under an open DevTools: the count goes on, there and once it is closed', { skip: name === 'chromium' }, async () => {
    await open();
    const { driver } = stage;
    await fails();
    await reads('1');
    if (driver instanceof FirefoxDriver) {
      await driver.open('popup');
      await driver.clickAndAnswer('popup', '[role=switch]', 'allow');
    }
    await fails();
    await reads('2');
    await popupSaying(driver, 'Requests are read while DevTools is open');
    await driver.closeDevTools();
    await popupSaying(driver, 'Counted from status codes');
    await driver.stopBackground();
    await fails();
    await reads('3');
  });
});
