import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumDriver } from '../../test/drivers/chromium';
import { clickRow, shownRequest } from '../../test/drivers/panel';
import { until } from '../../test/drivers/until';
import { STORE_PICTURE } from '../release/checks';
import { clearPanel, playScene } from './tour';

/** What one picture of the store page shows: the page with DevTools below, or with the popup over it. */
interface StorePicture {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly scenes: readonly string[];
  /** What is opened: the detail of the last failure, or the popup. */
  readonly opens: 'detail' | 'popup' | null;
}

const PICTURES: readonly StorePicture[] = [
  { name: '1-list', theme: 'light', scenes: ['works', 'works-streamed', 'presence-penalty', 'no-key', 'model-typo'], opens: null },
  { name: '2-detail', theme: 'light', scenes: ['presence-penalty'], opens: 'detail' },
  { name: '3-stream', theme: 'dark', scenes: ['stream-breaks'], opens: 'detail' },
  { name: '4-key', theme: 'light', scenes: ['openai-key'], opens: 'detail' },
  { name: '5-popup', theme: 'light', scenes: ['presence-penalty', 'no-key', 'model-typo'], opens: 'popup' },
];

const SIZE_SHOWN_MS = 1_500;

/** An image of the composed picture, and where it lies. */
interface Layer {
  readonly png: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes the pictures of the store page into a folder, each exactly as large as the stores want it. Gives the files. */
export async function takeStorePictures(driver: ChromiumDriver, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  await driver.resizeTo(STORE_PICTURE.width, STORE_PICTURE.height);
  for (const { name, theme, scenes, opens } of PICTURES) {
    await driver.setTheme(theme);
    await clearPanel(driver);
    for (const scene of scenes) await playScene(driver, scene);
    const failure = await shownRequest(driver, `what became of ${scenes.at(-1) ?? ''}`, ({ title, name: row }) => title !== '' && row.startsWith('Error'));
    if (opens === 'detail') {
      await clickRow(driver, failure.name);
      await until('the detail of the request', () => driver.run('panel', () => document.querySelector('[role=tabpanel]') !== null));
    }
    await until('new rows to lose their tint', () => driver.run('panel', () => document.getAnimations().length === 0));
    const layers = opens === 'popup' ? await popupLayers(driver) : await devToolsLayers(driver);
    const file = join(folder, `${name}.png`);
    writeFileSync(file, await composed(driver, layers));
    files.push(file);
  }
  return files;
}

/** DevTools as it stands, and the page in the room that it leaves for it. */
async function devToolsLayers(driver: ChromiumDriver): Promise<Layer[]> {
  const { width, height } = STORE_PICTURE;
  const room = await driver.roomForPage();
  const devtools = await driver.devtools.screenshot({ captureBeyondViewport: false });
  return [{ png: devtools, x: 0, y: 0, width, height }, { png: await pictureOfPage(driver, room.width, room.height), ...room }];
}

/** The page alone, with the popup at its upper right corner. */
async function popupLayers(driver: ChromiumDriver): Promise<Layer[]> {
  const { width, height } = STORE_PICTURE;
  const page = await pictureOfPage(driver, width, height);
  await driver.open('popup');
  const popup = await driver.pageOf('popup');
  const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const png = await popup.screenshot({ captureBeyondViewport: false });
  await driver.press('Escape', 'popup');
  return [{ png: page, x: 0, y: 0, width, height }, { png, x: width - size.width - 16, y: 12, ...size }];
}

async function pictureOfPage({ page }: ChromiumDriver, width: number, height: number): Promise<Uint8Array> {
  await page.bringToFront();
  await page.setViewport({ width, height });
  // DevTools writes the new size into the page for a moment.
  await new Promise((resolve) => setTimeout(resolve, SIZE_SHOWN_MS));
  const png = await page.screenshot({ captureBeyondViewport: false });
  await page.setViewport(null);
  return png;
}

/** One picture of the layers, later ones above. */
async function composed(driver: ChromiumDriver, layers: readonly Layer[]): Promise<Uint8Array> {
  const { width, height } = STORE_PICTURE;
  const tab = await driver.newTab();
  await tab.setViewport({ width, height });
  const images = layers.map(({ png, ...at }, order) => (
    `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}" style="left:${at.x}px;top:${at.y}px;width:${at.width}px;height:${at.height}px;${order > 0 ? 'box-shadow:0 2px 12px #0004' : ''}">`
  ));
  await tab.setContent(`<!doctype html><style>body{margin:0;overflow:hidden}img{position:absolute}</style>${images.join('')}`);
  const png = await tab.screenshot({ captureBeyondViewport: false });
  await tab.close();
  return png;
}
