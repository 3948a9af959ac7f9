import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../../../test/drivers/until';

/** Another extension with a panel in DevTools, unpacked. */
export interface OtherExtension {
  readonly folder: string;
  /** Its name and version. */
  readonly name: string;
  /** The path of the page that makes its panel. */
  readonly devtoolsPage: string;
}

/** Reads what extension a folder holds. */
export function readOtherExtension(folder: string): OtherExtension {
  return otherExtensionOf(resolve(folder), JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

/** What a manifest tells; throws where it tells of no page for DevTools. */
export function otherExtensionOf(folder: string, manifest: unknown): OtherExtension {
  const text = (key: string): string => {
    const value: unknown = typeof manifest === 'object' && manifest !== null ? Object.entries(manifest).find(([name]) => name === key)?.[1] : undefined;
    if (typeof value !== 'string') throw new Error(`The manifest in ${folder} has no "${key}".`);
    return value;
  };
  return { folder, name: `${text('name')} ${text('version')}`, devtoolsPage: text('devtools_page') };
}

/** Shows the panel of the only extension in the browser; gives the address of its document. */
export async function showOtherPanel(devtools: Page, { devtoolsPage }: OtherExtension): Promise<string> {
  await until('the panel to be registered in DevTools', () => devtools.evaluate(`import('./ui/legacy/legacy.js').then(async ({ ViewManager }) => {
    const views = ViewManager.ViewManager.instance();
    const id = [...views.views.keys()].find((key) => key.startsWith('chrome-extension://'));
    if (id) await views.showView(id);
    return Boolean(id);
  })`));
  const urls = (): string[] => devtools.frames().map((frame) => frame.url());
  return until('the document of the panel', () => urls().find((url) => url.startsWith('chrome-extension://') && !url.includes(devtoolsPage)));
}
