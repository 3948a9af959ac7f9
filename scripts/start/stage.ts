import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { startChromium, type ChromiumDriver } from '../../test/drivers/chromium';
import { startMock } from '../../test/mock-xai/server';
import { needBrowser } from '../browsers/find';
import { serveDemo } from '../demo/server';

/** A browser with the extension in it, and what it talks to. */
export interface Stage {
  readonly driver: ChromiumDriver;
  /** Ends the browser and the servers. */
  close(): Promise<void>;
}

/** Builds the extension for Chromium into dist/chrome. */
export function buildExtension(): void {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The extension could not be built: see above.');
}

/** Opens the demo page against a stand-in for api.x.ai, with DevTools at the Grok panel. */
export async function openDemo(options: { headless: boolean; scale?: number }): Promise<Stage> {
  const executable = needBrowser('chromium');
  const mock = await startMock();
  const demo = await serveDemo();
  const closeServers = async () => {
    demo.close();
    await mock.close();
  };
  try {
    const driver = await startChromium({ executable, extension: resolve('dist/chrome'), api: mock, ...options });
    await show(driver, demo.url);
    return { driver, close: () => driver.close().finally(closeServers) };
  } catch (error) {
    await closeServers();
    throw error;
  }
}

/** Opens a page against the real API, with DevTools at the Grok panel. */
export async function openPage(url: string): Promise<Stage> {
  const executable = needBrowser('chromium');
  const driver = await startChromium({ executable, extension: resolve('dist/chrome'), api: null, headless: false });
  await show(driver, url);
  return { driver, close: () => driver.close() };
}

async function show(driver: ChromiumDriver, url: string): Promise<void> {
  try {
    await driver.goto(url);
    await driver.openDevTools();
    await driver.showPanel();
  } catch (error) {
    await driver.close();
    throw error;
  }
}
