import { fire } from './load';
import { openSetting, type View } from './setting';

/** What a page gets done under some view of DevTools. */
export interface PageSpeed {
  readonly view: View;
  readonly requestsPerSecond: number;
}

const WARM_UP = 200;

/** Fires requests at a page and tells how many it gets done in a second. */
export async function measurePage(view: View, requests: number): Promise<PageSpeed> {
  const setting = await openSetting(view);
  try {
    await fire(setting.page, 0, WARM_UP);
    const { tookMs } = await fire(setting.page, WARM_UP, requests);
    return { view, requestsPerSecond: (requests / tookMs) * 1000 };
  } finally {
    await setting.close();
  }
}
