import { percentile } from '../table';
import { drawnAt } from './arrival';
import { fire } from './load';
import { openSetting } from './setting';
import { threadOf } from './thread';
import { FRAME_MARK, traceFrames } from './trace';
import { markOf } from './traffic';

/** What scrolling through many rows costs a panel. */
export interface Scrolling {
  readonly view: 'grok' | 'network';
  readonly rows: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The share of frames that came too late to be drawn in time, 0 to 1. */
  readonly dropped: number;
}

const FRAME_MS = 1000 / 60;
const FRAMES = 300;
const STEP_PX = 120;

/** Fills a panel with rows and scrolls through them from the top, some lines in each frame. */
export async function measureScrolling(view: 'grok' | 'network', rows: number): Promise<Scrolling> {
  const setting = await openSetting(view);
  try {
    const { session } = await threadOf(setting, setting.panelUrl);
    await fire(setting.page, 0, rows);
    await drawnAt(session, markOf(view, rows - 1), 120_000);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const frames = (await traceFrames(setting, session, `(${String(scrollThrough)})(${FRAMES}, ${STEP_PX}, '${FRAME_MARK}')`)).slice(5);
    const late = frames.reduce((sum, { lengthMs }) => sum + Math.max(0, Math.round(lengthMs / FRAME_MS) - 1), 0);
    const work = frames.map(({ workMs }) => workMs);
    return { view, rows, p50Ms: percentile(work, 0.5), p95Ms: percentile(work, 0.95), dropped: late / (late + frames.length) };
  } finally {
    await setting.close();
  }
}

/** Runs in a panel: finds the highest thing that scrolls, also in shadow roots, and moves it by some pixels in each frame. */
function scrollThrough(frames: number, step: number, mark: string): Promise<void> {
  const scrollers: Element[] = [];
  const search = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.scrollHeight > 5_000 && element.clientHeight > 0 && element.clientHeight < element.scrollHeight && getComputedStyle(element).overflowY !== 'visible') scrollers.push(element);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  const [scroller] = scrollers.sort((a, b) => b.scrollHeight - a.scrollHeight);
  if (!scroller) throw new Error('Nothing scrolls.');
  scroller.scrollTop = 0;
  return new Promise((resolve) => {
    let left = frames;
    const next = (): void => {
      performance.mark(mark);
      left -= 1;
      scroller.scrollTop += step;
      if (left > 0) requestAnimationFrame(next);
      else resolve();
    };
    // The jump to the top is no part of it.
    setTimeout(() => requestAnimationFrame(next), 300);
  });
}
