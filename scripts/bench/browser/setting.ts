import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { needBrowser } from '../../browsers/find';
import { openDevTools, showGrokPanel } from '../../../test/drivers/chromium/devtools';
import { launchChromium } from '../../../test/drivers/chromium/launch';
import { until } from '../../../test/drivers/until';
import { startApiServer } from './api-server';
import { servePage } from './load-page';
import { showOtherPanel, type OtherExtension } from './other-extension';

/** What is measured: which panel is shown, and whether the extension is installed. */
export type View =
  /** DevTools at the Grok panel. */
  | 'grok'
  /** DevTools at its own Network panel, in a browser without the extension. */
  | 'network'
  /** DevTools at the console; the Grok panel was never shown. */
  | 'console'
  /** The same in a browser without the extension. */
  | 'console-bare'
  /** No DevTools, with the extension. */
  | 'closed'
  /** No DevTools and no extension. */
  | 'bare';

/** A browser on a page that calls the API when it is told to. */
export interface Setting {
  readonly browser: Browser;
  readonly page: Page;
  /** The DevTools window; null where none is open. */
  readonly devtools: Page | null;
  /** A part of the address of the document that draws what is measured. */
  readonly panelUrl: string;
  close(): Promise<void>;
}

/** Whether the extension is installed in a browser with this view. */
function hasExtension(view: View): boolean {
  return view === 'grok' || view === 'console' || view === 'closed';
}

/** Starts a browser of its own for a measurement, where a view is shown, or the panel of another extension. `isShown` false leaves ours to be shown later. */
export async function openSetting(view: View | OtherExtension, isShown = true): Promise<Setting> {
  const api = await startApiServer();
  const site = await servePage();
  const ours = typeof view === 'string' && hasExtension(view) ? resolve('dist/chrome') : null;
  const extension = typeof view === 'string' ? ours : view.folder;
  const closeServers = (): void => {
    api.close();
    site.close();
  };
  try {
    const { browser, close } = await launchChromium({ executable: needBrowser('chromium'), extension, api, headless: true });
    try {
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      await page.goto(site.url);
      const shown = typeof view === 'string' ? await devToolsAt(page, view, isShown) : await devToolsAtOther(page, view);
      return { browser, page, ...shown, close: () => close().finally(closeServers) };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    closeServers();
    throw error;
  }
}

type Shown = Pick<Setting, 'devtools' | 'panelUrl'>;

async function devToolsAt(page: Page, view: View, isShown: boolean): Promise<Shown> {
  const panelUrl = view === 'grok' ? '/panel.html' : 'devtools://';
  if (view === 'closed' || view === 'bare') return { devtools: null, panelUrl };
  if (!hasExtension(view)) {
    const devtools = await page.openDevTools();
    await showView(devtools, isShown && view === 'network' ? 'network' : 'console');
    return { devtools, panelUrl };
  }
  const devtools = await openDevTools(page);
  if (isShown && view === 'grok') await showGrokPanel(devtools);
  else await showView(devtools, 'console');
  return { devtools, panelUrl };
}

async function devToolsAtOther(page: Page, other: OtherExtension): Promise<Shown> {
  const devtools = await page.openDevTools();
  return { devtools, panelUrl: await showOtherPanel(devtools, other) };
}

/** Selects a panel of DevTools itself. */
export async function showView(devtools: Page, id: 'network' | 'console'): Promise<void> {
  const select = `import('./ui/legacy/legacy.js').then(async ({ ViewManager }) => { await ViewManager.ViewManager.instance().showView('${id}'); return true; })`;
  // Right after DevTools has opened it is not ready for it.
  await until(`DevTools to show its ${id} panel`, () => devtools.evaluate(select));
}
