import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Json } from '../../src/model/json';
import type { BrowserDriver, Key, LaunchOptions, Place, Point, Seen } from './browser-driver';
import {
  frameOf, hasGrokPanel, openDevTools, pageBox, panelBox, searchFor, selectedView, setDevToolsTheme, setPanelWidth, showConsole, showGrokPanel, textsIn, zoomDevTools, type Box,
} from './chromium/devtools';
import { clickIn, dragIn, pasteIn, pressIn } from './chromium/input';
import { launchChromium, WINDOW } from './chromium/launch';
import { openInTab, openPopup, pageShowing } from './chromium/pages';
import { allowInPrivate, openPrivateWindow } from './chromium/private-window';
import { problemsOf } from './chromium/problems';
import { closeWorkers, evaluateIn, visitTargets } from './chromium/targets';
import { badgeText, storedText } from './extension-page';
import { callExpression, readOutcome } from './remote-call';
import { inTime, until } from './until';

/** Now and then the browser never answers the call for a screenshot: it waits for a frame that nothing draws. */
const SCREENSHOT_MS = 8_000;
const SCREENSHOT_TRIES = 4;

/** Starts a Chromium with the extension. */
export async function startChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const { browser, close } = await launchChromium(options);
  if (options.mayBePrivate === true) await allowInPrivate(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return new ChromiumDriver(browser, page, close);
}

