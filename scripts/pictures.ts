// Photographs the panel for the documentation, in both themes, wide and narrow: npm run pictures
import { ensure } from './browsers/ensure';
import { takePictures } from './start/pictures';
import { buildExtension, openDemo } from './start/stage';

try {
  ensure('chromium');
  buildExtension();
  const { driver, close } = await openDemo({ headless: true, scale: 2 });
  try {
    for (const file of await takePictures(driver, 'docs/pictures')) console.log(file);
  } finally {
    await close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
