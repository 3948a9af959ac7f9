import { failingModel } from './api-server';
import { drawnAt } from './arrival';
import { fire } from './load';
import { openSetting, type View } from './setting';
import { settled, threadOf } from './thread';

/** What a number of requests costs one panel. */
export interface Traffic {
  readonly view: 'grok' | 'network';
  readonly requests: number;
  /** Milliseconds from the last answer to the frame that shows its row. */
  readonly lastRowMs: number;
  /** Milliseconds of main thread per request: of the panel's own process, and of the DevTools window. */
  readonly ownMs: number;
  readonly ownScriptMs: number;
  readonly windowMs: number;
  readonly longestMs: number;
  /** Bytes of heap after a garbage collection: before the requests and after. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly domAfter: number;
  readonly nodes: number;
  readonly requestsPerSecond: number;
}

const WARM_UP = 40;
const SETTLE_MS = 1_500;
const PATIENCE_MS = 120_000;

/** Fires requests at a page whose DevTools show one panel, and measures the panel. */
export async function measureTraffic(view: 'grok' | 'network', requests: number): Promise<Traffic> {
  const setting = await openSetting(view);
  try {
    const window = await threadOf(setting, 'devtools://');
    const own = view === 'grok' ? await threadOf(setting, '/panel.html') : window;
    // A Network panel that is still opening does not follow the end of its list, and never shows the last row.
    await settled(window);
    await fire(setting.page, 0, WARM_UP);
    await drawnAt(own.session, markOf(view, WARM_UP - 1), PATIENCE_MS);
    await pause(SETTLE_MS);
    const heapBefore = await own.heap();
    const [ownBefore, windowBefore] = [await own.work(), await window.work()];
    await own.longestTask();

    const last = WARM_UP + requests - 1;
    const { tookMs } = await fire(setting.page, WARM_UP, requests - 1);
    const [{ lastAt }, shownAt] = await Promise.all([fire(setting.page, last, 1), drawnAt(own.session, markOf(view, last), PATIENCE_MS)]);
    await settled(own);
    await settled(window);
    const [ownAfter, windowAfter] = [await own.work(), await window.work()];
    const longestMs = await own.longestTask();
    const heapAfter = await own.heap();
    return {
      view,
      requests,
      lastRowMs: shownAt - lastAt,
      ownMs: (ownAfter.taskMs - ownBefore.taskMs) / requests,
      ownScriptMs: (ownAfter.scriptMs - ownBefore.scriptMs) / requests,
      windowMs: (windowAfter.taskMs - windowBefore.taskMs) / requests,
      longestMs,
      heapBefore: heapBefore.scriptBytes,
      heapAfter: heapAfter.scriptBytes,
      domAfter: heapAfter.domBytes,
      nodes: await own.nodes(),
      requestsPerSecond: ((requests - 1) / tookMs) * 1000,
    };
  } finally {
    await setting.close();
  }
}

/** What the row of a failing turn reads. */
export function markOf(view: View, turn: number): string {
  return view === 'network' ? `completions?turn=${turn}` : failingModel(turn);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