/** Drives Chromium, Chrome or Edge over its debugging protocol. */
export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly page: Page;
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;
  #devtools: Page | null = null;
  #popup: CDPSession | null = null;

  constructor(browser: Browser, page: Page, close: () => Promise<void>) {
    this.#browser = browser;
    this.page = page;
    this.#close = close;
  }

  /** The DevTools window itself. */
  get devtools(): Page {
    if (!this.#devtools) throw new Error('DevTools is not open yet: call openDevTools() first');
    return this.#devtools;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async openDevTools(): Promise<void> {
    this.#devtools = await openDevTools(this.page);
  }

  async closeDevTools(): Promise<void> {
    const pages = async (): Promise<number> => (await visitTargets(this.#browser, '/devtools.html', () => Promise.resolve(true))).length;
    const before = await pages();
    await this.devtools.close();
    this.#devtools = null;
    await until('DevTools to be gone', async () => before === 0 || (await pages()) < before);
  }

  /** The heap of the extension's DevTools pages after a garbage collection, in bytes: devtools page and panel share one. */
  async heap(): Promise<number> {
    const [size = 0] = await visitTargets(this.#browser, '/devtools.html', async (session) => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    });
    return size;
  }

  async showPanel(): Promise<void> {
    await showGrokPanel(this.devtools);
  }

  async hidePanel(): Promise<void> {
    await showConsole(this.devtools);
  }

  async open(place: 'popup' | 'options'): Promise<void> {
    if (place === 'options') {
      await this.openInTab(place, await this.newTab());
      return;
    }
    this.#popup = await openPopup(this.#browser, this.page);
    await until('the popup to be drawn', () => this.run(place, () => document.querySelector('main:not([aria-busy])') !== null));
  }

  /** The popup or the options page that is open. */
  pageOf(place: 'popup' | 'options'): Promise<Page> {
    return pageShowing(this.#browser, place);
  }

  /** Opens the popup or the options page in a tab of one's own, which may have been prepared. */
  openInTab(place: 'popup' | 'options', tab: Page): Promise<Page> {
    return openInTab(this.#browser, place, tab);
  }

  /** A new tab, to open a page of the extension in. */
  newTab(): Promise<Page> {
    return this.#browser.newPage();
  }

  /** A driver of a tab of its own in the same browser; with a URL, in a private window that shows it. Closing it closes the tab. */
  async withNewTab(privateUrl?: string): Promise<ChromiumDriver> {
    const tab = await (privateUrl === undefined ? this.newTab() : openPrivateWindow(this.#browser, privateUrl));
    return new ChromiumDriver(this.#browser, tab, () => tab.close());
  }

  /** Opens DevTools without a wait for the extension. */
  async openBareDevTools(): Promise<void> {
    this.#devtools = await this.page.openDevTools();
  }

  /** Tells whether the open DevTools have the Grok panel. */
  hasPanel(): Promise<boolean> {
    return hasGrokPanel(this.devtools);
  }

  async run<A extends readonly Json[], R>(place: Place, work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return readOutcome<R>(await this.#evaluate(place, callExpression(work, args)), place);
  }

  async click(at: Point): Promise<void> {
    await this.#in('panel', (session) => clickIn(session, at));
  }

  async press(key: Key, place: Seen = 'panel'): Promise<void> {
    await this.#in(place, (session) => pressIn(session, key));
  }

  async paste(place: Seen): Promise<void> {
    await this.#in(place, pasteIn);
  }

  async copy(text: string): Promise<void> {
    await this.#allowClipboard();
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  async clipboard(): Promise<string> {
    await this.#allowClipboard();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async #allowClipboard(): Promise<void> {
    const context = this.#browser.defaultBrowserContext();
    await context.overridePermissions(new URL(this.page.url()).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await this.page.bringToFront();
  }

  badge(): Promise<string> {
    return this.run('devtools', badgeText);
  }

  async stopBackground(): Promise<void> {
    await closeWorkers(this.#browser);
  }

  storage(): Promise<string> {
    return this.run('devtools', storedText);
  }

  problems(): Promise<readonly string[]> {
    return problemsOf(this.#browser);
  }

  setTheme(theme: 'light' | 'dark'): Promise<void> {
    return setDevToolsTheme(this.devtools, theme);
  }

  async screenshot(): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const clip = await panelBox(this.devtools);
        return await inTime(this.devtools.screenshot({ clip, captureBeyondViewport: false }), SCREENSHOT_MS, 'the screenshot');
      } catch (error) {
        if (attempt === SCREENSHOT_TRIES) throw error;
        await this.#drawAnew();
      }
    }
  }

  /** Makes DevTools draw a frame, by another height for a moment. */
  async #drawAnew(): Promise<void> {
    const size = this.devtools.viewport();
    if (!size) return;
    await this.devtools.setViewport({ ...size, height: size.height - 1 });
    await this.devtools.setViewport(size);
  }

  /** Gives the panel another width in CSS pixels, and DevTools with it; the height is that of the whole window. */
  async resizeTo(width: number, height = WINDOW.height): Promise<void> {
    await this.devtools.setViewport({ width, height });
    await setPanelWidth(this.devtools, width);
    await until(`the panel to be ${width} pixels wide`, async () => {
      const now = await this.run('panel', () => innerWidth);
      if (now !== width) throw new Error(`it is ${now} pixels wide`);
      return true;
    });
    // DevTools tells its panel with a frame of its own how much of it is in sight, and a panel out of sight lays nothing out.
    await this.devtools.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
  }

  /** Zooms DevTools with all its panels; 1 is the usual size. */
  zoomTo(factor: number): Promise<void> {
    return zoomDevTools(this.devtools, factor);
  }

  /** Where DevTools leaves room for the inspected page, in the window of both. */
  roomForPage(): Promise<Box> {
    return pageBox(this.devtools);
  }

  /** Takes the network from the page while something is done. */
  async offline<T>(act: () => Promise<T>): Promise<T> {
    const session = await this.page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    // The conditions hold as long as the session does.
    return act().finally(() => session.detach());
  }

  /** Drags with the mouse from a point of the panel to another. */
  drag(from: Point, to: Point): Promise<void> {
    return this.#in('panel', (session) => dragIn(session, from, to));
  }

  /** Draws the panel as for somebody who has chosen so in the system, such as `forced-colors: active`, while something is done. */
  emulating(feature: string, value: string, act: () => Promise<void>): Promise<void> {
    return this.#in('panel', async (session) => {
      // It holds as long as the session does.
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
      await act();
    });
  }

  /** The panel of DevTools that is shown: `network`, `sources` … */
  selectedView(): Promise<unknown> {
    return selectedView(this.devtools);
  }

  /** The texts of visible elements of DevTools itself. */
  devToolsTexts(selector: string): Promise<string[]> {
    return textsIn(this.devtools, selector);
  }

  /** Searches with the field of DevTools itself, in the panel that is shown. */
  typeInDevToolsSearch(query: string): Promise<void> {
    return searchFor(this.devtools, query);
  }

  /** Settles when the person at the screen has closed the page or the browser. */
  ended(): Promise<void> {
    return new Promise((resolve) => {
      this.#browser.once('disconnected', () => resolve());
      this.page.once('close', () => resolve());
    });
  }

  close(): Promise<void> {
    return this.#close();
  }

  async #in(place: Seen, act: (session: CDPSession) => Promise<void>): Promise<void> {
    const acts = await visitTargets(this.#browser, `/${place}.html`, act);
    if (acts.length === 0) throw new Error(`The ${place} is not shown: call showPanel() or open() first`);
  }

  async #evaluate(place: Place, expression: string): Promise<unknown> {
    switch (place) {
      case 'page':
        return this.page.evaluate(expression);
      case 'panel':
      case 'devtools':
        return (await until(`the ${place}`, () => frameOf(this.devtools, `/${place}.html`))).evaluate(expression);
      // Puppeteer itself holds up the service worker at its next start while it is attached to one of these.
      case 'popup':
        if (!this.#popup) throw new Error('The popup is not open yet: call open() first');
        return evaluateIn(this.#popup, expression);
      case 'options':
        return this.#evaluateAt('/options.html', expression);
      case 'background':
        return this.#evaluateAt('/service-worker-loader.js', expression);
    }
  }

  #evaluateAt(urlPart: string, expression: string): Promise<unknown> {
    return until(urlPart, async () => {
      const [text] = await visitTargets(this.#browser, urlPart, (session) => evaluateIn(session, expression));
      return text ?? null;
    });
  }
}
