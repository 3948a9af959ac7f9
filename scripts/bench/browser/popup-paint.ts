import { openPopup, pageShowing } from '../../../test/drivers/chromium/pages';
import { callExpression, readOutcome } from '../../../test/drivers/remote-call';
import { until } from '../../../test/drivers/until';
import { percentile } from '../table';
import { fire } from './load';
import { openSetting } from './setting';

/** When an opening of the popup is first seen, and when what it tells stands in it: in milliseconds after its document was asked for. */
export interface Opening {
  readonly paintMs: number;
  readonly wholeMs: number;
}

/** The first opening after the start of the browser, and the middle of further ones. */
export interface PopupPaint {
  readonly first: Opening;
  readonly again: Opening;
}

const AGAIN = 9;
const SETTLED_MS = 300;

/** Opens the popup on a tab with DevTools, with some requests recorded before; every second one failed. */
export async function measurePopupPaint(recorded: number): Promise<PopupPaint> {
  const setting = await openSetting('grok', false);
  try {
    if (recorded > 0) await fire(setting.page, 0, recorded);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const openings: Opening[] = [];
    for (let time = 0; time <= AGAIN; time += 1) {
      await openPopup(setting.browser, setting.page);
      const popup = await pageShowing(setting.browser, 'popup');
      await until('what the popup tells', () => popup.evaluate(() => document.querySelector('main:not([aria-busy])') !== null));
      openings.push(readOutcome<Opening>(await popup.evaluate(callExpression(readPaints, [SETTLED_MS])), 'popup'));
      await popup.close();
    }
    const [first, ...further] = openings;
    if (!first) throw new Error('The popup was not opened.');
    const middle = (key: keyof Opening): number => percentile(further.map((opening) => opening[key]), 0.5);
    return { first, again: { paintMs: middle('paintMs'), wholeMs: middle('wholeMs') } };
  } finally {
    await setting.close();
  }
}

/** Runs in the popup: its first paint, and that of the largest of what it shows, once nothing larger has come for some time. */
function readPaints(settledMs: number): Promise<Opening> {
  return new Promise((resolve) => {
    let wholeMs = 0;
    const observer = new PerformanceObserver((list) => { wholeMs = list.getEntries().at(-1)?.startTime ?? wholeMs; });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve({ paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, wholeMs }), settledMs);
  });
}
