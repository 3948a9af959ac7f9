import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumDriver } from '../../test/drivers/chromium';
import { clickRow, shownRequest } from '../../test/drivers/panel';
import { until } from '../../test/drivers/until';
import { clearPanel, playScene } from './tour';

const WIDE = 1400;
const NARROW = 420;
const THEMES = ['light', 'dark'] as const;

/** The scenes of the list's picture, from top to bottom. */
const LIST = ['works', 'works-streamed', 'presence-penalty', 'no-key', 'model-typo', 'web-search', 'deferred'];

/** The scenes whose detail is photographed. */
const DETAILS = ['presence-penalty', 'openai-key', 'stream-breaks'];

/** Photographs the panel in both themes, wide and narrow, into a folder. Gives the files. */
export async function takePictures(driver: ChromiumDriver, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const snap = async (view: string) => {
    await until('new rows to lose their tint', () => driver.run('panel', () => document.getAnimations().length === 0));
    await driver.run('panel', () => document.querySelector('[role=treegrid] [role=rowgroup]')?.scrollTo(0, 0));
    for (const theme of THEMES) {
      await driver.setTheme(theme);
      await until(`the panel in its ${theme} theme`, () => driver.run('panel', (wanted: string) => document.documentElement.dataset.theme === wanted, theme));
      const file = join(folder, `${view}-${theme}.png`);
      writeFileSync(file, await driver.screenshot());
      files.push(file);
    }
  };

  await clearPanel(driver);
  for (const scene of LIST) await playScene(driver, scene);
  await shownRequest(driver, 'the last of the requests', ({ finding }) => finding === 'deferred-pending');
  await snap('list');
  await driver.resizeTo(NARROW);
  await snap('list-narrow');
  for (const scene of DETAILS) {
    await driver.resizeTo(WIDE);
    await clearPanel(driver);
    await playScene(driver, scene);
    const { name } = await shownRequest(driver, `what became of ${scene}`, ({ title }) => title !== '');
    await clickRow(driver, name);
    await until('the detail of the request', () => driver.run('panel', () => document.querySelector('[role=tabpanel]') !== null));
    await snap(`detail-${scene}`);
    await driver.resizeTo(NARROW);
    await snap(`detail-${scene}-narrow`);
  }
  await driver.resizeTo(WIDE);
  return files;
}
