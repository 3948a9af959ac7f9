import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../table';
import { failingModel } from './api-server';
import { drawnAt } from './arrival';
import { fire } from './load';
import type { OtherExtension } from './other-extension';
import { openSetting, type Setting } from './setting';
import { settled, threadOf } from './thread';

/** What a number of requests costs one panel. */
export interface Traffic {
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
}

const WARM_UP = 40;
const SETTLE_MS = 1_500;
/** How long one panel may take, in milliseconds. */
export const LIMIT_MS = 300_000;

/** A panel that is measured: ours, the browser's, or another extension's. */
export type Panel = 'grok' | 'network' | OtherExtension;

/** Fires requests at a page whose DevTools show one panel, and measures the panel; null: it was not done in time. `more` stands in each body. */
export async function measureTraffic(panel: Panel, requests: number, more: object): Promise<Traffic | null> {
  const setting = await openSetting(panel);
  try {
    return await Promise.race([measure(setting, panel, requests, more), pause(LIMIT_MS, null, { ref: false })]);
  } finally {
    await setting.close();
  }
}

async function measure(setting: Setting, panel: Panel, requests: number, more: object): Promise<Traffic> {
  const window = await threadOf(setting, 'devtools://');
  const own = panel === 'network' ? window : await threadOf(setting, setting.panelUrl);
  // A Network panel that is still opening does not follow the end of its list, and never shows the last row.
  await settled(window);
  await fire(setting.page, 0, WARM_UP, more);
  await drawnAt(own.session, markOf(panel, WARM_UP - 1), LIMIT_MS);
  await pause(SETTLE_MS);
  const heapBefore = await own.heap();
  const [ownBefore, windowBefore] = [await own.work(), await window.work()];
  await own.longestTask();

  const last = WARM_UP + requests - 1;
  await fire(setting.page, WARM_UP, requests - 1, more);
  const [{ lastAt }, shownAt] = await Promise.all([fire(setting.page, last, 1, more), drawnAt(own.session, markOf(panel, last), LIMIT_MS)]);
  await settled(own);
  await settled(window);
  const [ownAfter, windowAfter] = [await own.work(), await window.work()];
  const longestMs = await own.longestTask();
  const heapAfter = await own.heap();
  return {
    lastRowMs: shownAt - lastAt,
    ownMs: (ownAfter.taskMs - ownBefore.taskMs) / requests,
    ownScriptMs: (ownAfter.scriptMs - ownBefore.scriptMs) / requests,
    windowMs: (windowAfter.taskMs - windowBefore.taskMs) / requests,
    longestMs,
    heapBefore: heapBefore.scriptBytes,
    heapAfter: heapAfter.scriptBytes,
    domAfter: heapAfter.domBytes,
    nodes: await own.nodes(),
  };
}

/** The middle of each figure of several measurements; null: most were not done in time. */
export function middleOf(all: readonly (Traffic | null)[]): Traffic | null {
  const done = all.filter((one) => one !== null);
  if (done.length * 2 <= all.length) return null;
  const middle = (figure: (one: Traffic) => number): number => percentile(done.map(figure), 0.5);
  return {
    lastRowMs: middle((one) => one.lastRowMs),
    ownMs: middle((one) => one.ownMs),
    ownScriptMs: middle((one) => one.ownScriptMs),
    windowMs: middle((one) => one.windowMs),
    longestMs: middle((one) => one.longestMs),
    heapBefore: middle((one) => one.heapBefore),
    heapAfter: middle((one) => one.heapAfter),
    domAfter: middle((one) => one.domAfter),
    nodes: middle((one) => one.nodes),
  };
}

/** What the row of a failing turn reads once it is answered: an explanation in ours, path and status in others. */
export function markOf(panel: Panel, turn: number): readonly string[] {
  return panel === 'grok' ? [failingModel(turn)] : [`completions?turn=${turn}`, '400'];
}
