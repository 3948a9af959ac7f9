// Shows the panel at work.
// npm start                        a demo page and a stand-in for api.x.ai; without a display, a tour of it that prints what the panel found
// npm start -- --headless          the tour, also where there is a display
// npm start -- https://my-app.dev  a page of your own against the real API
import { resolve } from 'node:path';
import { ensure } from './browsers/ensure';
import { isAsExpected } from './demo/scenes';
import { hasDisplay, readOptions, type StartOptions } from './start/options';
import { takePictures } from './start/pictures';
import { buildExtension, openDemo, openPage, type Stage } from './start/stage';
import { tableOf } from './start/table';
import { tour } from './start/tour';

/** Where the pictures of the tour go. */
const PICTURES = 'demo';

/** Goes through the demo without a window. */
async function runTour(): Promise<void> {
  const stage = await openDemo({ headless: true });
  closeOnSignal(stage);
  try {
    const seen = await tour(stage.driver);
    console.log(`${tableOf(seen)}\n`);
    const unexpected = seen.filter(({ scene, shown }) => !isAsExpected(scene, shown.finding));
    for (const { scene, shown } of unexpected) console.log(`${scene.label}: expected ${scene.finding ?? 'no finding'}, the panel shows ${shown.finding || 'none'}.`);
    const files = await takePictures(stage.driver, PICTURES);
    console.log(`${files.length} pictures of the panel are in ${resolve(PICTURES)}.`);
    if (unexpected.length > 0) process.exitCode = 1;
  } finally {
    await stage.close();
  }
}

/** Leaves a window open until the developer closes it or presses Ctrl+C. */
async function keepOpen(stage: Stage): Promise<void> {
  closeOnSignal(stage);
  await stage.driver.ended();
  await stage.close();
}

function closeOnSignal(stage: Stage): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stage.close().finally(() => process.exit(0)));
  }
}

async function start(options: StartOptions): Promise<void> {
  ensure('chromium');
  buildExtension();
  if (options.kind === 'page') {
    console.log(`Opening ${options.url} against the real api.x.ai. Ctrl+C ends it.`);
    await keepOpen(await openPage(options.url));
  } else if (options.headless) {
    await runTour();
  } else {
    console.log('Opening the demo: press its buttons and watch the Grok panel. Ctrl+C ends it.');
    await keepOpen(await openDemo({ headless: false }));
  }
}

try {
  await start(readOptions(process.argv.slice(2), hasDisplay()));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
