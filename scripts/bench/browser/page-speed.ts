import { fire } from './load';
import type { OtherExtension } from './other-extension';
import { openSetting, type View } from './setting';

const WARM_UP = 200;

/** Fires requests at a page and tells how many it gets done in a second under some view of DevTools. */
export async function measurePage(view: View | OtherExtension, requests: number): Promise<number> {
  const setting = await openSetting(view);
  try {
    await fire(setting.page, 0, WARM_UP);
    const { tookMs } = await fire(setting.page, WARM_UP, requests);
    return (requests / tookMs) * 1000;
  } finally {
    await setting.close();
  }
}
