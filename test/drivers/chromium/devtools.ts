import type { Frame, Page } from 'puppeteer-core';
import { until } from '../until';

/** An expression for DevTools itself: runs `act` with its views and the id of the Grok panel's view; its own modules are the only way in. */
function withGrokView(act: string): string {
  return `import('./ui/legacy/legacy.js').then(async ({ ViewManager }) => {
    const views = ViewManager.ViewManager.instance();
    const id = [...views.views.keys()].find((key) => /^chrome-extension:.*Grok$/.test(key));
    ${act}
  })`;
}

/** Opens DevTools on a page and waits until the extension's devtools page has made its panel: then its script has run. */
export async function openDevTools(page: Page): Promise<Page> {
  const devtools = await page.openDevTools();
  await until('the Grok panel to be registered in DevTools', () => hasGrokPanel(devtools));
  return devtools;
}

/** Tells whether the extension has made its panel in the open DevTools. */
export async function hasGrokPanel(devtools: Page): Promise<boolean> {
  return Boolean(await devtools.evaluate(withGrokView('return Boolean(id);')));
}

/** The frame of DevTools that shows a page of the extension, or null while there is none. */
export function frameOf(devtools: Page, pageName: string): Frame | null {
  return devtools.frames().find((frame) => frame.url().startsWith('chrome-extension://') && frame.url().includes(pageName)) ?? null;
}

/** Selects the panel that the extension has registered as "Grok" and gives its frame. */
export async function showGrokPanel(devtools: Page): Promise<Frame> {
  await devtools.evaluate(withGrokView('await views.showView(id);'));
  return until('the document of the Grok panel', async () => {
    const frame = frameOf(devtools, '/panel.html');
    return frame && (await frame.evaluate('document.readyState === "complete"')) ? frame : null;
  });
}

/** Selects the console. */
export async function showConsole(devtools: Page): Promise<void> {
  await devtools.evaluate(withGrokView("await views.showView('console');"));
}

/** Switches the theme of DevTools by its own setting, which tells extensions at once. */
export async function setDevToolsTheme(devtools: Page, theme: 'light' | 'dark'): Promise<void> {
  await devtools.evaluate(`(async () => {
    const { Settings } = await import('./core/common/common.js');
    Settings.Settings.instance().moduleSetting('ui-theme').set('${theme === 'dark' ? 'dark' : 'default'}');
  })()`);
}

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the panel lies within the DevTools window. */
export function panelBox(devtools: Page): Promise<Box> {
  return until('the Grok panel to be visible', () => boxOf(devtools, 'iframe[src*="/panel.html"]'));
}

/** Where DevTools leaves room for the inspected page. */
export function pageBox(devtools: Page): Promise<Box> {
  return until('room for the page', () => boxOf(devtools, '.device-mode-view'));
}

/** The first visible element of DevTools that a selector fits, wherever it stands in its shadow trees. */
function boxOf(devtools: Page, selector: string): Promise<Box | null> {
  return devtools.evaluate((wanted: string) => {
    const inShadows = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(wanted) ? [element] : []),
      ...(element.shadowRoot ? inShadows(element.shadowRoot) : []),
    ]);
    const box = inShadows(document).map((element) => element.getBoundingClientRect()).find(({ width, height }) => width > 0 && height > 0);
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  }, selector);
}

/** Gives the panel a width of its own in CSS pixels: DevTools itself does not always make it narrower than 250. */
export async function setPanelWidth(devtools: Page, width: number): Promise<void> {
  const frames = await devtools.$$('pierce/iframe[src*="/panel.html"]');
  await Promise.all(frames.map((frame) => frame.evaluate((element, wanted) => element.setAttribute('style', `flex: none; min-width: 0; width: ${wanted}px`), width)));
}

/** The panel of DevTools that is shown, by its name in DevTools. */
export function selectedView(devtools: Page): Promise<unknown> {
  return devtools.evaluate("import('./ui/legacy/legacy.js').then(({ InspectorView }) => InspectorView.InspectorView.instance().tabbedPane.selectedTabId)");
}

/** The texts of visible elements of DevTools, wherever they stand in its shadow trees. */
export function textsIn(devtools: Page, selector: string): Promise<string[]> {
  return devtools.evaluate((wanted: string) => {
    const inShadows = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(wanted) ? [element] : []),
      ...(element.shadowRoot ? inShadows(element.shadowRoot) : []),
    ]);
    return inShadows(document).filter((element) => element.getBoundingClientRect().height > 0).map((element) => element.textContent ?? '').filter((text) => text.trim() !== '');
  }, selector);
}

/** Opens the search field of DevTools with its shortcut and types into it. */
export async function searchFor(devtools: Page, query: string): Promise<void> {
  await panelBox(devtools);
  await until('the search field of DevTools', async () => {
    await devtools.keyboard.down('Control');
    await devtools.keyboard.press('f');
    await devtools.keyboard.up('Control');
    return until('its focus', () => devtools.evaluate(isSearching), 1_000).catch(() => false);
  });
  await devtools.keyboard.type(query);
}

function isSearching(): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.id === 'search-input-field';
}

/** Enlarges DevTools as a person does, by the steps of the browser's zoom, until a CSS pixel has so many of the screen. */
export async function zoomDevTools(devtools: Page, factor: number): Promise<void> {
  const host = "import('./core/host/host.js').then(({ InspectorFrontendHost }) => InspectorFrontendHost.InspectorFrontendHostInstance";
  await devtools.evaluate(`${host}.resetZoom())`);
  await until(`DevTools to be ${factor} times as large`, async () => {
    const now = await devtools.evaluate(() => devicePixelRatio);
    if (now < factor) await devtools.evaluate(`${host}.zoomIn())`);
    return Math.abs(now - factor) < 0.01;
  });
}
