import { openPopup, pageShowing } from '../../../test/drivers/chromium/pages';
import { until } from '../../../test/drivers/until';
import { percentile } from '../table';
import { fire } from './load';
import { openSetting } from './setting';

/** When the popup is first seen, in milliseconds after its document was asked for. */
export interface PopupPaint {
  /** The first opening after the start of the browser. */
  readonly firstMs: number;
  /** The middle of further openings. */
  readonly againMs: number;
}

const AGAIN = 9;

/** Opens the popup on a tab with DevTools, with some requests recorded before; every second one failed. */
export async function measurePopupPaint(recorded: number): Promise<PopupPaint> {
  const setting = await openSetting('grok', false);
  try {
    if (recorded > 0) await fire(setting.page, 0, recorded);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const paints: number[] = [];
    for (let time = 0; time <= AGAIN; time += 1) {
      await openPopup(setting.browser, setting.page);
      const popup = await pageShowing(setting.browser, 'popup');
      paints.push(await until('the first paint of the popup', () => popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null)));
      await popup.close();
    }
    const [firstMs = 0, ...again] = paints;
    return { firstMs, againMs: percentile(again, 0.5) };
  } finally {
    await setting.close();
  }
}
