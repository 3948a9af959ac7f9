// Photographs the panel for the documentation, in both themes, wide and narrow, and the extension for its pages in the stores: npm run pictures [-- --store]
import type { ChromiumDriver } from '../test/drivers/chromium';
import { ensure } from './browsers/ensure';
import { takePictures } from './start/pictures';
import { buildExtension, openDemo } from './start/stage';
import { takeStorePictures } from './start/store-pictures';

type Take = (driver: ChromiumDriver, folder: string) => Promise<string[]>;

async function photograph(take: Take, folder: string, scale: number): Promise<void> {
  const { driver, close } = await openDemo({ headless: true, scale });
  try {
    for (const file of await take(driver, folder)) console.log(file);
  } finally {
    await close();
  }
}

try {
  ensure('chromium');
  buildExtension();
  if (!process.argv.includes('--store')) await photograph(takePictures, 'docs/pictures', 2);
  await photograph(takeStorePictures, 'docs/store', 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
