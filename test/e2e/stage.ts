import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { needBrowser } from '../../scripts/browsers/find';
import type { BrowserName } from '../../scripts/browsers/places';
import { serveDemo } from '../../scripts/demo/server';
import type { BrowserDriver, LaunchOptions } from '../drivers/browser-driver';
import { startChromium } from '../drivers/chromium';
import { startFirefox } from '../drivers/firefox';
import { startMock, type Mock } from '../mock-xai/server';

/** One browser with the built extension, the demo page in it, and the server that answers as https://api.x.ai. */
export interface Stage {
  readonly driver: BrowserDriver;
  readonly mock: Mock;
  /** The address of the demo page; the server gives the same page for any query. */
  readonly url: string;
  close(): Promise<void>;
}

/** A call that the page makes; what is left out is as a correct chat completion has it. */
export interface PageCall {
  readonly key?: string;
  readonly body?: Readonly<Record<string, string | number | boolean>>;
}

/** What a stage may have that is not usual. */
export interface StageOptions {
  /** Serves another page than the demo. */
  readonly servePage?: () => Promise<{ url: string; close(): void }>;
  /** The folder of the extension, where it is another than the build. */
  readonly extension?: string;
  /** A profile that is kept. */
  readonly profile?: string;
  /** The extension may be in private windows as well. */
  readonly mayBePrivate?: boolean;
  /** The X display of a screen on which the window is shown; without it there is no window. Chromium only. */
  readonly display?: string;
  /** Is done on the page before DevTools opens. */
  readonly beforeDevTools?: (driver: BrowserDriver) => Promise<unknown>;
}

/** Starts a browser on the demo page, or another one, with DevTools open and the panel not yet shown. */
export async function openStage(name: BrowserName, { servePage = serveDemo, beforeDevTools, extension: other, ...browserOptions }: StageOptions = {}): Promise<Stage> {
  // `npm run test:packages` looks at the unpacked packages instead.
  const extension = other ?? resolve(process.env['EXTENSIONS'] ?? 'dist', name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(extension)) throw new Error(`There is no ${extension}: run "npm run build" first`);
  const mock = await startMock();
  const demo = await servePage();
  const closeServers = async () => {
    demo.close();
    await mock.close();
  };
  const options: LaunchOptions = { executable: needBrowser(name), extension, api: mock, headless: browserOptions.display === undefined, ...browserOptions };
  try {
    const driver = await (name === 'chromium' ? startChromium(options) : startFirefox(options));
    try {
      await driver.goto(demo.url);
      await beforeDevTools?.(driver);
      await driver.openDevTools();
    } catch (error) {
      await driver.close();
      throw error;
    }
    return { driver, mock, url: demo.url, close: () => driver.close().finally(closeServers) };
  } catch (error) {
    await closeServers();
    throw error;
  }
}

/** Makes the page call POST /v1/chat/completions and gives the status that the page saw. */
export function callFromPage(driver: BrowserDriver, { key = '', body = {} }: PageCall): Promise<number> {
  const sent = JSON.stringify({ model: 'grok-4.7', messages: [{ role: 'user', content: 'Hello' }], ...body }, null, 2);
  return driver.run('page', async (authorization: string, text: string) => {
    const headers = { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) };
    const response = await fetch('https://api.x.ai/v1/chat/completions', { method: 'POST', headers, body: text });
    await response.text();
    return response.status;
  }, key === '' ? '' : `Bearer ${key}`, sent);
}
